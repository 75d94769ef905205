/** One transaction of a quiz, and how a credit is put in it. Worker only. */

import type { Credit } from '../domain';
import { mergeCredit } from '../domain/merge';
import { emptyDay } from '../domain/rollup';
import { dayOf } from '../domain/week';
import { allOrNothing } from './all-or-nothing';
import { QUIZ_STORES, type QuizTransaction } from './quiz-facts';
import type { Ledger } from './schema';

export type QuizWrite = QuizTransaction<'readwrite'>;

/** As `allOrNothing`. */
export const writing = <T>(ledger: Ledger, work: (tx: QuizWrite) => Promise<T>): Promise<T> =>
  allOrNothing(ledger.transaction([...QUIZ_STORES], 'readwrite', { durability: 'strict' }), work);

/** Of two statements of one credit the stronger counts. Its day has changed: the report of that week names it. `now`: ms. */
export async function putCredit(tx: QuizWrite, credit: Credit, zone: string, now: number): Promise<void> {
  const [credits, rollups] = [tx.objectStore('credits'), tx.objectStore('rollups')];
  const { account, id } = credit;
  const old = await credits.get([account, id]);
  const stronger = old ? mergeCredit(old, credit) : credit;
  if (stronger === old) return;
  await credits.put(stronger);
  for (const day of new Set([old, stronger].flatMap((one) => (one ? [dayOf(one.at, zone)] : [])))) {
    const rollup = (await rollups.get([account, day])) ?? emptyDay(account, day);
    await rollups.put({ ...rollup, changedAt: now });
  }
}
