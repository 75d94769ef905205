/**
 * Letting go, worker only: what nobody can refer to any more, and single readings older than the seller wants to keep.
 * Tickets, notices, credits, attempts at quizzes, the numbers of each day and the reports always stay.
 */

import { addReads, addScore, type DayReads, emptyDay } from '../domain/rollup';
import { dayOf } from '../domain/week';
import { ALIVE } from './alive';
import { SETTLED_MS, tidyLives } from './live-hour';
import { readingsIn, scoresIn } from './log';
import type { AccountRecord, Ledger } from './schema';

/** Receipts and page loads older than this are forgotten: nobody sends them again. */
const FORGET_MS = 3 * 86_400_000;
/** Records of the log dropped in one transaction: between two, whatever waits to be written gets its turn. */
const AT_ONCE = 200;

/**
 * `keepMonths`: months for which single readings are kept; null: for ever. Resolves to how many records of the log were
 * dropped. Safe to be killed in between: what has been dropped is in its day's numbers.
 */
export async function prune(ledger: Ledger, now: number, keepMonths: number | null = null): Promise<number> {
  await forget(ledger, now);
  await sweep(ledger);
  await tidyLives(ledger, now);
  if (keepMonths === null) return 0;
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - keepMonths);
  let dropped = 0;
  for (const record of await ledger.getAll('accounts')) {
    for (;;) {
      const some = await drop(ledger, record, before.getTime());
      dropped += some;
      if (some < AT_ONCE) break;
    }
  }
  return dropped;
}

/** Drops the oldest records of an account's log; what they counted stays in the numbers of their days. */
async function drop(ledger: Ledger, { key, zone = 'UTC' }: AccountRecord, before: number): Promise<number> {
  const tx = ledger.transaction(['observations', 'rollups'], 'readwrite');
  const log = tx.objectStore('observations');
  const rollups = tx.objectStore('rollups');
  const old = await log.getAll(IDBKeyRange.bound([key], [key, before], false, true), AT_ONCE);
  const days = new Map<string, DayReads>();
  const dayAt = (at: number): DayReads => {
    const name = dayOf(at, zone);
    const day = days.get(name) ?? { readings: 0 };
    days.set(name, day);
    return day;
  };
  for (const one of old) {
    for (const at of readingsIn(one)) dayAt(at).readings += 1;
    for (const score of scoresIn(one)) addScore(dayAt(score.at), score);
  }
  for (const [day, reads] of days) {
    const rollup = (await rollups.get([key, day])) ?? emptyDay(key, day);
    const unlogged = rollup.unlogged ?? { readings: 0 };
    addReads(unlogged, reads);
    await rollups.put({ ...rollup, unlogged });
  }
  await Promise.all(old.map(({ account, at, batch }) => log.delete([account, at, batch])));
  await tx.done;
  return old.length;
}

async function forget(ledger: Ledger, now: number): Promise<void> {
  const tx = ledger.transaction(['receipts', 'documents'], 'readwrite');
  const receipts = tx.objectStore('receipts');
  const old = await receipts.index('at').getAllKeys(IDBKeyRange.upperBound(now - FORGET_MS));
  await Promise.all(old.map((key) => receipts.delete(key)));
  let page = await tx.objectStore('documents').openCursor();
  while (page) {
    const { heard, ...rest } = page.value;
    // What is still held waits for its name; it is the seller's.
    if (rest.at < now - FORGET_MS && rest.held.length === 0) await page.delete();
    else if (heard && rest.at < now - SETTLED_MS) await page.update(rest);
    page = await page.continue();
  }
  await tx.done;
}

/**
 * A ticket that is closed leaves its old entry in the index of open ones, until somebody who may write passes over it:
 * after three years the popup would step over thousands for each dozen that it shows (measured: eight times as slow).
 */
async function sweep(ledger: Ledger): Promise<void> {
  const tx = ledger.transaction('violations', 'readwrite');
  await Promise.all(ALIVE.map((state) => tx.store.index('state').getAllKeys(IDBKeyRange.bound([state], [state, []]))));
  await tx.done;
}

/** How many records each store holds, for the settings page. Any page of ours may call it. */
export async function usage(ledger: Ledger): Promise<Record<string, number>> {
  const names = [...ledger.objectStoreNames];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await ledger.count(name)] as const)));
}
