/** Opens our report, or the seller's own health page on the host it was last read from. */

import browser from 'webextension-polyfill';
import type { AccountKey } from '../../utils/domain';
import { ledger } from './ledger';

/** Where a first reading can come from, when nothing was read yet. */
const HOME = {
  seller: 'https://seller-us.tiktok.com/health-center',
  creator: 'https://shop.tiktok.com/streamer/welcome',
};

export async function openPage(what: 'report' | 'health', key?: AccountKey): Promise<{ opened: string }> {
  let url = browser.runtime.getURL(`/report.html${key ? `#${encodeURIComponent(key)}` : ''}`);
  if (what === 'health') {
    const record = key && (await (await ledger()).get('accounts', key));
    const host = record?.readings.score?.source.host;
    const seller = key?.startsWith('seller:') ?? true;
    url = seller && host ? `https://${host}/health-center` : HOME[seller ? 'seller' : 'creator'];
  }
  await browser.tabs.create({ url });
  return { opened: url };
}
