/**
 * What the popup and the report page show: every account's view, and of the one that is looked at its weeks as a list, the
 * newest finished report (or the one asked for) in full, and the running week. Any other report of the list is read when
 * it is chosen: `readReport(ledger, account, row.start)` of `weeks.ts`. So the shelf costs the same after three years.
 */

import type { AccountKey, OverlayView, WeeklyReport } from '../domain';
import type { CalendarFor } from './desk';
import { accountsOf, accountViews, reportOf, runningWeek } from './read';
import type { Ledger } from './schema';
import { readReport, type WeekRow, weeksOf } from './weeks';

export interface Shelf {
  /** Worst first. */
  views: OverlayView[];
  /** The account looked at: the one asked for, else the worst. */
  view: OverlayView | null;
  /** Finished weeks of that account, newest first. */
  weeks: WeekRow[];
  /** The finished week asked for, else the newest. */
  report: WeeklyReport | null;
  /** The running week so far. */
  running: WeeklyReport | null;
}

/** `start`: first day of a finished week, as in its row. */
export async function readShelf(
  ledger: Ledger,
  calendarFor: CalendarFor,
  now: number,
  wanted?: AccountKey | null,
  start?: string,
): Promise<Shelf> {
  const records = await accountsOf(ledger);
  const views = await accountViews(ledger, calendarFor, now, records);
  const view = views.find((one) => one.account?.key === wanted) ?? views[0] ?? null;
  const record = records.find(({ key }) => key === view?.account?.key);
  if (!record) return { views, view, weeks: [], report: null, running: null };
  const [weeks, running] = await Promise.all([
    weeksOf(ledger, record.key),
    reportOf(ledger, record, runningWeek(record, calendarFor, now), now),
  ]);
  // Built while this device's clock ran ahead: such a week is not over.
  const over = weeks.filter(({ to }) => to <= now);
  const chosen = over.find((row) => row.start === start) ?? over[0];
  const report = chosen && (await readReport(ledger, record.key, chosen.start));
  return { views, view, weeks: over, report: report ?? null, running };
}
