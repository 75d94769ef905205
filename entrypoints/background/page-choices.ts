/** What the seller chooses on a page: where the badge stands, and whose page it is. */

import browser from 'webextension-polyfill';
import type { AccountKey, Corner } from '../../utils/domain';
import { claim } from '../../utils/ledger/write';
import type { Shown } from '../../utils/messaging/protocol';
import { now } from './clock';
import { ledger } from './ledger';
import { publish, publishAll } from './publish';
import type { Page } from './sender';
import { calendarFor } from './settings';
import { shownTo } from './shown';

export async function moveCorner(page: Page, corner: Corner): Promise<Shown> {
  await browser.storage.local.set({ corner });
  await publishAll();
  return shownTo(page);
}

export async function chooseAccount(page: Page, account: AccountKey): Promise<Shown> {
  await publish(await claim(await ledger(), page.key, account, await calendarFor(), await now()));
  return shownTo(page);
}
