/** What was practised in two browsers: the further one counts, never the sum, for both may tell of the same answers. */

import type { OwnQuestion, PracticeCard, PracticeDay } from '../domain';

/** The one with the greater number, compared one after the other; else always the same one. */
function further<T>(a: T, b: T, ...numbers: ((one: T) => number)[]): T {
  for (const number of numbers) {
    const by = number(a) - number(b);
    if (by !== 0) return by > 0 ? a : b;
  }
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

export const mergeCard = (a: PracticeCard, b: PracticeCard): PracticeCard =>
  further(
    a,
    b,
    (one) => one.lastReview,
    (one) => one.reps,
  );

export const mergePracticeDay = (a: PracticeDay, b: PracticeDay): PracticeDay =>
  further(
    a,
    b,
    (one) => one.answered,
    (one) => one.right,
    (one) => one.spentMs,
  );

export const mergeQuestion = (a: OwnQuestion, b: OwnQuestion): OwnQuestion => further(a, b, (one) => one.addedAt);
