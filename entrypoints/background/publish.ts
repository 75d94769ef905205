/** Every open page of ours is a function of the ledger: after each change its view is made anew and sent. */

import browser from 'webextension-polyfill';
import type { AccountKey, Corner, OverlayView } from '../../utils/domain';
import { pageView } from '../../utils/ledger/page-view';
import { viewOf } from '../../utils/ledger/read';
import { PROTOCOL, type Push, type Shown } from '../../utils/messaging/protocol';
import { now } from './clock';
import { ledger } from './ledger';
import { openPages, PAGE } from './open-pages';
import type { Page } from './sender';
import { calendarFor } from './settings';
import { forgetHidden, showToolbar } from './toolbar';

/** Remembers an open page so that it hears of changes; forgotten with its tab. */
export async function meet(page: Page): Promise<Shown> {
  await browser.storage.session.set({ [`${PAGE}${page.tab}`]: page });
  await forgetHidden(page.tab);
  return shownTo(page);
}

export async function forgetPage(tab: number): Promise<void> {
  await browser.storage.session.remove(`${PAGE}${tab}`);
  await forgetHidden(tab);
}

async function chosenCorner(): Promise<{ corner?: Corner }> {
  const { corner } = await browser.storage.local.get('corner');
  return corner ? { corner: corner as Corner } : {};
}

/** What a page draws now. Our own pages name the account instead of a page. */
export async function shownTo(page: Page | undefined, account?: AccountKey): Promise<Shown> {
  const [db, calendar, at] = await Promise.all([ledger(), calendarFor(), now()]);
  const view: OverlayView = page
    ? await pageView(db, page, calendar, at)
    : await viewOf(db, account && (await db.get('accounts', account)), calendar, at);
  if (page) await showToolbar(view, page.tab);
  return { view, ...(await chosenCorner()) };
}

/** Sends its new view to every open page that shows one of these accounts, and the toolbar follows. */
export async function publish(touched: readonly AccountKey[], except?: number): Promise<void> {
  for (const page of await openPages()) {
    if (page.tab === except) continue;
    const shown = await shownTo(page);
    if (touched.length > 0 && shown.view.account && !touched.includes(shown.view.account.key)) continue;
    const push: Push = { v: PROTOCOL, type: 'shown', page: page.key, payload: shown };
    await browser.tabs.sendMessage(page.tab, push).catch(() => forgetPage(page.tab));
  }
  await showToolbar();
  const changed: Push = { v: PROTOCOL, type: 'changed' };
  await browser.runtime.sendMessage(changed).catch(() => undefined);
}

export const publishAll = (): Promise<void> => publish([]);
