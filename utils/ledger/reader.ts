/** Opens the ledger for a page that only reads, without loading what brings older versions here unless there is one. */

import { openDB } from 'idb';
import type { Ledger, LedgerSchema } from './schema';
import { DATABASE, letGo, VERSION } from './version';

/** As `openLedger`, which it turns to when the database is new or of another version. */
export async function openReader(): Promise<Ledger> {
  const found = await openDB<LedgerSchema>(DATABASE, undefined, {
    // Asked for without a version, a database that is not there would be made without stores.
    upgrade: (_db, _old, _new, tx) => {
      tx.done.catch(() => undefined);
      tx.abort();
    },
    blocking: letGo,
  }).catch((error: DOMException) => {
    if (error.name === 'AbortError') return undefined;
    throw error;
  });
  if (found?.version === VERSION) return found;
  found?.close();
  const { openLedger } = await import('./schema');
  return openLedger();
}
