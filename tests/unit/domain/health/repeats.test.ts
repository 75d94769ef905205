/** The repeat meter: how often one rule was broken within the window, against a second, plain way of counting. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meterOf, repeatsOf } from '../../../../utils/domain/health/repeats';
import { seaSellerPoints } from '../../../../utils/domain/programmes/sea-seller-points';
import { usCreatorChr } from '../../../../utils/domain/programmes/us-creator-chr';
import type { Violation } from '../../../../utils/domain/violation';
import { DAY, held, utc } from '../samples';

const NOW = utc('2026-11-23T12:00');
let made = 0;
const ticket = (daysAgo: number, more: Partial<Violation> = {}): Violation =>
  held({ id: `t${made++}`, policyKey: 'claims', policyWords: 'False claims', issuedAt: NOW - daysAgo * DAY, ...more });
const times = (n: number, more: Partial<Violation> = {}): Violation[] =>
  Array.from({ length: n }, (_, i) => ticket(80 - i, more));

describe('the repeat meter', () => {
  test.each([
    [2, 'calm'],
    [3, 'careful'],
    [4, 'careful'],
    [5, 'unhealthy'],
    [6, 'reached'],
    [7, 'reached'],
  ] as const)('a US creator’s rule broken %i times in ninety days is %s', (count, level) => {
    expect(repeatsOf(times(count), usCreatorChr, NOW)).toMatchObject([
      { policyWords: 'False claims', policyKey: 'claims', count, of: 6, windowDays: 90, level },
    ]);
  });

  test('says what it takes away, on which page that was read, and when the oldest leaves', () => {
    const [meter] = repeatsOf(times(3), usCreatorChr, NOW);
    expect(meter).toMatchObject({
      easesAt: NOW - 80 * DAY + 90 * DAY,
      effect: 'effect_permissions_at_once',
      rule: {
        confidence: 'official',
        url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6837869503317761',
        date: '2025-12-15',
      },
    });
    expect(Object.keys(meter?.rule ?? {})).toEqual(['confidence', 'url', 'date']);
  });

  test('where no limit is published it counts ninety days, and nothing is reached', () => {
    const [meter] = repeatsOf(times(8), seaSellerPoints, NOW);
    expect(meter).toMatchObject({ count: 8, windowDays: 90, level: 'careful' });
    expect(meter).not.toHaveProperty('of');
    expect(meter).not.toHaveProperty('rule');
    expect(repeatsOf(times(2), undefined, NOW)[0]?.level).toBe('calm');
  });

  test('once is no repeat; what was overturned, is older, or lies ahead does not count', () => {
    expect(repeatsOf([ticket(1)], usCreatorChr, NOW)).toEqual([]);
    expect(meterOf('claims', [ticket(1)], usCreatorChr, NOW)).toBeUndefined();
    const not = [
      ticket(1, { status: 'overturned' }),
      ticket(90),
      ticket(-1),
      ticket(12 * 365),
      ticket(0, { issuedAt: Number.NaN }),
    ];
    expect(repeatsOf([ticket(1), ...not], usCreatorChr, NOW)).toEqual([]);
    expect(repeatsOf([ticket(0), ticket(89.99)], usCreatorChr, NOW)).toHaveLength(1);
  });

  test('a ticket that is listed twice counts once', () => {
    const one = ticket(3);
    expect(repeatsOf([one, { ...one }], usCreatorChr, NOW)).toEqual([]);
  });

  test('the same rule from page text, which has no key, counts with its key; two keys stay apart', () => {
    const bare = held({ id: 'bare', policyWords: ' false CLAIMS ', issuedAt: NOW - DAY });
    expect(repeatsOf([ticket(2), bare], usCreatorChr, NOW)).toMatchObject([{ policyKey: 'claims', count: 2 }]);
    const other = ticket(4, { policyKey: 'claims-video' });
    expect(repeatsOf([ticket(2), other, bare], usCreatorChr, NOW)).toEqual([]);
  });

  test('the nearest to its limit comes first, and one rule is found by its key or its words', () => {
    const words = { policyKey: 'copy', policyWords: 'Unoriginal content' };
    const all = [...times(2), ...times(4, words)];
    expect(repeatsOf(all, usCreatorChr, NOW).map((m) => m.policyKey)).toEqual(['copy', 'claims']);
    expect(meterOf('copy', all, usCreatorChr, NOW)?.count).toBe(4);
    expect(meterOf('False claims', all, usCreatorChr, NOW)?.count).toBe(2);
    expect(meterOf('nothing', all, usCreatorChr, NOW)).toBeUndefined();
  });

  test('counts as a plain count of each pair does, and never grows by looking later without a new ticket', () => {
    const one = fc.record({
      key: fc.constantFrom('a', 'b', 'c'),
      age: fc.integer({ min: -5 * DAY, max: 200 * DAY }),
      status: fc.constantFrom('open', 'closed', 'overturned', 'appealing', 'unknown'),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), fc.integer({ min: 0, max: 100 * DAY }), (drawn, later) => {
        const all = drawn.map(({ key, age, status }, i) =>
          held({ id: String(i), policyKey: key, policyWords: key, issuedAt: NOW - age, status } as Partial<Violation>),
        );
        const naive = (at: number): [string, number][] => {
          const found: [string, number][] = [];
          for (const key of ['a', 'b', 'c']) {
            let count = 0;
            for (const { policyKey, status, issuedAt = 0 } of all) {
              const days = (at - issuedAt) / DAY;
              if (policyKey === key && status !== 'overturned' && days >= 0 && days < 90) count++;
            }
            if (count > 1) found.push([key, count]);
          }
          return found;
        };
        const counted = (at: number) =>
          repeatsOf(all, usCreatorChr, at)
            .map((m): [string, number] => [m.policyWords, m.count])
            .sort(([a], [b]) => (a < b ? -1 : 1));
        expect(counted(NOW)).toEqual(naive(NOW));
        expect(counted(NOW + later)).toEqual(naive(NOW + later));
        for (const meter of repeatsOf(all, usCreatorChr, NOW)) {
          const before = meterOf(
            meter.policyWords,
            all.filter((v) => (v.issuedAt ?? 0) <= NOW),
            usCreatorChr,
            meter.easesAt - 1,
          );
          const after = meterOf(
            meter.policyWords,
            all.filter((v) => (v.issuedAt ?? 0) <= NOW),
            usCreatorChr,
            meter.easesAt,
          );
          expect(before?.count).toBe(meter.count);
          expect(after?.count ?? 0).toBeLessThan(meter.count);
        }
      }),
      { numRuns: 500 },
    );
  });
});
