/** Counts all days of an account anew and writes them in one transaction, worker only: for a new zone, and for repair. */

import type { AccountKey } from '../domain';
import { type DayRollup, emptyDay, sameCounts } from '../domain/rollup';
import { eachLogged, Recount } from './recount';
import type { Ledger } from './schema';
import { asStored } from './stored';

/**
 * `zone` is the one in which its days are counted from now on. Days that say something else than before are marked as
 * changed at `now`. What was counted of readings whose log is gone stays with its day: it cannot be moved.
 */
export async function rebuild(ledger: Ledger, key: AccountKey, zone: string, now: number): Promise<void> {
  const tx = ledger.transaction(['accounts', 'violations', 'notices', 'observations', 'rollups'], 'readwrite');
  const accounts = tx.objectStore('accounts');
  const rollups = tx.objectStore('rollups');
  const all = IDBKeyRange.bound([key], [key, []]);
  const [record, tickets, notices, known] = await Promise.all([
    accounts.get(key),
    tx.objectStore('violations').getAll(all),
    tx.objectStore('notices').getAll(all),
    rollups.getAll(all),
  ]);
  const recount = new Recount(key, zone);
  const put: Promise<unknown>[] = [];
  for (const { day, ...ticket } of tickets) {
    recount.ticket(ticket);
    if (day !== undefined) put.push(tx.objectStore('violations').put(asStored(ticket)));
  }
  for (const { day, ...notice } of notices) {
    recount.notice(notice);
    if (day !== undefined) put.push(tx.objectStore('notices').put(notice));
  }
  await eachLogged(tx.objectStore('observations'), key, [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], (one) =>
    recount.log(one),
  );
  for (const day of known) recount.believe(day);
  const before = new Map(known.map((day) => [day.day, day]));
  for (const name of new Set([...before.keys(), ...recount.days.keys()])) {
    const counted: DayRollup = recount.days.get(name) ?? emptyDay(key, name);
    const old = before.get(name);
    if (old && sameCounts(old, counted)) continue;
    put.push(rollups.put({ ...counted, changedAt: now }));
  }
  if (record) put.push(accounts.put({ ...record, zone }));
  await Promise.all([...put, tx.done]);
}
