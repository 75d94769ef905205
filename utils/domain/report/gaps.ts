/** What a week's report could not know and what helps, so that "none" is never a guess. */

import type { DayRollup } from '../rollup';
import type { SourceView } from '../views';
import { isCurrent } from './current';
import type { ReportInput } from './input';
import type { Gap, Week } from './report';

/** Whether the list of violations was read in this week or after it. */
export function listRead({ readings, week }: ReportInput): boolean {
  return (readings.ticketsReadAt ?? 0) >= week.from;
}

/** What could not be read: readers that failed last, and the score when this week has none. */
export function gapsOf(input: ReportInput, inWeek: readonly DayRollup[]): Gap[] {
  const { sources, week, account, now } = input;
  const gaps: Gap[] = sources
    .filter((one) => one.state !== 'read' && concerns(one, week, now))
    .map(({ site, endpoint, state, readAt }) => gap(site, endpoint, state as Gap['reason'], readAt));
  const seller = account.role === 'seller';
  const missed = (endpoint: string, readAt: number | undefined, only: { only?: 'score' } = {}): void => {
    if (gaps.some((one) => one.endpoint === endpoint)) return;
    const site = seller ? 'seller-center' : 'live-manager';
    gaps.push({ ...gap(site, endpoint, readAt === undefined ? 'never' : 'not-this-week', readAt), ...only });
  };
  // A list that nobody opened may hold tickets: "none" would be a guess.
  if (!listRead(input)) missed(seller ? 'violation-records' : 'creator-governance', input.readings.ticketsReadAt);
  if (!inWeek.some((day) => day.score)) {
    const endpoint = seller ? 'ahr-score' : 'creator-governance';
    const readAt = sources.find((one) => one.endpoint === endpoint && one.readAt !== undefined)?.readAt;
    missed(endpoint, readAt, { only: 'score' });
  }
  return gaps;
}

/** A reader that fails today says nothing about a week in March, nor about a finished week that it has read since. */
function concerns({ at, readAt }: SourceView, week: Week, now: number): boolean {
  if (at < week.from) return false;
  return at < week.to || (isCurrent(week, now) && (readAt ?? 0) < week.from);
}

function gap(site: Gap['site'], endpoint: string, reason: Gap['reason'], readAt: number | undefined): Gap {
  return { site, endpoint, reason, ...(readAt !== undefined && { readAt }), fix: fixOf(site, endpoint, reason) };
}

function fixOf(site: Gap['site'], endpoint: string, reason: Gap['reason']): Gap['fix'] {
  if (site === 'service') return 'service';
  if (reason === 'signed-out') return 'sign-in';
  if (reason === 'failed') return 'reload';
  if (reason === 'unreadable') return 'report-bug';
  if (endpoint === 'live-violations') return 'open-live-center';
  return /^(?:violation|warning)-record/.test(endpoint) ? 'open-violations' : 'open-health';
}
