/** LIVE mode: while a LIVE runs, tickets, reports and reminders of deadlines wait. Then they are told, once. */

import browser from 'webextension-polyfill';
import { holdsBack } from '../../utils/domain/alerting';
import { runningLive } from '../../utils/ledger/lives';
import { now } from './clock';
import { ledger } from './ledger';
import { settings } from './settings';

export const LIVE_ALARM = 'after-live';

/** Whether a LIVE of any account runs. */
export const liveRuns = async (): Promise<boolean> =>
  (await runningLive(await ledger(), undefined, await now())) !== undefined;

/**
 * Whether what is not of LIVE has to wait now. Whoever keeps something back because of it is called again: when the LIVE
 * is seen to be over, or by the alarm when nobody saw that.
 */
export async function waitsForLive(): Promise<boolean> {
  if (!holdsBack((await settings()).alerts, await liveRuns())) return false;
  if (!(await browser.alarms.get(LIVE_ALARM))) browser.alarms.create(LIVE_ALARM, { periodInMinutes: 5 });
  return true;
}

/** True once after the LIVE for which something waited. */
export const liveIsOver = (): Promise<boolean> => browser.alarms.clear(LIVE_ALARM);
