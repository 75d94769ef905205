/** Twelve weeks in roll-ups: where violations happened, and the number as last read. */

import type { DayRollup } from '../rollup';
import type { Surface } from '../violation';
import { addDays } from '../week';
import type { ReportInput } from './input';
import type { TrendWeek } from './report';
import { holds } from './scores';

export const TREND_WEEKS = 12;

/**
 * `bySurface`: this week's tickets, which are its bar too, so that the page never counts them in two ways. Of numbers only
 * those of the newest measure are in one line: points that count up are not the rating that came after them.
 */
export function trendOf({ account, days, week }: ReportInput, bySurface: Record<Surface, number>): TrendWeek[] {
  const measure = days.findLast((day) => day.score)?.score?.last.measure;
  const first = addDays(week.start, (1 - TREND_WEEKS) * 7);
  const weeks = Array.from({ length: TREND_WEEKS }, (_, i): TrendWeek => {
    return { start: addDays(first, i * 7), live: 0, video: 0, other: 0 };
  });
  const indexOf = (day: string): number => Math.floor((Date.parse(day) - Date.parse(first)) / (7 * 86_400_000));
  for (const day of days) {
    const index = indexOf(day.day);
    const trend = weeks[index];
    if (!trend) continue;
    if (index < TREND_WEEKS - 1) add(trend, day.tickets);
    const read = day.score?.last;
    if (read && read.measure === measure && holds(account, read)) trend.score = read.value;
  }
  add(weeks[TREND_WEEKS - 1] as TrendWeek, bySurface);
  return weeks;
}

function add(trend: TrendWeek, tickets: DayRollup['tickets']): void {
  for (const [surface, count] of Object.entries(tickets)) {
    trend[surface === 'live' || surface === 'video' ? surface : 'other'] += count;
  }
}
