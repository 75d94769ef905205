/** What a week's report could not know, so that "none" is never a guess. */

import type { DayRollup } from '../rollup';
import type { ReportInput } from './input';
import type { Gap } from './report';

/** Whether the list of violations was read in this week or after it. */
export function listRead({ readings, week }: ReportInput): boolean {
  return (readings.ticketsReadAt ?? 0) >= week.from;
}

/** What could not be read: readers that failed last, and the score when this week has none. */
export function gapsOf(input: ReportInput, inWeek: readonly DayRollup[]): Gap[] {
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
