/** Opens a page of ours, or TikTok's own: the seller's health page on the host it was last read from, LIVE Center. */

import browser from 'webextension-polyfill';
import type { AccountKey } from '../../utils/domain';
import type { OpenWhat } from '../../utils/messaging/protocol';
import { healthPage, liveCenterPage } from '../../utils/sites/pages';
import { ledger } from './ledger';

const PLACES: Record<OpenWhat, (key?: AccountKey, alert?: string) => string | Promise<string>> = {
  report: (key) => browser.runtime.getURL(`/report.html${key ? `#${encodeURIComponent(key)}` : ''}`),
  evidence(key, alert) {
    if (!key || !alert) throw new Error('evidence is of one alert of one account');
    return browser.runtime.getURL(`/evidence.html#${encodeURIComponent(key)}|${encodeURIComponent(alert)}`);
  },
  async health(key) {
    const record = key ? await (await ledger()).get('accounts', key) : undefined;
    const role = key?.startsWith('creator:') ? 'creator' : 'seller';
    return healthPage(role, record?.readings.score?.source.host);
  },
  'live-center': () => liveCenterPage,
  settings: () => browser.runtime.getURL('/options.html'),
};

/** Rejects when `evidence` is asked for without an account or an alert. */
export async function openPage(what: OpenWhat, key?: AccountKey, alert?: string): Promise<{ opened: string }> {
  const url = await PLACES[what](key, alert);
  // The browser shows the options page that is open already.
  if (what === 'settings') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url });
  return { opened: url };
}
