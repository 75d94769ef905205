/** What the seller does by key alone, on whatever page they are. */

import browser from 'webextension-polyfill';
import { runningLive } from '../../utils/ledger/lives';
import { pageView } from '../../utils/ledger/page-view';
import { accountViews, viewOf } from '../../utils/ledger/read';
import { acknowledgeAlert } from './acknowledge';
import { now } from './clock';
import { ledger } from './ledger';
import { markMoment } from './mark';
import { openPages } from './open-pages';
import { calendarFor } from './settings';

/** A name of the manifest's `commands`. Others are of no consequence. */
export async function onCommand(name: string): Promise<void> {
  if (name === 'mark-moment') await markMoment({});
  else if (name === 'acknowledge-alert') await acknowledgeLoudest();
}

/** Of the account that is LIVE, else of the page in front, else of the LIVE that an interruption has ended. */
async function acknowledgeLoudest(): Promise<void> {
  const [db, calendar, at] = await Promise.all([ledger(), calendarFor(), now()]);
  const live = await runningLive(db, undefined, at);
  if (live) {
    const view = await viewOf(db, await db.get('accounts', live.account), calendar, at);
    const [alert] = view.alerts;
    if (alert) return acknowledgeAlert(live.account, undefined, alert.id);
  }
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const page = (await openPages()).find((one) => one.tab === tab?.id);
  const inFront = page && (await pageView(db, page, calendar, at));
  if (page && inFront?.alerts[0]) return acknowledgeAlert(inFront.account?.key, page, inFront.alerts[0].id);
  for (const { account, alerts } of await accountViews(db, calendar, at)) {
    const alert = alerts.find(({ roomId }) => roomId);
    if (account && alert) return acknowledgeAlert(account.key, undefined, alert.id);
  }
}
