/** The week's turn, looked for each hour and whenever the worker starts. */

import browser from 'webextension-polyfill';
import { prune } from '../../utils/ledger/prune';
import { askSources } from './ask';
import { buildInTurn } from './building';
import { now } from './clock';
import { ledger } from './ledger';
import { settle } from './quiz';
import { remind } from './remind';
import { settings } from './settings';
import { remindWorkshops } from './workshop-reminders';
import { refreshWorkshops } from './workshop-sources';

/** The sources first, in their order: what they answer belongs into the report. One that fails keeps nothing back. */
export async function catchUp(): Promise<void> {
  await settle().catch(() => undefined);
  await askSources(undefined, 'weekly').catch(() => []);
  // Slow calendars keep no report waiting.
  const workshops = refreshWorkshops()
    .catch(() => undefined)
    .then(remindWorkshops);
  await buildInTurn();
  await remind();
  await workshops;
  await prune(await ledger(), await now(), (await settings()).keepMonths);
}

/** Once an hour at most, whenever the worker starts: an alarm may have been missed while the browser was closed. */
export async function catchUpOnStart(): Promise<void> {
  const hour = Math.floor(Date.now() / 3_600_000);
  const { caughtUp } = await browser.storage.session.get('caughtUp');
  if (caughtUp === hour) return;
  await browser.storage.session.set({ caughtUp: hour });
  await catchUp();
}
