/** One week of one account from what the ledger holds. Pure: the same ledger gives the same report. */

import type { Account } from '../account';
import { dueOf } from '../deadlines';
import type { Notice } from '../notice';
import type { DayRollup, ScoreRead } from '../rollup';
import type { Readings } from '../standing';
import { standingOf } from '../standing-of';
import type { SourceView } from '../views';
import type { Surface, Violation } from '../violation';
import { addDays } from '../week';
import type { Gap, PolicyGroup, TrendWeek, Week, WeeklyReport } from './report';

export const TREND_WEEKS = 12;
export const REPEAT_DAYS = 90;
const DAY_MS = 86_400_000;

export interface ReportInput {
  account: Account;
  week: Week;
  now: number;
  /** Roll-ups of the twelve weeks that end with this one, oldest first. */
  days: readonly DayRollup[];
  /** Tickets issued in the ninety days that end with this week. */
  violations: readonly Violation[];
  /** Tickets still open at `now`, whenever they were issued. */
  open: readonly Violation[];
  notices: readonly Notice[];
  sources: readonly SourceView[];
  readings: Readings;
}

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

function groupsOf({ violations, week }: ReportInput): PolicyGroup[] {
  const from = week.to - REPEAT_DAYS * DAY_MS;
  const at = (v: Violation): number => v.issuedAt ?? v.firstSeenAt;
  const counted = violations.filter((v) => v.status !== 'overturned');
  const groups = new Map<string, PolicyGroup>();
  for (const v of counted) {
    if (at(v) < week.from || at(v) >= week.to) continue;
    const key = v.policyKey ?? v.policyWords;
    const group = groups.get(key) ?? { policyWords: v.policyWords, count: 0, items: [], in90Days: 0 };
    if (v.policyKey) group.policyKey = v.policyKey;
    if (v.learnUrl) group.learnUrl = v.learnUrl;
    group.count += 1;
    group.items.push({
      id: v.id,
      surface: v.surface,
      at: at(v),
      status: v.status,
      ...(v.subjectTitle && { title: v.subjectTitle }),
      ...(v.points !== undefined && { points: v.points }),
      ...(v.statusWords && { statusWords: v.statusWords }),
    });
    groups.set(key, group);
  }
  for (const [key, group] of groups) {
    group.in90Days = counted.filter(
      (v) => (v.policyKey ?? v.policyWords) === key && at(v) >= from && at(v) < week.to,
    ).length;
    group.items.sort((a, b) => a.at - b.at);
  }
  return [...groups.values()].sort((a, b) => b.count - a.count || b.in90Days - a.in90Days);
}

function surfacesOf(groups: readonly PolicyGroup[]): Record<Surface, number> {
  const counts: Record<Surface, number> = { live: 0, video: 0, listing: 0, fulfilment: 0, account: 0, unknown: 0 };
  for (const group of groups) for (const item of group.items) counts[item.surface] += 1;
  return counts;
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

/** Whether the list of violations was read in this week or after it. */
function listRead({ readings, week }: ReportInput): boolean {
  return (readings.ticketsReadAt ?? 0) >= week.from;
}

/** What could not be read: readers that failed last, and the score when this week has none. */
function gapsOf(input: ReportInput, inWeek: readonly DayRollup[]): Gap[] {
  const { sources, week, account } = input;
  const gaps: Gap[] = sources
    .filter((s) => s.state !== 'read' && s.at >= week.from)
    .map((s) => ({
      site: s.site,
      endpoint: s.endpoint,
      reason: s.state as 'unreadable' | 'failed' | 'signed-out',
      ...(s.readAt !== undefined && { readAt: s.readAt }),
    }));
  const seller = account.role === 'seller';
  const missed = (endpoint: string, readAt: number | undefined): void => {
    if (gaps.some((g) => g.endpoint === endpoint)) return;
    const reason = readAt === undefined ? 'never' : 'not-this-week';
    const site = seller ? 'seller-center' : 'live-manager';
    gaps.push({ site, endpoint, reason, ...(readAt !== undefined && { readAt }) });
  };
  if (!inWeek.some((d) => d.score)) {
    const endpoint = seller ? 'ahr-score' : 'creator-governance';
    missed(endpoint, sources.find((s) => s.endpoint === endpoint && s.readAt !== undefined)?.readAt);
  }
  // A list that nobody opened may hold tickets: "none" would be a guess.
  if (!listRead(input)) missed(seller ? 'violation-records' : 'creator-governance', input.readings.ticketsReadAt);
  return gaps;
}
