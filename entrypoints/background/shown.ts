/** What a page draws now, made anew of the ledger each time it is asked for. */

import browser from 'webextension-polyfill';
import type { AccountKey, AlertView, Corner, OverlayView } from '../../utils/domain';
import { flashes } from '../../utils/domain/alerting';
import { pageView } from '../../utils/ledger/page-view';
import { viewOf } from '../../utils/ledger/read';
import type { Shown } from '../../utils/messaging/protocol';
import { Turns } from '../../utils/messaging/turns';
import { now } from './clock';
import { ledger } from './ledger';
import { liveRuns } from './live-mode';
import { react } from './react';
import type { Page } from './sender';
import { calendarFor, localTime, settings } from './settings';
import { showToolbar } from './toolbar';

async function chosenCorner(): Promise<{ corner?: Corner }> {
  const { corner } = await browser.storage.local.get('corner');
  return corner ? { corner: corner as Corner } : {};
}

const turns = new Turns();

/** What a page draws now, in its turn. Our own pages name the account instead of a page. */
export function shownTo(page: Page | undefined, account?: AccountKey): Promise<Shown> {
  return page ? turns.take(page.tab, () => shown(page)) : shown(undefined, account);
}

async function shown(page: Page | undefined, account?: AccountKey): Promise<Shown> {
  const [db, calendar, at] = await Promise.all([ledger(), calendarFor(), now()]);
  const view: OverlayView = page
    ? await pageView(db, page, calendar, at)
    : await viewOf(db, account && (await db.get('accounts', account)), calendar, at);
  if (page) await showToolbar(view, page.tab);
  // Alerts of a page that names nobody change no account: nothing is published of them.
  if (page && !view.account && view.alerts.length > 0) void react();
  return { view, look: await lookOf(view.alerts[0], at), ...(await chosenCorner()) };
}

async function lookOf(first: AlertView | undefined, at: number): Promise<NonNullable<Shown['look']>> {
  const { alerts } = await settings();
  const live = first?.level === 'ticket' && (await liveRuns());
  return { large: alerts.large, flash: flashes(first, alerts, { now: at, local: localTime(), live }) };
}
