/** Attempts that wait for the connected service: handed in, kept, shown; and an alarm for those that have to wait. */

import browser from 'webextension-polyfill';
import type { AccountKey } from '../../utils/domain';
import {
  forgetServiceQuizzes,
  gradeAttempt,
  gradeWithout,
  noteTrouble,
  refuseAttempt,
  waitingAttempts,
} from '../../utils/ledger/hand-in';
import { handInWaiting } from '../../utils/remote/service/hand-in';
import { reviseSoon } from './building';
import { ledger } from './ledger';
import { publish } from './publish';
import { allowed, clockNow, load } from './service-ways';
import { calendarFor } from './settings';

export const HAND_IN_ALARM = 'hand-in';

/** Resolves to whether the service has graded or refused any. */
export async function handInAll(eager = false): Promise<boolean> {
  const [db, calendar, clock] = await Promise.all([ledger(), calendarFor(), clockNow()]);
  const { settled, answered, againAt } = await handInWaiting(
    {
      load,
      allowed,
      fetch: fetch.bind(globalThis),
      clock,
      waiting: () => waitingAttempts(db),
      graded: (attempt, result) => gradeAttempt(db, attempt, result, calendar, clock()),
      refused: (attempt, words) => refuseAttempt(db, attempt, words, calendar, clock()),
      troubled: (attempt, trouble) => noteTrouble(db, attempt, trouble, calendar, clock()),
      without: (attempt) => gradeWithout(db, attempt, calendar, clock()),
    },
    eager,
  );
  // By the device's clock, which may be off: what counts is how long it is until then.
  if (againAt !== undefined) browser.alarms.create(HAND_IN_ALARM, { when: Date.now() + againAt - clock() });
  await shown(settled.map(({ account }) => account));
  return answered;
}

/** The service is forgotten, or another one connected: what it had open is not open any more. */
export async function forgetQuizzes(): Promise<void> {
  await shown(await forgetServiceQuizzes(await ledger()));
}

export async function shown(touched: readonly AccountKey[]): Promise<void> {
  if (touched.length === 0) return;
  await publish([...new Set(touched)]);
  reviseSoon();
}
