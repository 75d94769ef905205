/** "Read now" and the hourly look at whether the week wants fresh numbers: every source that may be asked, in its order. */

import browser from 'webextension-polyfill';
import type { AccountKey, Asked } from '../../utils/domain';
import { SETTINGS_KEY, settingsFrom } from '../../utils/domain/settings';
import { accountsOf } from '../../utils/ledger/read';
import { askAccounts } from '../../utils/remote/seller-center/accounts';
import { ASKED_KEY, memoryFrom, remember } from '../../utils/remote/seller-center/memory';
import { askInOrder } from '../../utils/remote/seller-center/order';
import { planAsk, type Trigger } from '../../utils/remote/seller-center/plan';
import { askedOf } from '../../utils/remote/service/once';
import { endpoints } from '../../utils/sites/seller-center/endpoints';
import { hosts } from '../../utils/sites/seller-center/pages';
import { now } from './clock';
import { keep } from './keep';
import { ledger, zone } from './ledger';
import { askOpenPage } from './seller-tab';
import { askService } from './service';

let running: Promise<unknown> = Promise.resolve();

/** One run at a time: the second finds what the first has noted. Without an account, all of them. */
export function askSources(account: AccountKey | undefined, trigger: Trigger): Promise<Asked[]> {
  const run = running.then(() => inTurn(account, trigger));
  running = run.catch(() => undefined);
  return run;
}

async function inTurn(only: AccountKey | undefined, trigger: Trigger): Promise<Asked[]> {
  const db = await ledger();
  const stored = await browser.storage.local.get([SETTINGS_KEY, ASKED_KEY]);
  const memory = memoryFrom(stored[ASKED_KEY]);
  const skew = (await now()) - Date.now();
  const clock = () => Date.now() + skew;
  const where = { hosts, endpoints };
  const plan = planAsk({
    accounts: askAccounts(await accountsOf(db), await db.getAll('hosts'), where),
    ...(only !== undefined && { only }),
    settings: settingsFrom(stored[SETTINGS_KEY]),
    here: zone(),
    language: browser.i18n.getUILanguage(),
    memory,
    now: clock(),
    trigger,
    where,
  });
  const { answers, retryAfterMs } = await askInOrder(plan, {
    fetch: fetch.bind(globalThis),
    clock,
    allowed: (host) => browser.permissions.contains({ origins: [`https://${host}/*`] }),
    openPage: askOpenPage,
    store: keep,
  });
  const service = askedOf(await askService(trigger), clock());
  const all = [...answers, ...(service ? [service] : [])];
  if (all.length > 0) await browser.storage.local.set({ [ASKED_KEY]: remember(memory, all, retryAfterMs) });
  return all;
}
