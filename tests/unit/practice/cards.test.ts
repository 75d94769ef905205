/** When a question comes again. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PracticeCard } from '../../../utils/domain/practice/practice';
import { answer } from '../../../utils/practice/cards';
import { card, question } from './sample';

const MINUTE = 60_000;
const DAY = 86_400_000;
const T = Date.parse('2026-11-23T15:00:00Z');
const one = question('medical-claims', 1);
const right = (now: number) => ({ right: true, now });
const wrong = (now: number) => ({ right: false, now });

describe('a question', () => {
  test('answered rightly comes again after days, each time later, but within four months', () => {
    let known: PracticeCard | undefined;
    let last = 0;
    for (let now = T, n = 0; n < 12; n++) {
      known = answer(known, one, right(now));
      const days = (known.due - known.lastReview) / DAY;
      expect(days).toBeGreaterThanOrEqual(Math.min(last, 120));
      expect(days).toBeLessThanOrEqual(120);
      last = days;
      now = known.due + 3_600_000;
    }
    expect(last).toBe(120);
    expect(known).toMatchObject({ answered: 12, right: 12, lapses: 0, state: 2 });
  });

  test('answered wrongly comes again within minutes, and is being learned', () => {
    const first = answer(undefined, one, wrong(T));
    expect(first).toMatchObject({
      id: one.id,
      policy: 'medical-claims',
      state: 1,
      answered: 1,
      right: 0,
      lastReview: T,
    });
    expect(first.due - T).toBe(10 * MINUTE);
    const known = answer(undefined, one, right(T));
    const lapsed = answer(known, one, wrong(known.due));
    expect(lapsed).toMatchObject({ state: 3, lapses: 1, answered: 2, right: 1 });
    expect(lapsed.due - lapsed.lastReview).toBe(10 * MINUTE);
  });

  test('that was guessed rightly comes sooner than one that was known', () => {
    const guessed = answer(undefined, one, { right: true, unsure: true, now: T });
    expect(guessed.due).toBeLessThan(answer(undefined, one, right(T)).due);
    expect(guessed.right).toBe(1);
  });

  test('answered on a clock that was set back is counted after the last answer, and nothing is lost', () => {
    const before = answer(answer(undefined, one, right(T)), one, right(T + 3 * DAY));
    const after = answer(before, one, right(T - 400 * DAY));
    expect(after.lastReview).toBe(before.lastReview + 1);
    expect(after.due).toBeGreaterThan(before.lastReview);
    expect(after.stability).toBeGreaterThanOrEqual(before.stability);
  });

  test.each([
    { stability: Number.NaN },
    { stability: 0 },
    { difficulty: 40 },
    { due: Number.POSITIVE_INFINITY },
    { lastReview: Number.NaN },
    { state: 7 as 1 },
  ])('whose card was damaged (%j) begins anew', (damage) => {
    expect(answer(card(one.id, damage), one, right(T))).toEqual(answer(undefined, one, right(T)));
  });

  test('gives the same card for the same answers, whole numbers and plain data, whatever they are', () => {
    const answers = fc.array(
      fc.record({ right: fc.boolean(), unsure: fc.boolean(), wait: fc.integer({ min: -3 * DAY, max: 200 * DAY }) }),
      { minLength: 1, maxLength: 25 },
    );
    fc.assert(
      fc.property(answers, (given) => {
        const run = () => {
          let known: PracticeCard | undefined;
          let now = T;
          for (const { wait, ...rest } of given) {
            now += wait;
            const next: PracticeCard = answer(known, one, { ...rest, now });
            if (known) expect(next.lastReview).toBeGreaterThan(known.lastReview);
            expect(next.due).toBeGreaterThan(next.lastReview);
            expect(Object.values(next).every((value) => typeof value === 'string' || Number.isFinite(value))).toBe(
              true,
            );
            known = next;
          }
          return known;
        };
        const end = run();
        expect(run()).toEqual(end);
        expect(JSON.parse(JSON.stringify(end))).toEqual(end);
        expect(end?.answered).toBe(given.length);
        expect(end?.right).toBe(given.filter((one) => one.right).length);
      }),
      { numRuns: 100 },
    );
  });
});
