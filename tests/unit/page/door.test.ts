/** What may come through the private port: the agreed tuples within their caps, nothing else. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTapMessage } from '../../../utils/page/door';
import { BODY_CAP, FRAME_CAP } from '../../../utils/page/tap/wire';

const URL = 'https://seller-us.tiktok.com/api/v1/account/ahr/score';
const buffer = new ArrayBuffer(10);

test('the four kinds of message are let in', () => {
  const good: unknown[] = [
    ['r', 'ahr-score', URL, 200, '{}', 1, null],
    ['r', 'ahr-score', URL, 200, 'x'.repeat(BODY_CAP), 1, 'Mon, 23 Nov 2026 12:00:00 GMT'],
    ['o', 'ahr-score', URL, 3_000_000, 1],
    ['c', 'context', '{}', 1],
    [
      'f',
      buffer,
      [
        ['s', 0, 4],
        ['p', 4, 6],
        ['t', 'text'],
      ],
      1,
    ],
    ['f', buffer, [], 1],
  ];
  for (const message of good) expect(isTapMessage(message), JSON.stringify(message).slice(0, 80)).toBe(true);
});

test('everything else is not', () => {
  const bad: unknown[] = [
    undefined,
    null,
    'r',
    5,
    {},
    [],
    ['x'],
    [['r']],
    { 0: 'r', length: 7 },
    ['r', 'ahr-score', URL, 200, '{}', 1],
    ['r', 'ahr-score', URL, '200', '{}', 1, null],
    ['r', 'ahr-score', URL, 200, {}, 1, null],
    ['r', 'ahr-score', URL, 200, 'x'.repeat(BODY_CAP + 1), 1, null],
    ['r', 'x'.repeat(65), URL, 200, '{}', 1, null],
    ['r', 'ahr-score', 'x'.repeat(8_193), 200, '{}', 1, null],
    ['r', 'ahr-score', URL, 200, '{}', 1, 'x'.repeat(65)],
    ['o', 'ahr-score', URL, 'many', 1],
    ['c', 'context', 'x'.repeat(4_097), 1],
    ['f', [1, 2], [], 1],
    ['f', new Uint8Array(4), [], 1],
    ['f', buffer, 'entries', 1],
    ['f', buffer, [['s', 0, 11]], 1],
    ['f', buffer, [['s', 8, 4]], 1],
    ['f', buffer, [['s', -1, 2]], 1],
    ['f', buffer, [['s', 0.5, 2]], 1],
    ['f', buffer, [['s', Number.NaN, 2]], 1],
    ['f', buffer, [['q', 0, 2]], 1],
    ['f', buffer, [['t', 'x'.repeat(FRAME_CAP + 1)]], 1],
    ['f', buffer, [null], 1],
  ];
  for (const message of bad) expect(isTapMessage(message), JSON.stringify(message)?.slice(0, 80)).toBe(false);
});

test('no value of any kind makes the check throw', () => {
  const entry = fc.tuple(fc.constantFrom('s', 'p', 't', 'x'), fc.anything(), fc.anything());
  const tuple = fc.tuple(
    fc.constantFrom('r', 'o', 'c', 'f', 'x'),
    fc.anything(),
    fc.oneof(fc.anything(), fc.array(entry)),
    fc.anything(),
    fc.anything(),
    fc.anything(),
    fc.anything(),
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), tuple), (message) => {
      expect(typeof isTapMessage(message)).toBe('boolean');
    }),
    { numRuns: 2_000 },
  );
});
