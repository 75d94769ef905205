/** The number of the week, and what the badge would have gone by at its end. Only what was read, and only like with like. */

import type { Account } from '../account';
import { onScale } from '../band';
import { programmeFor } from '../programmes';
import type { Programme } from '../programmes/programme';
import type { DayRollup, ScoreRead } from '../rollup';
import type { Readings } from '../standing';
import { DAY_MS, type ReportInput } from './input';
import type { WeeklyReport } from './report';

export interface WeekScore {
  last: ScoreRead;
  /** The number before the week, else the first one in it, when both can be compared. */
  before?: ScoreRead;
}

/** A number that its scale cannot hold is shown as read, but nothing is reckoned from it. */
export function holds({ role, region }: Account, { measure, value, at }: ScoreRead): boolean {
  const programme = programmeFor(role, region, measure, at);
  return Number.isFinite(value) && (!programme || onScale(programme, value));
}

export function scoreOf({ account, days, week }: ReportInput, inWeek: readonly DayRollup[]): WeekScore | undefined {
  const read = inWeek.flatMap((day) => day.score ?? []);
  const first = read[0]?.first;
  const last = read.at(-1)?.last;
  if (!last) return undefined;
  const earlier = days.filter((day) => day.day < week.start).flatMap((day) => day.score ?? []);
  const before = earlier.at(-1)?.last ?? (first?.at === last.at ? undefined : first);
  const comparable = before?.measure === last.measure && [before, last].every((one) => holds(account, one));
  return comparable ? { last, before } : { last };
}

export function scoreView({ last, before }: WeekScore): NonNullable<WeeklyReport['score']> {
  return {
    value: last.value,
    at: last.at,
    ...(before && { before: before.value, change: last.value - before.value }),
  };
}

/**
 * The readings of the week's end. Without a score it keeps why: unreadable and signed out are not the same as never
 * looked. With one, what could not be read after it in this week is no more called well than on the page.
 */
export function readingsOf({ readings, week }: ReportInput, score: WeekScore | undefined): Readings {
  const { unreadableAt, signedOutAt, ticketsUnreadableAt, ticketsReadAt } = readings;
  const since = (at: number | undefined): at is number => at !== undefined && at >= week.from;
  const within = (at: number | undefined): at is number => since(at) && at < week.to;
  // First read after the last finished week: today's number, with today's date, says more than "unknown".
  const after = readings.score && readings.score.at - week.to;
  if (!score && after !== undefined && after >= 0 && after < 7 * DAY_MS) return readings;
  if (!score) return { ...(since(unreadableAt) && { unreadableAt }), ...(since(signedOutAt) && { signedOutAt }) };
  return {
    score: score.last,
    ...(score.before && { previous: score.before }),
    ...(within(unreadableAt) && { unreadableAt }),
    ...(within(ticketsUnreadableAt) && { ticketsUnreadableAt }),
    ...(ticketsReadAt !== undefined && { ticketsReadAt }),
  };
}

/** The rules that count at a time (ms), by what was last measured; undefined when no number was ever read. */
export function programmeAt(
  { account, readings }: ReportInput,
  score: WeekScore | undefined,
  at: number,
): Programme | undefined {
  const measure = (score?.last ?? readings.score)?.measure;
  return measure && programmeFor(account.role, account.region, measure, at);
}
