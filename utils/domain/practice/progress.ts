/** How far practice has come with each policy: counted from the cards of questions that there are now. */

import type { PracticeCard } from './practice';

export interface PolicyProgress {
  /** Catalogue id; empty for own questions of no policy. */
  policy: string;
  /** Answered rightly often enough that the scheduler leaves days between (its state "review"). */
  known: number;
  /** Answered, and to come again soon. */
  learning: number;
  /** Not met yet. */
  fresh: number;
  /** How many questions there are. */
  of: number;
  /** Of those met, how many may be asked again by now. */
  due: number;
}

/** In the order of the first question of each policy. Cards of questions that are gone count nowhere. `now`: ms. */
export function progressOf(
  questions: readonly { id: string; policy: string }[],
  cards: ReadonlyMap<string, PracticeCard>,
  now: number,
): PolicyProgress[] {
  const found = new Map<string, PolicyProgress>();
  for (const { id, policy } of questions) {
    const row = found.get(policy) ?? { policy, known: 0, learning: 0, fresh: 0, of: 0, due: 0 };
    found.set(policy, row);
    const card = cards.get(id);
    row.of++;
    if (!card || card.state === 0) row.fresh++;
    else if (card.state === 2) row.known++;
    else row.learning++;
    if (card && card.state !== 0 && card.due <= now) row.due++;
  }
  return [...found.values()];
}

/** All rows as one. */
export function sumOf(rows: readonly PolicyProgress[]): Omit<PolicyProgress, 'policy'> {
  const sum = { known: 0, learning: 0, fresh: 0, of: 0, due: 0 };
  for (const row of rows) for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += row[key];
  return sum;
}
