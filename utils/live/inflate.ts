/** gzip by the browser's own inflater. Fed in small slices and stopped at the cap, so a zip bomb costs one slice. */

/** Deflate's best is about 1,030 to 1: one slice can become about 1 MB before we look. */
const SLICE = 1024;

/** No protobuf message starts with this byte: its wire type would be 7. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f;

declare const cloneInto: (<T>(value: T, into: object) => T) | undefined;

/** In Firefox a stream is the page's, even here, and takes only bytes that lie in the page's world. */
const theirs = (bytes: Uint8Array<ArrayBuffer>, to: object): Uint8Array<ArrayBuffer> =>
  typeof cloneInto === 'function' ? cloneInto(bytes, to) : bytes;

/** Gives the next slice only when the last one has been taken. */
async function feed(bytes: Uint8Array, to: WritableStreamDefaultWriter<BufferSource>): Promise<void> {
  for (let fed = 0; fed < bytes.length; fed += SLICE) {
    await to.ready;
    await to.write(theirs(bytes.slice(fed, fed + SLICE), to));
  }
  await to.close();
}

/** The inflated bytes; none when they would be more than `cap`. Rejects when they are damaged. */
export async function inflate(bytes: Uint8Array, cap: number): Promise<Uint8Array> {
  const gzip = new DecompressionStream('gzip');
  const reader = gzip.readable.getReader();
  // What is damaged is told by the reading side as well.
  feed(bytes, gzip.writable.getWriter()).catch(() => undefined);
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
