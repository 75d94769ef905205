/** One transaction of a quiz, and how a credit is put in it. Worker only. */

import type { Credit } from '../domain';
import { mergeCredit } from '../domain/merge';
import { emptyDay } from '../domain/rollup';
import { dayOf } from '../domain/week';
import { QUIZ_STORES, type QuizTransaction } from './quiz-facts';
import type { Ledger } from './schema';

export type QuizWrite = QuizTransaction<'readwrite'>;

/** All of it is stored when this resolves, nothing when it rejects. Nothing but the ledger's own requests may be awaited in it. */
export async function writing<T>(ledger: Ledger, work: (tx: QuizWrite) => Promise<T>): Promise<T> {
  const tx = ledger.transaction([...QUIZ_STORES], 'readwrite', { durability: 'strict' });
  const done = tx.done;
  try {
    const result = await work(tx);
    await done;
    return result;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // Already over.
    }
    await done.catch(() => undefined);
    throw error;
  }
}

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
