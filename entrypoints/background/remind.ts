/** Reminders of deadlines: one alarm at the next of them; what was told is remembered across the worker's lives. */

import browser from 'webextension-polyfill';
import type { AccountKey, DueView } from '../../utils/domain';
import { groupReminders, planReminders, TOLD_KEY, type Told } from '../../utils/domain/reminders';
import { accountViews } from '../../utils/ledger/read';
import { reminderWords } from '../../utils/words/notify';
import { now } from './clock';
import { ledger } from './ledger';
import { waitsForLive } from './live-mode';
import { notify } from './notify';
import { calendarFor, settings } from './settings';

export const REMIND_ALARM = 'remind';

let running: Promise<void> = Promise.resolve();

/**
 * Safe to call at any time, as often as something may have changed: it tells what is due to be told, and sets its alarm.
 * While LIVE mode holds it back it does neither: it is called again afterwards.
 */
export function remind(): Promise<void> {
  running = running.then(look, look);
  return running;
}

async function look(): Promise<void> {
  if (await waitsForLive()) return;
  const at = await now();
  const { reminders } = await settings();
  const calendar = await calendarFor();
  const views = await accountViews(await ledger(), calendar, at);
  const due: Partial<Record<AccountKey, DueView[]>> = {};
  const names = new Map(views.flatMap(({ account }) => (account ? [[account.key, account] as const] : [])));
  for (const view of views) if (view.account) due[view.account.key] = view.due;
  const told = (await browser.storage.local.get(TOLD_KEY))[TOLD_KEY] as Told | undefined;
  const plan = planReminders(due, reminders, at, told ?? {});
  for (const group of groupReminders(plan.fire)) {
    const [first] = group;
    if (!first) continue;
    const one = new Set(group.map(({ account }) => account)).size === 1;
    const words = reminderWords(group, names, calendar(first.account).zone, at);
    const stays = group.some(({ last }) => last);
    const about = one && group.every(({ due: { kind } }) => kind === 'quiz') ? 'quiz' : 'due';
    const name = `${first.due.kind} ${first.due.violationId} ${first.hours}`;
    // Before it is remembered: a worker that dies in between shows the same one again, in its own place.
    await notify({ about, ...(one && { account: first.account }), ...words, stays }, name);
  }
  if (JSON.stringify(plan.told) !== JSON.stringify(told)) await browser.storage.local.set({ [TOLD_KEY]: plan.told });
  if (plan.next === undefined) await browser.alarms.clear(REMIND_ALARM);
  // By the device's clock, which may be off: what counts is how long it is until then.
  else browser.alarms.create(REMIND_ALARM, { when: Date.now() + plan.next - at });
}
