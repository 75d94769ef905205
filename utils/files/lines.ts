/** The lines of a file, plain or gzip, one at a time: a file of any size is never in memory as a whole. */

/** Characters of one line. A longer one is passed over: nothing of ours writes it. */
const LINE = 8_000_000;

export interface Line {
  /** Undefined for a line over the cap. */
  text: string | undefined;
  /** False for a last line without its end: the file may break off in it. */
  ended: boolean;
}

export async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

/** Ends early, without an error, where a packed file is damaged or breaks off. */
export async function* linesOf(file: Blob): AsyncGenerator<Line> {
  const bytes = (await isGzip(file)) ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  const reader = bytes.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let over = false;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
      if (done || value === undefined) break;
      const parts = (rest + value).split('\n');
      rest = parts.pop() ?? '';
      for (const part of parts) {
        yield { text: over || part.length > LINE ? undefined : part, ended: true };
        over = false;
      }
      if (rest.length > LINE) {
        over = true;
        rest = '';
      }
    }
    if (over || rest !== '') yield { text: over ? undefined : rest, ended: false };
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
