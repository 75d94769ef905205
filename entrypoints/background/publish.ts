/** Every open page of ours is a function of the ledger: after each change its view is made anew and sent. */

import browser from 'webextension-polyfill';
import type { AccountKey } from '../../utils/domain';
import { PROTOCOL, type Push, type Shown } from '../../utils/messaging/protocol';
import { openPages, PAGE } from './open-pages';
import { react } from './react';
import type { Page } from './sender';
import { shownTo } from './shown';
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

/**
 * Sends its new view to every open page that shows one of these accounts; the toolbar and the reactions follow. All at
 * once and without waiting for a page to answer: a tab that hangs delays nobody. Resolves when everything is on its way.
 */
export async function publish(touched: readonly AccountKey[], except?: number): Promise<void> {
  const pages = (await openPages()).filter(({ tab }) => tab !== except);
  const changed: Push = { v: PROTOCOL, type: 'changed' };
  browser.runtime.sendMessage(changed).catch(() => undefined);
  await Promise.all([...pages.map((page) => send(page, touched)), showToolbar()]);
  void react();
}

async function send(page: Page, touched: readonly AccountKey[]): Promise<void> {
  const payload = await shownTo(page);
  const { account } = payload.view;
  if (touched.length > 0 && account && !touched.includes(account.key)) return;
  const push: Push = { v: PROTOCOL, type: 'shown', page: page.key, payload };
  browser.tabs.sendMessage(page.tab, push).catch(() => forgetPage(page.tab));
}

export const publishAll = (): Promise<void> => publish([]);
