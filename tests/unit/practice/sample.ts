/** Questions and cards for the tests of practice. */

import type { PracticeCard } from '../../../utils/domain/practice/practice';
import type { PracticeQuestion } from '../../../utils/practice/pool';

export const question = (policy: string, n: number, more: Partial<PracticeQuestion> = {}): PracticeQuestion => ({
  id: `${policy}-${String(n).padStart(2, '0')}`,
  policy,
  stem: `What do you do in case ${n} of ${policy}?`,
  options: [
    { id: 'a', text: 'The one', why: 'It is.', right: true },
    { id: 'b', text: 'The other', why: 'It is not.' },
  ],
  source: 'https://seller-us.tiktok.com/university',
  ...more,
});

export const many = (policy: string, count: number): PracticeQuestion[] =>
  Array.from({ length: count }, (_, n) => question(policy, n + 1));

export const card = (id: string, more: Partial<PracticeCard> = {}): PracticeCard => ({
  ...{ id, policy: id.slice(0, -3), due: 0, stability: 3, difficulty: 5, scheduledDays: 3, learningSteps: 0 },
  ...{ reps: 1, lapses: 0, state: 2, lastReview: 0, answered: 1, right: 1 },
  ...more,
});

export const byId = (cards: readonly PracticeCard[]): Map<string, PracticeCard> =>
  new Map(cards.map((one) => [one.id, one]));
