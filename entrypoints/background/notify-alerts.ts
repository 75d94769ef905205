/** Notifications of alerts: each in its own place, so that one told again replaces itself, and gone once it was seen. */

import browser from 'webextension-polyfill';
import type { AccountKey } from '../../utils/domain';
import type { OpenAlert } from '../../utils/domain/alerting';
import { alertWords, ticketsWords } from '../../utils/words/notify';
import { ledger } from './ledger';
import { notify, SEPARATOR } from './notify';
import { openPage } from './open';
import { openPages } from './open-pages';

const ABOUT = 'alert';

const keyOf = ({ account }: OpenAlert): { account?: AccountKey } => (account ? { account: account.key } : {});

/** A LIVE's alerts one by one; tickets as one when there are several. Never rejects: a system may show none. */
export async function notifyAlerts(each: readonly OpenAlert[], tickets: readonly OpenAlert[]): Promise<void> {
  const single = tickets.length === 1 ? [...each, ...tickets] : each;
  const notes = single.map((one) => {
    const stays = one.alert.level === 'warning' || one.alert.level === 'interruption';
    return notify({ about: ABOUT, ...keyOf(one), ...alertWords(one), stays }, one.alert.id);
  });
  if (tickets.length > 1) {
    const one = new Set(tickets.map(({ account }) => account?.key)).size === 1 && tickets[0];
    notes.push(notify({ about: 'due', ...(one && keyOf(one)), ...ticketsWords(tickets) }, 'tickets'));
  }
  await Promise.allSettled(notes);
}

/** Acknowledged on a page, in the popup or on another screen: the notification has nothing to say any more. */
export async function clearAlerts(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const shown = Object.keys(await browser.notifications.getAll());
  const over = shown.filter((name) => {
    const [about, , ...rest] = name.split(SEPARATOR);
    return about === ABOUT && ids.includes(rest.join(SEPARATOR));
  });
  await Promise.all(over.map((name) => browser.notifications.clear(name)));
}

/** To the tab in which the LIVE is run, else to the alert's evidence; of no known account there is only the report. */
export async function openAlert(account: AccountKey | undefined, alert: string): Promise<void> {
  if (alert.startsWith('n:') && (await focusLive(account))) return;
  await (account ? openPage('evidence', { account, alert }) : openPage('report'));
}

/** Resolves to whether there is such a tab. A page that names nobody may be a viewer's of somebody else's LIVE. */
async function focusLive(account: AccountKey | undefined): Promise<boolean> {
  const db = await ledger();
  for (const { key, tab, site } of await openPages()) {
    if (site !== 'live-manager' && site !== 'live-viewer') continue;
    const named = (await db.get('documents', key))?.account;
    const own = named ? named === account : !account || site === 'live-manager';
    const shown = own && (await browser.tabs.update(tab, { active: true }).catch(() => undefined));
    if (!shown) continue;
    if (shown.windowId !== undefined) await browser.windows.update(shown.windowId, { focused: true });
    return true;
  }
  return false;
}
