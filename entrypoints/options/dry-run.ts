/** What a file would bring, held against what is here. Writes nothing. */

import type { DryRun } from '../../components/settings/types';
import { BACKUP_STORES, isKept } from '../../utils/domain/backup';
import type { Backup, Ending } from '../../utils/files/backup';
import { addTallies, dryRun, type Plan, type Tallies } from '../../utils/ledger/dry-run';
import { openLedger } from '../../utils/ledger/schema';
import { lookUp } from '../../utils/words/words';
import { chosenHere } from './restore';
import { restoreNotes } from './restore-notes';

export async function tallied(plan: Plan): Promise<Tallies> {
  const ledger = await openLedger();
  return dryRun(ledger, plan).finally(() => ledger.close());
}

export async function backupRun(file: string, { header, chunks }: Backup, stop: AbortSignal): Promise<DryRun> {
  const reading = chunks();
  let sum: Tallies = {};
  let settings = 0;
  let ending: Ending | undefined;
  for (;;) {
    const next = await reading.next();
    if (next.done) ending = next.value;
    if (next.done || stop.aborted) break;
    const { store, records, refused } = next.value;
    if (isKept(store)) sum = addTallies(sum, await tallied({ store, records, refused } as Plan));
    else settings += records.length;
  }
  await reading.return(undefined as never);
  const there = settings > 0 && (await chosenHere());
  const rows = BACKUP_STORES.map((store) => {
    const { added = 0, changed = 0, known = 0, refused = 0 } = (isKept(store) && sum[store]) || {};
    const own = isKept(store) ? 0 : settings;
    const comes = added + changed + (there ? 0 : own);
    return { what: lookUp(`import_store_${store}`), comes, there: known + (there ? own : 0), refused };
  });
  const told = rows.filter((row) => row.comes + row.there + row.refused > 0);
  return { file, rows: told, notes: ending ? restoreNotes(header, ending) : [] };
}
