/** Receipts and the log are packed: what was put in is what is there, in whatever order it came. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScoreRead } from '../../../utils/domain/rollup';
import { Log, readingsIn, scoresIn } from '../../../utils/ledger/log';
import { isSeen, receiptOf, withSeen } from '../../../utils/ledger/receipts';
import { ANA, DAY, SHOP, score, utc } from '../domain/samples';

describe('the receipts of a page load', () => {
  test('know exactly the captures that were stored, in whatever order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 40 })), (numbers) => {
        const seen = numbers.reduce(withSeen, [] as number[]);
        for (let number = -1; number <= 41; number++) expect(isSeen(seen, number)).toBe(numbers.includes(number));
        // Stretches, in order, never two that touch.
        for (let i = 2; i < seen.length; i += 2) expect(seen[i]).toBeGreaterThan((seen[i - 1] ?? 0) + 1);
      }),
    );
  });

  test('of a whole evening are one pair of numbers', () => {
    const evening = Array.from({ length: 5_000 }, (_, i) => i + 1);
    expect(evening.reduce(withSeen, [] as number[])).toEqual([1, 5_000]);
  });

  test.each([
    ['page-12', 'page', 12],
    ['7f-3a-b-0', '7f-3a-b', 0],
    ['page-012', 'page-012', 0],
    ['page', 'page', 0],
    ['-5', '-5', 0],
    ['page-99999999999', 'page-99999999999', 0],
  ])('%s is told from every other id', (id, page, number) => {
    expect(receiptOf(id)).toEqual({ id: page, number });
  });
});

describe('the log of a batch', () => {
  const moments = fc.integer({ min: 0, max: 4 * DAY }).map((ms) => utc('2026-11-18T00:00') + ms);
  const reads = fc.array(
    fc
      .record({ value: fc.integer({ min: 0, max: 1_000 }), at: moments, pageWords: fc.constantFrom('Good', 'Bad') })
      .map(({ value, at, pageWords }): ScoreRead => score(value, at, { pageWords })),
  );

  test('gives back every score and look as it was, a record a UTC day and account', () => {
    fc.assert(
      fc.property(reads, fc.array(moments), (scores, looks) => {
        const log = new Log();
        for (const at of looks) log.reading(ANA.key, at);
        for (const read of scores) log.score(ANA.key, read);
        log.reading(SHOP.key, utc('2026-11-18T12:00'));
        const records = log.records('b');
        const mine = records.filter((one) => one.account === ANA.key);
        const order = (a: ScoreRead, b: ScoreRead): number => a.at - b.at || a.value - b.value;
        expect(mine.flatMap(scoresIn).sort(order)).toEqual([...scores].sort(order));
        expect(mine.flatMap(readingsIn).sort()).toEqual([...looks].sort());
        const days = new Set([...looks, ...scores.map(({ at }) => at)].map((at) => Math.floor(at / DAY)));
        expect(mine.length).toBe(days.size);
        for (const one of mine) expect(Math.min(...readingsIn(one), ...scoresIn(one).map(({ at }) => at))).toBe(one.at);
        expect(records.length).toBe(mine.length + 1);
      }),
    );
  });
});
