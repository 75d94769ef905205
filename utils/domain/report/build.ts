/**
 * One week of one account from what the ledger holds. Pure: the same ledger gives the same report. It only composes: each
 * section is a file of its own. A finished week is judged at its end, the running one now. What is due, open or coming
 * back is as of `now`, and only in a report that is of today (`current.ts`).
 */

import { repeatsOf } from '../health/repeats';
import { statedOf } from '../health/stated';
import { standingOf } from '../standing-of';
import { actionOf } from './action';
import { creditsOf } from './credits';
import { isCurrent } from './current';
import { gapsOf, listRead } from './gaps';
import { groupsOf, surfacesOf } from './groups';
import type { ReportInput } from './input';
import { linksOf } from './links';
import { livesOf } from './lives';
import { messagesOf } from './messages';
import { REPORT_SHAPE, type WeeklyReport } from './report';
import { programmeAt, readingsOf, scoreOf, scoreView } from './scores';
import { sourcesOf } from './sources';
import { eachOnce } from './tickets';
import { todayOf } from './today';
import { trendOf } from './trend';

export { TREND_WEEKS } from './trend';

export function buildReport(input: ReportInput): WeeklyReport {
  const { account, week, now, days, performance } = input;
  const inWeek = days.filter((day) => day.day >= week.start && day.day <= week.end);
  const tickets = eachOnce([...input.violations, ...input.open]);
  const score = scoreOf(input, inWeek);
  const readings = readingsOf(input, score);
  // Last week's number is not stale within its own report.
  const standing = standingOf(account, readings, score ? Math.min(now, score.last.at) : now);
  const judgedAt = Math.min(now, week.to - 1);
  const repeats = repeatsOf(tickets, programmeAt(input, score, judgedAt), judgedAt);
  const groups = groupsOf(tickets, week, repeats);
  const bySurface = surfacesOf(groups);
  const today = todayOf(input, tickets, programmeAt(input, score, now));
  const allRead = score !== undefined && listRead(input);
  const current = isCurrent(week, now);
  return {
    shape: REPORT_SHAPE,
    account,
    week,
    builtAt: now,
    corrections: [],
    readings: inWeek.reduce((sum, day) => sum + day.readings, 0),
    standing,
    ...(score && { score: scoreView(score) }),
    groups,
    bySurface,
    violations: groups.reduce((sum, group) => sum + group.count, 0),
    messages: messagesOf(input.notices, week),
    lives: livesOf(input),
    trend: trendOf(input, bySurface),
    ...today,
    repeats,
    stated: statedOf(tickets, readings.score, standing.programme),
    credits: creditsOf(input.credits, current ? now : week.to - 1),
    ...(performance && (current || performance.at < week.to) && { performance }),
    action: actionOf(input, { due: today.due, repeats, groups, tickets, allRead }),
    links: linksOf(groups, input),
    gaps: gapsOf(input, inWeek),
    sources: sourcesOf(input.sources, account.role),
  };
}
