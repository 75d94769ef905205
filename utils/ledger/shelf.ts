/**
 * What the popup and the report page show: every account's view, and of the one that is looked at its weeks as a list, the
 * newest finished report (or the one asked for) in full, and the running week. Any other report of the list is read when
 * it is chosen: `readReport(ledger, account, row.start)` of `weeks.ts`. So the shelf costs the same after three years.
 */

import type { AccountKey, OverlayView, WeeklyReport } from '../domain';
import type { CalendarFor } from './desk';
import { accountsOf, accountViews, runningWeek, signedOut } from './read';
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
  /** First and last local day of the running week. */
  thisWeek: { start: string; end: string } | null;
  /** The running week so far; null when it was not needed. */
  running: WeeklyReport | null;
  /** No account is known, and TikTok asked to sign in. */
  signedOut?: boolean;
}

/**
 * `start`: first day of a week, as in its row. `lean`: the running week is counted only when it is the one asked for or
 * there is no other, and what counts it is loaded only then.
 */
export async function readShelf(
  ledger: Ledger,
  calendarFor: CalendarFor,
  now: number,
  wanted?: AccountKey | null,
  start?: string,
  lean = false,
): Promise<Shelf> {
  const records = await accountsOf(ledger);
  const views = await accountViews(ledger, calendarFor, now, records);
  const view = views.find((one) => one.account?.key === wanted) ?? views[0] ?? null;
  const record = records.find(({ key }) => key === view?.account?.key);
  if (!record) {
    const nothing = { weeks: [], report: null, thisWeek: null, running: null };
    return { views, view, ...nothing, signedOut: await signedOut(ledger) };
  }
  const week = runningWeek(record, calendarFor, now);
  const thisWeek = { start: week.start, end: week.end };
  // Built while this device's clock ran ahead: such a week is not over.
  const weeks = (await weeksOf(ledger, record.key)).filter(({ to }) => to <= now);
  const chosen = weeks.find((row) => row.start === start) ?? weeks[0];
  const needed = !lean || start === week.start || !chosen;
  const [report = null, running] = await Promise.all([
    chosen && readReport(ledger, record.key, chosen.start),
    needed ? import('./report-of').then(({ reportOf }) => reportOf(ledger, record, week, now)) : null,
  ]);
  return { views, view, weeks, report, thisWeek, running };
}
