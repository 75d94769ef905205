/** What the popup and the report page show: every account's view, and the weeks of the one that is looked at. */

import type { AccountKey, OverlayView, WeeklyReport } from '../domain';
import { weekOf } from '../domain/week';
import { accountViews, reportOf, reportsOf } from './read';
import type { Ledger } from './schema';

export interface Shelf {
  /** Worst first. */
  views: OverlayView[];
  /** The account looked at: the one asked for, else the worst. */
  view: OverlayView | null;
  /** Finished weeks, newest first. */
  reports: WeeklyReport[];
  /** The running week so far. */
  running: WeeklyReport | null;
}

export async function readShelf(ledger: Ledger, zone: string, now: number, wanted?: AccountKey | null): Promise<Shelf> {
  const views = await accountViews(ledger, zone, now);
  const view = views.find((one) => one.account?.key === wanted) ?? views[0] ?? null;
  const key = view?.account?.key;
  const record = key && (await ledger.get('accounts', key));
  if (!record) return { views, view, reports: [], running: null };
  const [reports, running] = await Promise.all([
    reportsOf(ledger, record.key),
    reportOf(ledger, record, weekOf(now, zone), now),
  ]);
  return { views, view, reports, running };
}
