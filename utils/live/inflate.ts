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

/** The inflated bytes, good until the next call. Throws when they are damaged, cut short or over the cap. */
export function inflate(bytes: Uint8Array): Uint8Array {
  out ??= new Uint8Array(INFLATED_CAP);
  let size = 0;
  let at = 0;
  // Behind the ten bytes of a header without names: no server gives its frames any.
  let bit = 80;
  // Sum and size follow.
  const end = bytes.length * 8 - 64;
  /** At least 16 bits; beyond the end are zeros. */
  const peek = (): number => {
    at = bit >> 3;
    return ((bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16)) >> (bit & 7);
  };
  const take = (count: number): number => {
    const value = peek() & ((1 << count) - 1);
    bit += count;
    return value;
  };
  const symbolOf = (table: Uint16Array): number => {
    const found = table[peek() & (table.length - 1)] as number;
    bit += found & 15;
    if (!found || bit > end || size > INFLATED_CAP) throw MALFORMED;
    return found >> 4;
  };

  /** Lengths count on by fours, distances by twos, each group with one bit more than the last. */
  const span = (n: number, by: number): number => {
    const more = (n >> by) - 1;
    return more > 0 ? (((1 << by) + (n & ((1 << by) - 1))) << more) + take(more) : n;
  };

  for (let last = 0; !last; ) {
    last = take(1);
    const kind = take(2);
    if (!kind) {
      bit = (bit + 7) & -8;
      const length = take(16);
      at = (bit >> 3) + 2;
      out.set(bytes.subarray(at, at + length), size);
      size += length;
      bit = (at + length) * 8;
      if (bit > end) throw MALFORMED;
      continue;
    }
    let near = 288;
    let lengths = new Uint8Array(320).fill(5).fill(8, 0, near).fill(9, 144, END).fill(7, END, 280);
    if (kind > 1) {
      near = take(5) + 257;
      lengths = new Uint8Array(near + take(5) + 1);
      const short = new Uint8Array(19);
      for (let n = 0, count = take(4) + 4; n < count; n++) short[ORDER[n] as number] = take(3);
      const table = tableOf(short);
      for (let n = 0; n < lengths.length; ) {
        const symbol = symbolOf(table);
        if (symbol < 16) lengths[n++] = symbol;
        else {
          const times = symbol > 17 ? take(7) + 11 : take(symbol - 14) + 3;
          lengths.fill(symbol > 16 ? 0 : (lengths[n - 1] as number), n, n + times);
          n += times;
        }
      }
    }
    const literals = tableOf(lengths.subarray(0, near));
    const distances = tableOf(lengths.subarray(near));
    for (let symbol = symbolOf(literals); symbol !== END; symbol = symbolOf(literals)) {
      if (symbol < END) out[size++] = symbol;
      else {
        const length = symbol > 284 ? 258 : span(symbol - 257, 2) + 3;
        const back = span(symbolOf(distances), 1) + 1;
        if (back > size) throw MALFORMED;
        for (const end = size + length; size < end; size++) out[size] = out[size - back] as number;
      }
    }
  }
  return out.subarray(0, size);
}
