/** After each change: what has become news sounds and notifies, and what was acknowledged anywhere is taken back. */

import browser from 'webextension-polyfill';
import { ALERTED_KEY, type AlertsTold, holdsBack, type OpenAlert, reactionsTo } from '../../utils/domain/alerting';
import { accountViews, heldView } from '../../utils/ledger/read';
import { announce } from './announce';
import { now } from './clock';
import { ledger } from './ledger';
import { liveIsOver, liveRuns, waitsForLive } from './live-mode';
import { clearAlerts, notifyAlerts } from './notify-alerts';
import { openPages } from './open-pages';
import { remind } from './remind';
import { calendarFor, localTime, settings } from './settings';
import { sound } from './sound';

let running: Promise<void> = Promise.resolve();
let again = false;

/** Safe to call at any time, as often as something may have changed. Never rejects. */
export function react(): Promise<void> {
  if (!again) {
    again = true;
    running = running.then(look).catch((error) => console.error('Good Standing: an alert could not be told', error));
  }
  return running;
}

async function look(): Promise<void> {
  again = false;
  const [open, stored, { alerts }, live] = await Promise.all([
    openAlerts(),
    browser.storage.local.get(ALERTED_KEY),
    settings(),
    liveRuns(),
  ]);
  const before = (stored[ALERTED_KEY] ?? {}) as AlertsTold;
  const moment = { now: await now(), local: localTime(), live };
  const { notify, tickets, clear, told, sound: loudest } = reactionsTo(open, before, alerts, moment);
  await Promise.all([notifyAlerts(notify, tickets), clearAlerts(clear)]);
  // In between: a worker that dies before it shows the same notification again in its own place, and sounds but once.
  if (JSON.stringify(told) !== JSON.stringify(before)) await browser.storage.local.set({ [ALERTED_KEY]: told });
  if (loudest) await sound(loudest);
  const waits = Object.values(told).some((one) => one.waits);
  if (waits) await waitsForLive();
  else if (!holdsBack(alerts, live) && (await liveIsOver())) await Promise.all([remind(), announce([])]);
}

/** Of all accounts, and of pages that have not named theirs. */
async function openAlerts(): Promise<OpenAlert[]> {
  const [db, calendar, at, pages] = await Promise.all([ledger(), calendarFor(), now(), openPages()]);
  const views = await accountViews(db, calendar, at);
  const documents = await Promise.all(pages.map(({ key }) => db.get('documents', key)));
  const held = documents.flatMap((one) =>
    one && !one.account && one.held.length > 0 ? heldView(one, calendar, at) : [],
  );
  return [...views, ...held].flatMap(({ account, alerts }) =>
    alerts.map((alert) => ({ alert, ...(account && { account }) })),
  );
}
