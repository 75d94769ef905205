/** What one page draws: its account's view, or, while it has not named one, what can be said without guessing. */

import type { AccountKey, Notice, OverlayView, SiteId } from '../domain';
import { loudestFirst } from '../domain/alert-view';
import type { CalendarFor } from './desk';
import { heldView, viewOf } from './read';
import type { AccountRecord, Ledger } from './schema';

/**
 * A page that has not named its account shows the only account ever read on its host; with several it asks. Signed out
 * wins over a remembered account until that host has been read again.
 */
export async function pageView(
  ledger: Ledger,
  page: { key: string; host: string; site: SiteId },
  calendarFor: CalendarFor,
  now: number,
): Promise<OverlayView> {
  const [named, host] = await Promise.all([ledger.get('documents', page.key), ledger.get('hosts', page.host)]);
  const known = named?.account ?? (host?.accounts.length === 1 ? host.accounts[0] : undefined);
  const record = known && (await ledger.get('accounts', known));
  const view = await viewOf(ledger, record || undefined, calendarFor, now);
  if (named && !named.account && named.held.length > 0) {
    const held = heldView(named, calendarFor, now, known ? await noticesOf(ledger, known, now) : []);
    view.alerts = [...held.alerts, ...view.alerts].sort(loudestFirst);
    view.open += held.open;
    if (!record) view.standing = held.standing;
  }
  if (!record) {
    const all = await ledger.getAll('accounts');
    const choices = candidates(all, page.site, host?.accounts ?? []);
    if (choices.length > 0) view.choices = choices.map((one) => one.account);
  }
  const readAt = Math.max(record?.readings.score?.at ?? 0, record?.readings.unreadableAt ?? 0);
  if ((host?.signedOutAt ?? 0) > readAt) view.standing = { ...view.standing, state: 'signed-out' };
  return view;
}

/** Those of the last day, whether they were acknowledged or not. */
function noticesOf(ledger: Ledger, account: AccountKey, now: number): Promise<Notice[]> {
  const range = IDBKeyRange.bound([account, now - 86_400_000], [account, Number.MAX_VALUE]);
  return ledger.getAllFromIndex('notices', 'at', range);
}

/** Accounts a nameless page could show: those of its host, else, where a host names none, those of its role. */
function candidates(all: AccountRecord[], site: SiteId, keys: readonly string[]): AccountRecord[] {
  if (keys.length > 0) return all.filter((one) => keys.includes(one.key));
  return site === 'live-center' || site === 'live-viewer' ? all.filter((one) => one.account.role === 'creator') : [];
}
