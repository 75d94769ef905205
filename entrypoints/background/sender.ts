/** Who sent a message, as the browser attests it; only the page load's random name comes from it. */

import browser, { type Runtime } from 'webextension-polyfill';
import type { SiteId } from '../../utils/domain';
import { siteOf } from '../../utils/sites/pages';

export interface Page {
  /** The page load's own random name, made in our isolated world: its account is kept under this. */
  key: string;
  tab: number;
  host: string;
  site: SiteId;
}

/** Undefined for our own pages and for pages of no known site. */
export function attest(sender: Runtime.MessageSender, payload: unknown): Page | undefined {
  const { page, site } = payload as { page?: string; site?: SiteId };
  const tab = sender.tab?.id;
  if (tab === undefined || !page || !sender.url?.startsWith('https://')) return undefined;
  const url = new URL(sender.url);
  const known = siteOf(url) ?? site;
  return known && { key: page, tab, host: url.hostname, site: known };
}

/** Whether one of our own pages sent it, in a tab or not: what only they may ask, no script in a page of TikTok's may. */
export const isOurPage = ({ url }: Runtime.MessageSender): boolean =>
  url?.startsWith(browser.runtime.getURL('')) === true;
