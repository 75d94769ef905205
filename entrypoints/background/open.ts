/** Opens a page of ours, or TikTok's own: the seller's health page on the host it was last read from, LIVE Center. */

import browser from 'webextension-polyfill';
import type { OpenWhat, Requests } from '../../utils/messaging/protocol';
import { healthPage, liveCenterPage } from '../../utils/sites/pages';
import { ledger } from './ledger';

/** What a page is opened for; which of it is needed, the page decides. */
export type About = Omit<Requests['open']['payload'], 'what'>;

const learn = (...path: string[]): string =>
  browser.runtime.getURL(`/learn.html#/${path.map(encodeURIComponent).join('/')}`);

const PLACES: Record<OpenWhat, (about: About) => string | Promise<string>> = {
  report: ({ account: key }) => browser.runtime.getURL(`/report.html${key ? `#${encodeURIComponent(key)}` : ''}`),
  evidence({ account: key, alert }) {
    if (!key || !alert) throw new Error('evidence is of one alert of one account');
    return browser.runtime.getURL(`/evidence.html#${encodeURIComponent(key)}|${encodeURIComponent(alert)}`);
  },
  async health({ account: key }) {
    const record = key ? await (await ledger()).get('accounts', key) : undefined;
    const role = key?.startsWith('creator:') ? 'creator' : 'seller';
    return healthPage(role, record?.readings.score?.source.host);
  },
  'live-center': () => liveCenterPage,
  settings: () => browser.runtime.getURL('/options.html'),
  quiz({ account, alert }) {
    if (!account) throw new Error('a quiz is of an account');
    return alert?.startsWith('v:') ? learn('quiz', account, alert.slice(2)) : learn('quiz', account);
  },
  policies: ({ policy }) => (policy ? learn('policy', policy) : learn('policies')),
  workshops: ({ workshop }) =>
    browser.runtime.getURL(`/workshops.html#/${workshop ? `event/${encodeURIComponent(workshop)}` : ''}`),
};

/** Rejects when `evidence` is asked for without an account or an alert, or `quiz` without an account. */
export async function openPage(what: OpenWhat, about: About = {}): Promise<{ opened: string }> {
  const url = await PLACES[what](about);
  // The browser shows the options page that is open already.
  if (what === 'settings') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url });
  return { opened: url };
}
