/** gzip by the browser's own inflater. Fed in small slices and stopped at the cap, so a zip bomb costs one slice. */

/** Deflate's best is about 1,030 to 1: one slice can become about 1 MB before we look. */
const SLICE = 1024;

/** No protobuf message starts with this byte: its wire type would be 7. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f;

/** The inflated bytes; none when they would be more than `cap`. Rejects when they are damaged. */
export async function inflate(bytes: Uint8Array, cap: number): Promise<Uint8Array> {
  let fed = 0;
  const source = new ReadableStream<BufferSource>({
    pull(to) {
      to.enqueue(bytes.slice(fed, fed + SLICE));
      fed += SLICE;
      if (fed >= bytes.length) to.close();
    },
  });
  const reader = source.pipeThrough(new DecompressionStream('gzip')).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > cap) {
      reader.cancel().catch(() => undefined);
      return new Uint8Array();
    }
    chunks.push(part.value);
  }
  const whole = new Uint8Array(size);
  for (const chunk of chunks.reverse()) {
    size -= chunk.length;
    whole.set(chunk, size);
  }
  return whole;
}
