/** The facts of the week's one sentence: what happened, how the number moved, what is due, and what nobody read. */

import type { NoticeLevel } from '../notice';
import type { DueView } from '../views';
import { isCurrent } from './current';
import type { WeeklyReport } from './report';

export interface Verdict {
  /** Nothing at all is known of this week. */
  nothingRead: boolean;
  violations: number;
  /** How often LIVE warned or was interrupted. */
  warnings: number;
  /** False where the list of violations was not read: there may be more than were seen. */
  listRead: boolean;
  /** Absent when no number was read in the week. */
  score?: { value: number; countsUp: boolean; change?: number };
  /** What is still to be done, soonest first; absent where the report cannot say. */
  due?: DueView[];
}

/** The lists without which "no violations" would be a guess. */
const LISTS = /violation|governance/;
const LOUD: readonly NoticeLevel[] = ['warning', 'interruption'];

export function verdictOf(report: WeeklyReport): Verdict {
  const { builtAt, gaps, messages, readings, score, standing, violations, week } = report;
  const listRead = !gaps.some(({ endpoint, only }) => only === undefined && LISTS.test(endpoint));
  const due = report.due.filter((one) => one.at >= builtAt).sort((a, b) => a.at - b.at);
  const loud = messages.filter(({ level }) => LOUD.includes(level));
  return {
    nothingRead: readings === 0 && violations === 0 && messages.length === 0,
    violations,
    warnings: loud.reduce((sum, one) => sum + one.count, 0),
    listRead,
    ...(score && {
      score: {
        value: score.value,
        countsUp: standing.scale?.countsUp ?? false,
        ...(score.change !== undefined && { change: score.change }),
      },
    }),
    // "Nothing is due" is said only by a report of today that knows all tickets.
    ...((due.length > 0 || (listRead && isCurrent(week, builtAt))) && { due }),
  };
}
