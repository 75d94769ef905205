/**
 * gzip (RFC 1952, 1951) without the browser's streams: those cost three times the work on frames of a few KB, and in
 * Firefox belong to the page. Sums are not checked: whatever a frame holds is read as bytes of a stranger anyway.
 */

import { MALFORMED } from './wire';

/** What becomes more is not read. */
export const INFLATED_CAP = 1_048_576;
/** Order in which the lengths of the code of lengths come (RFC 1951, 3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const END = 256;
/** Made with the first frame that needs it, and written anew by each. */
let out: Uint8Array | undefined;

/** No protobuf message starts with this byte: its wire type would be 7. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f;

/** A Huffman code as a table by the next bits of the stream: `symbol << 4 | bits`; 0 is no code. */
function tableOf(lengths: Uint8Array): Uint16Array {
  const next = new Uint16Array(17);
  let longest = 0;
  for (const bits of lengths) {
    if (bits) (next[bits + 1] as number)++;
    if (bits > longest) longest = bits;
  }
  for (let n = 2; n < 17; n++) next[n] = ((next[n] as number) + (next[n - 1] as number)) * 2;
  const table = new Uint16Array(1 << longest);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const bits = lengths[symbol] as number;
    if (!bits) continue;
    let at = 0;
    for (let code = (next[bits] as number)++, left = bits; left; left--, code >>= 1) at = at * 2 + (code & 1);
    for (; at < table.length; at += 1 << bits) table[at] = (symbol << 4) | bits;
  }
  return table;
}

/** At least 25 bits. Throws beyond the end. */
const peek = (view: DataView, bit: number): number => view.getUint32(bit >> 3, true) >>> (bit & 7);

/** The inflated bytes, good until the next call. Throws when they are damaged, cut short or over the cap. */
export function inflate(bytes: Uint8Array): Uint8Array {
  out ??= new Uint8Array(INFLATED_CAP);
  const into = out;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let size = 0;
  // Behind the ten bytes of a header without names: no server gives its frames any.
  let bit = 80;
  // Sum and size follow.
  const end = bytes.length * 8 - 64;
  for (let last = 0; !last; ) {
    const head = peek(view, bit);
    last = head & 1;
    const kind = (head >> 1) & 3;
    bit += 3;
    if (!kind) {
      const at = (bit + 7) >> 3;
      const length = peek(view, at * 8) & 0xffff;
      into.set(bytes.subarray(at + 4, at + 4 + length), size);
      size += length;
      bit = (at + 4 + length) * 8;
      if (bit > end) throw MALFORMED;
      continue;
    }
    let near = 288;
    let lengths = new Uint8Array(320).fill(5).fill(8, 0, near).fill(9, 144, END).fill(7, END, 280);
    if (kind > 1) {
      const counts = peek(view, bit);
      bit += 14;
      near = (counts & 31) + 257;
      lengths = new Uint8Array(near + ((counts >> 5) & 31) + 1);
      const short = new Uint8Array(19);
      for (let n = 0; n < ((counts >> 10) & 15) + 4; n++, bit += 3) short[ORDER[n] as number] = peek(view, bit) & 7;
      const code = tableOf(short);
      for (let n = 0; n < lengths.length; ) {
        const found = code[peek(view, bit) & (code.length - 1)] as number;
        const symbol = found >> 4;
        bit += found & 15;
        if (!found || bit > end) throw MALFORMED;
        if (symbol < 16) lengths[n++] = symbol;
        else {
          const more = symbol > 17 ? 7 : symbol - 14;
          const times = (peek(view, bit) & ((1 << more) - 1)) + (more > 3 ? 11 : 3);
          bit += more;
          lengths.fill(symbol > 16 ? 0 : (lengths[n - 1] as number), n, n + times);
          n += times;
        }
      }
    }
    const literals = tableOf(lengths.subarray(0, near));
    const distances = tableOf(lengths.subarray(near));
    const mask = literals.length - 1;
    for (;;) {
      let found = literals[peek(view, bit) & mask] as number;
      bit += found & 15;
      if (!found || bit > end || size > INFLATED_CAP) throw MALFORMED;
      if (found < END << 4) {
        into[size++] = found >> 4;
        continue;
      }
      if (found >> 4 === END) break;
      // Lengths count on by fours, distances by twos, each group with one bit more than the last.
      let n = (found >> 4) - 257;
      let more = (n >> 2) - 1;
      let length = n + 3;
      if (n > 27) length = 258;
      else if (more > 0) {
        length = ((4 + (n & 3)) << more) + 3 + (peek(view, bit) & ((1 << more) - 1));
        bit += more;
      }
      found = distances[peek(view, bit) & (distances.length - 1)] as number;
      bit += found & 15;
      n = found >> 4;
      more = (n >> 1) - 1;
      let back = n + 1;
      if (more > 0) {
        back = ((2 + (n & 1)) << more) + 1 + (peek(view, bit) & ((1 << more) - 1));
        bit += more;
      }
      if (!found || bit > end || back > size) throw MALFORMED;
      for (const stop = size + length; size < stop; size++) into[size] = into[size - back] as number;
    }
  }
  return into.subarray(0, size);
}
