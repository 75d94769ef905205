/**
 * What a report says of today: deadlines, open quizzes, losses that lapse soon, what the next look may show, and
 * statements of TikTok's that do not agree. In the report of an older week all but the last are empty.
 */

import { dueOf } from '../deadlines';
import type { Contradiction } from '../health';
import { contradictionsOf } from '../health/contradictions';
import { quizzesOf } from '../health/quizzes';
import { returnsOf } from '../health/returns';
import { evaluateToday } from '../health/today';
import type { Programme } from '../programmes/programme';
import type { Violation } from '../violation';
import { isCurrent } from './current';
import { DAY_MS, type ReportInput } from './input';
import type { WeeklyReport } from './report';

/** Losses that lapse within so many days are shown as coming back. */
export const RETURN_DAYS = 30;

type Today = Pick<WeeklyReport, 'due' | 'quizzes' | 'returns' | 'today' | 'contradictions'>;

/** `tickets`: each once. `programme`: the rules that count now. */
export function todayOf(input: ReportInput, tickets: readonly Violation[], programme: Programme | undefined): Today {
  const { account, credits, now, readings, week } = input;
  const contradictions = contradictionsIn(input, tickets, programme);
  if (!isCurrent(week, now)) return { due: [], quizzes: [], returns: [], contradictions };
  const quizzes = quizzesOf(tickets, programme, credits, week.zone, now);
  const today = evaluateToday(account, readings, tickets, now);
  const end = now + RETURN_DAYS * DAY_MS;
  return {
    due: dueOf(tickets, programme, now, quizzes),
    quizzes,
    returns: returnsOf(tickets, programme, now).filter(({ at }) => at <= end),
    ...(today && { today }),
    contradictions,
  };
}

/** What was said in the week, and in a report of today also what was said since. */
function contradictionsIn(
  { inbox, notices, now, readings, unseen, week }: ReportInput,
  violations: readonly Violation[],
  programme: Programme | undefined,
): Contradiction[] {
  const until = isCurrent(week, now) ? Number.POSITIVE_INFINITY : week.to;
  return contradictionsOf({ violations, notices, readings, inbox, unseen, programme, now }).filter(
    ({ saidAt }) => saidAt >= week.from && saidAt < until,
  );
}
