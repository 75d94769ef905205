/** The records one restored chunk works on: each loaded once, changed in memory, written once at the end. */

import type { IDBPTransaction } from 'idb';
import type { Account, AccountKey } from '../domain';
import { BACKUP_STORES, isKept, type KeptStore } from '../domain/backup';
import { TICKET_DAYS } from '../domain/report/input';
import { type DayRollup, emptyDay } from '../domain/rollup';
import { addDays, dayOf } from '../domain/week';
import type { CalendarFor } from './desk';
import { type Kept, keyOf } from './merge-into';
import type { AccountRecord, LedgerSchema } from './schema';
import { type WholeAccount, wholeAccount } from './stored';
import { Tray } from './tray';
import { weeksKey } from './weeks';

const RESTORED: readonly KeptStore[] = BACKUP_STORES.filter(isKept);

/** What a chunk may write: an account's posts lie beside it, the list of its weeks follows its reports. */
export const WRITTEN: (KeptStore | 'meta' | 'posts')[] = [...RESTORED, 'meta', 'posts'];

export type RestoreTransaction = IDBPTransaction<LedgerSchema, typeof WRITTEN, 'readwrite'>;

/** Before any report: a day that no report rests on has changed, but none is out of date by it. */
const BEFORE_ALL = 1;

export class RestoreDesk {
  readonly #tx: RestoreTransaction;
  readonly #calendarFor: CalendarFor;
  readonly #now: number;
  readonly #trays = new Map<KeptStore, Tray<unknown>>(RESTORED.map((store) => [store, new Tray<unknown>()]));
  readonly #weeks = new Set<string>();

  constructor(tx: RestoreTransaction, calendarFor: CalendarFor, now: number) {
    this.#tx = tx;
    this.#calendarFor = calendarFor;
    this.#now = now;
  }

  #tray<S extends KeptStore>(store: S): Tray<Kept[S]> {
    return this.#trays.get(store) as Tray<Kept[S]>;
  }

  async #load<S extends KeptStore>(store: S, key: LedgerSchema[S]['key']): Promise<Kept[S] | undefined> {
    const [record, posts] = await Promise.all([
      this.#tx.objectStore(store).get(key as never) as Promise<Kept[S] | undefined>,
      store === 'accounts' ? this.#tx.objectStore('posts').get(key as string) : undefined,
    ]);
    return record && posts ? (wholeAccount(record as WholeAccount, posts) as Kept[S]) : record;
  }

  /** All at once: one by one, each request would wait for the one before it. */
  async readAhead<S extends KeptStore>(store: S, records: readonly Kept[S][]): Promise<void> {
    await Promise.all(records.map((record) => this.get(store, keyOf(store, record))));
  }

  get<S extends KeptStore>(store: S, key: LedgerSchema[S]['key']): Promise<Kept[S] | undefined> {
    return this.#tray(store).get(JSON.stringify(key), () => this.#load(store, key));
  }

  put<S extends KeptStore>(store: S, record: Kept[S]): void {
    this.#tray(store).put(JSON.stringify(keyOf(store, record)), record);
  }

  /** The account a record belongs to; a new one when the backup's own line of it could not be read. */
  async account(key: AccountKey, at: number): Promise<AccountRecord> {
    const known = await this.get('accounts', key);
    if (known?.zone) return known;
    const [role, ...id] = key.split(':');
    const { zone } = this.#calendarFor(key);
    const account: Account = { key, id: id.join(':'), role: role as Account['role'] };
    const record = known
      ? { ...known, zone }
      : { key, account, readings: {}, sources: {}, zone, since: at, lastAt: at };
    this.put('accounts', record);
    return record;
  }

  dayOf = ({ zone }: AccountRecord, at: number): string => dayOf(at, zone ?? 'UTC');

  /** To be changed and put back. */
  async day(account: AccountKey, day: string): Promise<DayRollup> {
    return structuredClone((await this.get('rollups', [account, day])) ?? emptyDay(account, day));
  }

  /** Notes that a day says something else than before: a report that rests on it is out of date. */
  async bump(day: DayRollup): Promise<void> {
    const covered = await this.#covered(day);
    this.put('rollups', { ...day, changedAt: covered ? this.#now : Math.max(day.changedAt, BEFORE_ALL) });
  }

  /** Notes that the report of this day's week must be built again. */
  overtake(day: DayRollup): void {
    this.put('rollups', { ...day, changedAt: this.#now });
  }

  async #covered({ account, day }: DayRollup): Promise<boolean> {
    // Its own week's report, and the later ones that look back as far.
    const range = IDBKeyRange.bound([account, addDays(day, -6)], [account, addDays(day, TICKET_DAYS)]);
    return (await this.#tx.objectStore('reports').getKey(range)) !== undefined;
  }

  /** The list of an account's weeks is made again from its reports. */
  listAgain(account: AccountKey): void {
    this.#weeks.add(weeksKey(account));
  }

  async save(): Promise<void> {
    const all: Promise<unknown>[] = [];
    for (const store of RESTORED) {
      for (const record of this.#tray(store).changed()) {
        if (store === 'accounts') all.push(this.#putAccount(record as WholeAccount));
        else all.push(this.#put(store, record));
      }
    }
    for (const key of this.#weeks) all.push(this.#tx.objectStore('meta').delete(key));
    await Promise.all(all);
  }

  /** Async, so that one that throws at once leaves no other promise unwatched. */
  async #put(store: (typeof WRITTEN)[number], record: object): Promise<unknown> {
    return this.#tx.objectStore(store).put(record as never);
  }

  async #putAccount({ posts, ...record }: WholeAccount): Promise<unknown> {
    const put = this.#put('accounts', record);
    return posts ? Promise.all([put, this.#put('posts', { account: record.key, posts })]) : put;
  }
}
