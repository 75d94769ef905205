/** Reminders of workshops that the seller saved or goes to: one alarm at the next of them, each told once. */

import browser from 'webextension-polyfill';
import { quietLeft } from '../../utils/domain/quiet';
import {
  planWorkshopReminders,
  REMINDED_KEY,
  REMINDERS,
  type RemindedOf,
  type ReminderPlan,
} from '../../utils/domain/workshops/reminders';
import { readChosen } from '../../utils/ledger/read-workshops';
import { comingWords } from '../../utils/words/workshop-notes';
import { now } from './clock';
import { ledger } from './ledger';
import { waitsForLive } from './live-mode';
import { notify } from './notify';
import { calendarFor, localTime, settings } from './settings';

export const WORKSHOP_ALARM = 'workshop';

/** What is held back for a LIVE is looked at again after this, ms. */
const LATER_MS = 5 * 60_000;

let running: Promise<void> = Promise.resolve();

/** Safe to call at any time, as often as something may have changed. Never rejects. */
export function remindWorkshops(): Promise<void> {
  running = running
    .then(look)
    .catch((error) => console.error('Good Standing: a workshop could not be reminded of', error));
  return running;
}

async function look(): Promise<void> {
  const [db, at, { alerts }] = await Promise.all([ledger(), now(), settings()]);
  const { workshops, choices } = await readChosen(db);
  const told = ((await browser.storage.local.get(REMINDED_KEY))[REMINDED_KEY] ?? {}) as RemindedOf;
  const plan = planWorkshopReminders(workshops, choices, REMINDERS, at, told);
  const first = plan.fire[0]?.workshop.startsAt;
  const quiet = quietLeft(alerts, localTime());
  // What begins before the quiet hours are over is told now: afterwards it would be no reminder.
  const wait = first === undefined ? 0 : first > at + quiet ? quiet || ((await waitsForLive()) ? LATER_MS : 0) : 0;
  if (wait === 0) await tell(plan, told, at);
  const next = wait > 0 ? at + wait : plan.next;
  if (next === undefined) await browser.alarms.clear(WORKSHOP_ALARM);
  // By the device's clock, which may be off: what counts is how long it is until then.
  else browser.alarms.create(WORKSHOP_ALARM, { when: Date.now() + next - at });
}

async function tell(plan: ReminderPlan, before: RemindedOf, at: number): Promise<void> {
  const { zone } = (await calendarFor())(undefined);
  // Before it is remembered: a worker that dies in between shows the same one again, in its own place.
  for (const { workshop } of plan.fire) {
    await notify({ about: 'workshop', ...comingWords(workshop, zone, at) }, workshop.id);
  }
  if (JSON.stringify(plan.told) !== JSON.stringify(before))
    await browser.storage.local.set({ [REMINDED_KEY]: plan.told });
}
