/** One week of one account from what the ledger holds. Pure: the same ledger gives the same report. */

import { dueOf } from '../deadlines';
import type { DayRollup, ScoreRead } from '../rollup';
import type { Readings } from '../standing';
import { standingOf } from '../standing-of';
import { addDays } from '../week';
import { gapsOf, listRead } from './gaps';
import { groupsOf, surfacesOf } from './groups';
import { DAY_MS, type ReportInput } from './input';
import type { PolicyGroup, TrendWeek, Week, WeeklyReport } from './report';

export const TREND_WEEKS = 12;

export function buildReport(input: ReportInput): WeeklyReport {
  const { account, week, now, days } = input;
  const inWeek = days.filter((d) => d.day >= week.start && d.day <= week.end);
  const score = scoreOf(days, inWeek, week);
  // A finished week is judged at its end; the running one now. Last week's number is not stale within its own report.
  const standing = standingOf(account, readingsOf(input, score), score ? Math.min(now, score.last.at) : now);
  const groups = groupsOf(input);
  const due = dueOf(input.open, standing.programme, now);
  const messages = input.notices
    .filter((n) => n.at >= week.from && n.at < week.to)
    .map((n) => ({ level: n.level, words: n.words, at: n.at, count: n.count }));
  const report: WeeklyReport = {
    account,
    week,
    builtAt: now,
    readings: inWeek.reduce((sum, d) => sum + d.readings, 0),
    standing,
    groups,
    bySurface: surfacesOf(groups),
    violations: groups.reduce((sum, g) => sum + g.count, 0),
    messages,
    trend: trendOf(days, week),
    due,
    action: actionOf(input, groups, due, score !== undefined && listRead(input)),
    links: linksOf(groups),
    gaps: gapsOf(input, inWeek),
  };
  if (score) {
    const { last, before } = score;
    report.score = {
      value: last.value,
      at: last.at,
      ...(before && { before: before.value, change: last.value - before.value }),
    };
  }
  return report;
}

/**
 * What the badge would have gone by at the end of this week. Without a score it keeps why: unreadable and signed out are
 * not the same as never looked. With one, what could not be read after it in this week is no more called well than there.
 */
function readingsOf({ readings, week }: ReportInput, score: ReturnType<typeof scoreOf>): Readings {
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

function scoreOf(
  days: readonly DayRollup[],
  inWeek: readonly DayRollup[],
  week: Week,
): { last: ScoreRead; before?: ScoreRead } | undefined {
  const read = inWeek.flatMap((d) => d.score ?? []);
  const last = read.at(-1)?.last;
  if (!last) return undefined;
  const earlier = days.filter((d) => d.day < week.start).flatMap((d) => d.score ?? []);
  const before = earlier.at(-1)?.last ?? (read[0]?.first.at !== last.at ? read[0]?.first : undefined);
  return before && before.measure === last.measure ? { last, before } : { last };
}

function trendOf(days: readonly DayRollup[], week: Week): TrendWeek[] {
  return Array.from({ length: TREND_WEEKS }, (_, i) => {
    const start = addDays(week.start, (i - TREND_WEEKS + 1) * 7);
    const end = addDays(start, 6);
    const trend: TrendWeek = { start, live: 0, video: 0, other: 0 };
    for (const d of days) {
      if (d.day < start || d.day > end) continue;
      for (const [surface, count] of Object.entries(d.tickets)) {
        trend[surface === 'live' || surface === 'video' ? surface : 'other'] += count;
      }
      if (d.score) trend.score = d.score.last.value;
    }
    return trend;
  });
}

/** The soonest deadline within a week, else the rule broken most often, else look at the page, else nothing. */
function actionOf(
  { now }: ReportInput,
  groups: readonly PolicyGroup[],
  due: WeeklyReport['due'],
  allRead: boolean,
): WeeklyReport['action'] {
  const [first] = due;
  if (first && first.at - now < 7 * DAY_MS) {
    const { kind, policyWords, at, derived } = first;
    return { kind, policyWords, at, derived };
  }
  const rule = groups.find((g) => g.learnUrl);
  if (rule?.learnUrl)
    return { kind: 'read-rule', policyWords: rule.policyWords, url: rule.learnUrl, count: rule.count };
  if (first) return { kind: first.kind, policyWords: first.policyWords, at: first.at, derived: first.derived };
  return allRead ? { kind: 'nothing' } : { kind: 'open-health' };
}

function linksOf(groups: readonly PolicyGroup[]): WeeklyReport['links'] {
  const seen = new Set<string>();
  return groups.flatMap((g) => {
    if (!g.learnUrl || seen.has(g.learnUrl)) return [];
    seen.add(g.learnUrl);
    return [{ policyWords: g.policyWords, url: g.learnUrl, date: null }];
  });
}
