/** An open Seller Center page of the account that is asked about: it asks for itself, and the tap hears the answers. */

import browser from 'webextension-polyfill';
import { TIME_OUT_MS } from '../../utils/remote/get';
import { askFromPage } from '../../utils/remote/seller-center/in-page';
import type { AskStep } from '../../utils/remote/seller-center/plan';
import { ledger } from './ledger';
import { openPages } from './open-pages';

/** How long the page's answers may take on their way into the ledger, ms. */
const HEARD_MS = 4_000;

/** Undefined when no such page is open, or it may not be used. */
export async function askOpenPage(step: AskStep): Promise<{ requests: number; read: boolean } | undefined> {
  const { host, requests } = step;
  if (!(await browser.permissions.contains({ origins: [`https://${host}/*`] }))) return;
  const tab = await tabOf(step);
  if (tab === undefined) return;
  const before = await readAtOf(step);
  const results = await browser.scripting
    .executeScript({
      target: { tabId: tab },
      world: 'MAIN',
      func: askFromPage as (...given: unknown[]) => unknown,
      args: [host, requests.map(({ url }) => url), TIME_OUT_MS],
    })
    // The tab was closed, or shows another page by now.
    .catch(() => []);
  const statuses = results[0]?.result;
  if (!Array.isArray(statuses) || statuses.length === 0) return;
  const end = Date.now() + HEARD_MS;
  let read = false;
  while (!read && Date.now() < end) {
    await new Promise((ok) => setTimeout(ok, 100));
    read = (await readAtOf(step)) > before;
  }
  return { requests: Math.min(statuses.length, requests.length), read };
}

/** A tab whose page has named this account itself. */
async function tabOf({ key, host }: AskStep): Promise<number | undefined> {
  const db = await ledger();
  for (const page of await openPages()) {
    if (page.site !== 'seller-center' || page.host !== host) continue;
    if ((await db.get('documents', page.key))?.account === key) return page.tab;
  }
  return undefined;
}

/** When anything of what is asked for was last read well, ms. */
async function readAtOf({ key, requests }: AskStep): Promise<number> {
  const sources = (await (await ledger()).get('accounts', key))?.sources ?? {};
  return Math.max(0, ...requests.map(({ endpoint }) => sources[`seller-center/${endpoint}`]?.readAt ?? 0));
}
