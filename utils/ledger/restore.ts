/**
 * Takes records of a backup in, worker only: what is missing is added, what is there is merged, and the numbers of the
 * days are right at the end of each transaction, so that it may be killed between two and begun again. The records have
 * been checked (`utils/files/records`); each names its account and is filed under no other.
 */

import type { AccountKey } from '../domain';
import type { KeptStore } from '../domain/backup';
import { allOrNothing } from './all-or-nothing';
import type { CalendarFor } from './desk';
import type { Kept } from './merge-into';
import { RestoreDesk, WRITTEN } from './restore-desk';
import { into } from './restore-into';
import type { Ledger } from './schema';

export interface Restored {
  added: number;
  /** Known here, and now with more or newer statements. */
  changed: number;
  /** Known here, and nothing to add. */
  known: number;
  /** Accounts of which something was added or changed. */
  touched: AccountKey[];
}

/** All of the records are in when this resolves, none when it rejects. Taking them in again changes nothing. */
export async function restore<S extends KeptStore>(
  ledger: Ledger,
  store: S,
  records: readonly Kept[S][],
  calendarFor: CalendarFor,
  now: number,
): Promise<Restored> {
  return allOrNothing(ledger.transaction(WRITTEN, 'readwrite', { durability: 'strict' }), async (tx) => {
    const desk = new RestoreDesk(tx, calendarFor, now);
    await desk.readAhead(store, records);
    const counts = { added: 0, changed: 0, known: 0 };
    const touched = new Set<AccountKey>();
    for (const record of records) {
      const { verdict, account } = await into(desk, store, record);
      counts[verdict] += 1;
      if (verdict !== 'known' && account) touched.add(account);
    }
    await desk.save();
    return { ...counts, touched: [...touched] };
  });
}
