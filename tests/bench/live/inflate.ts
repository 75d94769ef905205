/** The page's own gzip reader beside the browser's, on the same frames. */

import { inflate } from '../../../utils/live/inflate';

export const ours = (bytes: Uint8Array): number => inflate(bytes).length;

/** The cheapest way through the streams that we know: one write, no pipes. */
export async function theirs(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const { writable, readable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  void writer.write(bytes);
  void writer.close();
  const reader = readable.getReader();
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) size += part.value.length;
  return size;
}
