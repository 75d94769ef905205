/**
 * How steadily somebody practises. Calm: one day left out is a day off and breaks nothing, two in a row begin anew. Counted
 * in local days by their names, so that the hour of a day and a change of the clocks make no difference.
 */

import { addDays } from '../week';
import type { PracticeDay } from './practice';

/** What a day should take, ours: five minutes. */
export const DAILY_MS = 5 * 60_000;
/** One question counts for at most a minute: somebody left the desk. */
export const QUESTION_MS = 60_000;

export interface Streak {
  /** Days practised in the present run; 0 when there is none. */
  days: number;
  /** Today is one of them. */
  today: boolean;
  /** The longest run so far, the present one with it. */
  longest: number;
}

/**
 * `today`: local day `YYYY-MM-DD`. Days after it (the clock was set back) are left out until they come: nothing is lost by
 * a wrong clock, and nothing gained.
 */
export function streakOf(days: readonly Pick<PracticeDay, 'day' | 'answered'>[], today: string): Streak {
  const done = [...new Set(days.filter(({ answered }) => answered > 0).map(({ day }) => day))].sort();
  let run = 0;
  let longest = 0;
  let last: string | undefined;
  for (const day of done) {
    if (day > today) break;
    run = last !== undefined && isNext(last, day) ? run + 1 : 1;
    longest = Math.max(longest, run);
    last = day;
  }
  const runs = last !== undefined && (last === today || isNext(last, today));
  return { days: runs ? run : 0, today: last === today, longest };
}

/** The day after, or the one after a single day off. */
const isNext = (last: string, day: string): boolean => day === addDays(last, 1) || day === addDays(last, 2);

/** What was practised today, ms and answers. */
export function todayOf(days: readonly PracticeDay[], today: string): PracticeDay {
  return days.find(({ day }) => day === today) ?? { day: today, answered: 0, right: 0, spentMs: 0 };
}

/** One more answer on a local day; `spentMs` is cut to what one question can count for. */
export function withAnswer(day: PracticeDay, right: boolean, spentMs: number): PracticeDay {
  const spent = Number.isFinite(spentMs) ? Math.min(Math.max(0, Math.round(spentMs)), QUESTION_MS) : 0;
  return { ...day, answered: day.answered + 1, right: day.right + Number(right), spentMs: day.spentMs + spent };
}
