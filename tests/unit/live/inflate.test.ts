/** The page's own gzip reader against a public one. */

import { constants, deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INFLATED_CAP, inflate, isGzip } from '../../../utils/live/inflate';

const same = (zip: Uint8Array, bytes: Uint8Array) => expect(Buffer.compare(inflate(zip), bytes)).toBe(0);

test('what a public library packs comes out as it went in, at every level and by every strategy', () => {
  const { Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED } = constants;
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 3000 }),
    fc
      .array(fc.constantFrom('WebcastChatMessage', 'hello ', '7301000000000000162', '\0'), { maxLength: 400 })
      .map((all) => Buffer.from(all.join(''))),
    fc
      .tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 2000 }))
      .map(([bytes, times]) => Buffer.concat(Array.from({ length: times }, () => bytes))),
  );
  fc.assert(
    fc.property(
      anything,
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom(Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED),
      (bytes, level, strategy) => {
        same(gzipSync(bytes, { level, strategy }), bytes);
      },
    ),
    { numRuns: 3000 },
  );
}, 60_000);

test('long distances, long runs and many blocks', () => {
  const noise = Buffer.from(Array.from({ length: 32_768 }, (_, n) => (n * n * 31 + (n >> 3)) & 255));
  same(
    gzipSync(Buffer.concat([noise, Buffer.alloc(5000, 7), noise])),
    Buffer.concat([noise, Buffer.alloc(5000, 7), noise]),
  );
  const stored = Buffer.concat([noise, noise, noise]);
  same(gzipSync(stored, { level: 0 }), stored);
});

test('at the cap it is read, one byte over it is not', () => {
  const most = Buffer.alloc(INFLATED_CAP, 'ab');
  same(gzipSync(most), most);
  for (const level of [0, 9]) {
    expect(() => inflate(gzipSync(Buffer.alloc(INFLATED_CAP + 300, 'ab'), { level }))).toThrow();
  }
});

test('what ends early, points before its beginning or has no such code is refused', () => {
  const whole = gzipSync(Buffer.from('to be or not to be, that is the question '.repeat(20)));
  for (let length = 0; length < whole.length; length++) expect(() => inflate(whole.subarray(0, length))).toThrow();
  const raw = (...bytes: number[]) => Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, ...bytes]);
  // Fixed codes: a match of three, one back, before anything was written; then a kind of block that does not exist.
  expect(() => inflate(raw(0b00000011, 0b00000010, 0, 0))).toThrow();
  expect(() => inflate(raw(0b00000111, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))).toThrow();
  expect(() => inflate(new Uint8Array())).toThrow();
});

test('only the two bytes of gzip are taken for it', () => {
  expect(isGzip(gzipSync('x'))).toBe(true);
  expect(isGzip(deflateRawSync('x'))).toBe(false);
  expect(isGzip(Uint8Array.of(0x0a, 0x1f))).toBe(false);
  expect(isGzip(new Uint8Array())).toBe(false);
});
