/**
 * Which reports speak of today. The running week's and the one of the week before it do: they hold deadlines, quizzes,
 * returns and what a look today would show. Any older week only says what happened in it; today's dates belong to the
 * latest report, and the ledger no longer knows what was due back then.
 */

import { addDays, dayStart } from '../week';
import type { Week } from './report';

/** Whether `now` (ms) lies in this week, before it, or in the week after it. */
export function isCurrent({ end, zone }: Week, now: number): boolean {
  return now < dayStart(addDays(end, 8), zone);
}
