/** A ticket that comes again with other points keeps the number it had, however the readings arrive. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldViolation } from '../../../../utils/domain/fold';
import type { Violation } from '../../../../utils/domain/violation';
import { ANA, from, ticket, utc } from '../samples';

const T = utc('2026-11-20T00:00');
type Seen = [at: number, points: number | undefined];
const fold = (seen: readonly Seen[]): Violation => {
  let violation: Violation | undefined;
  for (const [at, points] of seen) {
    const read = ticket(points === undefined ? {} : { points });
    violation = foldViolation(violation, read, ANA.key, T + at, from()).violation;
  }
  return violation as Violation;
};
const both = (seen: readonly Seen[]) => {
  const { points, pointsBefore } = fold(seen);
  return [points, pointsBefore];
};

describe('points that TikTok corrects', () => {
  test.each<[string, Seen[], (number | undefined)[]]>([
    ['stated once, nothing was before', [[1, 8]], [8, undefined]],
    [
      'the same again, nothing was before',
      [
        [1, 8],
        [2, 8],
      ],
      [8, undefined],
    ],
    [
      'corrected, the number before is kept',
      [
        [1, 8],
        [2, 6],
      ],
      [6, 8],
    ],
    [
      'an older reading that comes late is the number before',
      [
        [2, 6],
        [1, 8],
      ],
      [6, 8],
    ],
    [
      'corrected twice, the last number before is kept',
      [
        [1, 8],
        [2, 6],
        [3, 4],
      ],
      [4, 6],
    ],
    [
      'there and back, the number between is kept',
      [
        [1, 8],
        [2, 6],
        [3, 8],
      ],
      [8, 6],
    ],
    [
      'a reading without points says nothing',
      [
        [1, 8],
        [2, undefined],
      ],
      [8, undefined],
    ],
    [
      'points that come later than the ticket are no correction',
      [
        [1, undefined],
        [2, 8],
      ],
      [8, undefined],
    ],
  ])('%s', (_, seen, expected) => {
    expect(both(seen)).toEqual(expected);
  });

  test('are what they are in any order of the readings', () => {
    const seen = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom(undefined, 4, 6, 8)), {
      minLength: 1,
      maxLength: 6,
      selector: ([at]) => at,
    });
    fc.assert(
      fc.property(seen, fc.integer(), (all, by) => {
        const inOrder = [...all].sort(([a], [b]) => a - b);
        const stated = inOrder.flatMap(([, points]) => points ?? []);
        const last = stated.at(-1);
        const expected = [last, stated.filter((points) => points !== last).at(-1)];
        const shuffled = [...all].sort(([a], [b]) => ((a * 7 + by) % 11) - ((b * 7 + by) % 11));
        expect(both(shuffled)).toEqual(expected);
        expect(both([...shuffled, ...inOrder])).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
