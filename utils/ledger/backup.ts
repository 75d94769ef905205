/**
 * What a backup holds, as the lines of its file (docs/backup.md): every page of ours may make one. Read a page at a time,
 * so that a ledger of any size is never in memory as a whole. Receipts, page loads and whatever lies outside the ledger
 * (the service's token) are not in it.
 */

import {
  BACKUP_FORMAT,
  BACKUP_STORES,
  BACKUP_VERSION,
  type BackupCounts,
  type BackupLine,
  isKept,
  type KeptStore,
  noCounts,
} from '../domain/backup';
import type { Settings } from '../domain/settings';
import { type Kept, keyOf } from './merge-into';
import type { Ledger } from './schema';
import { type WholeAccount, wholeAccount, withoutService } from './stored';

/** Records read at once. */
const PAGE = 500;

export interface About {
  now: number;
  /** Version of the extension. */
  extension: string;
  settings: Settings;
}

/** What is written meanwhile may or may not be in it; each record is whole. */
export async function* backup(ledger: Ledger, { now, extension, settings }: About): AsyncGenerator<BackupLine> {
  yield {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    createdAt: new Date(now).toISOString(),
    extension,
    counts: await countsOf(ledger),
  };
  const counts = noCounts();
  for (const store of BACKUP_STORES) {
    for await (const record of isKept(store) ? recordsOf(ledger, store) : [settings]) {
      counts[store] += 1;
      yield { store, record };
    }
  }
  yield { end: true, counts };
}

async function countsOf(ledger: Ledger): Promise<BackupCounts> {
  const counts = BACKUP_STORES.map(async (store) => [store, isKept(store) ? await countOf(ledger, store) : 1] as const);
  return Object.fromEntries(await Promise.all(counts)) as BackupCounts;
}

async function countOf(ledger: Ledger, store: KeptStore): Promise<number> {
  if (!(store in IN_PART)) return ledger.count(store);
  let count = 0;
  for await (const _ of recordsOf(ledger, store)) count++;
  return count;
}

/** Of workshops, what the seller added and subscribed to: calendars and the service say the rest again. */
const IN_PART: { [S in KeptStore]?: (record: Kept[S]) => boolean } = {
  workshopSources: ({ kind }) => kind === 'feed',
  workshopReads: ({ from: { kind } }) => kind === 'page' || kind === 'hand' || kind === 'file',
};

async function* recordsOf<S extends KeptStore>(ledger: Ledger, store: S): AsyncGenerator<Kept[S]> {
  const belongs = (record: Kept[S]): boolean => IN_PART[store]?.(record) ?? true;
  let after: IDBKeyRange | null = null;
  for (;;) {
    const page = (await ledger.getAll(store, after, PAGE)) as Kept[S][];
    yield* store === 'accounts'
      ? ((await withPosts(ledger, page as WholeAccount[])) as Kept[S][])
      : page.filter(belongs);
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = IDBKeyRange.lowerBound(keyOf(store, last), true);
  }
}

const withPosts = (ledger: Ledger, records: readonly WholeAccount[]): Promise<WholeAccount[]> =>
  Promise.all(
    records.map(async (record) => wholeAccount(withoutService(record), await ledger.get('posts', record.key))),
  );
