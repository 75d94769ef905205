/** Opens our report, or the seller's own health page on the host it was last read from. */

import browser from 'webextension-polyfill';
import type { AccountKey } from '../../utils/domain';
import { healthPage } from '../../utils/sites/pages';
import { ledger } from './ledger';

export async function openPage(what: 'report' | 'health', key?: AccountKey): Promise<{ opened: string }> {
  let url = browser.runtime.getURL(`/report.html${key ? `#${encodeURIComponent(key)}` : ''}`);
  if (what === 'health') {
    const record = key ? await (await ledger()).get('accounts', key) : undefined;
    const role = key?.startsWith('creator:') ? 'creator' : 'seller';
    url = healthPage(role, record?.readings.score?.source.host);
  }
  await browser.tabs.create({ url });
  return { opened: url };
}
