/**
 * The records one transaction works on: each is loaded once, changed in memory and written once at the end. Only IDB
 * requests are awaited here, so the transaction stays alive.
 */

import type { IDBPTransaction } from 'idb';
import type { Account, AccountKey, Observation } from '../domain';
import type { Notice } from '../domain/notice';
import type { DayRollup } from '../domain/rollup';
import { emptyDay } from '../domain/rollup';
import type { Violation } from '../domain/violation';
import { dayOf } from '../domain/week';
import type { AccountRecord, DocumentRecord, HostRecord, LedgerSchema } from './schema';

export type Stores =
  | 'accounts'
  | 'violations'
  | 'notices'
  | 'observations'
  | 'rollups'
  | 'documents'
  | 'hosts'
  | 'receipts';

export type WriteTransaction = IDBPTransaction<LedgerSchema, Stores[], 'readwrite'>;

/** A load-once, save-at-the-end view of one store. */
class Tray<T> {
  #open = new Map<string, { value: T; dirty: boolean }>();

  async get(key: string, load: () => Promise<T | undefined>, make: () => T): Promise<T> {
    const open = this.#open.get(key);
    if (open) return open.value;
    const stored = await load();
    const entry = { value: stored ?? make(), dirty: false };
    this.#open.set(key, entry);
    return entry.value;
  }

  async peek(key: string, load: () => Promise<T | undefined>): Promise<T | undefined> {
    const open = this.#open.get(key);
    if (open) return open.value;
    const stored = await load();
    if (stored) this.#open.set(key, { value: stored, dirty: false });
    return stored;
  }

  put(key: string, value: T): void {
    this.#open.set(key, { value, dirty: true });
  }

  all(): T[] {
    return [...this.#open.values()].map((entry) => entry.value);
  }

  changed(): T[] {
    return [...this.#open.values()].filter((entry) => entry.dirty).map((entry) => entry.value);
  }
}

export class Desk {
  readonly #tx: WriteTransaction;
  readonly zone: string;
  readonly now: number;
  readonly #accounts = new Tray<AccountRecord>();
  readonly #pages = new Tray<DocumentRecord>();
  readonly #hosts = new Tray<HostRecord>();
  readonly #violations = new Tray<Violation>();
  readonly #notices = new Tray<Notice>();
  readonly #days = new Tray<DayRollup>();
  readonly #log = new Map<AccountKey, Observation[]>();
  readonly #receipts = new Set<string>();

  constructor(tx: WriteTransaction, zone: string, now: number) {
    this.#tx = tx;
    this.zone = zone;
    this.now = now;
  }

  /** Local day of a moment in the seller's zone. */
  day = (at: number): string => dayOf(at, this.zone);

  /** Whether this capture is stored already; if not it counts as stored from now on. */
  async seen(id: string): Promise<boolean> {
    if (this.#receipts.has(id)) return true;
    if (await this.#tx.objectStore('receipts').getKey(id)) return true;
    this.#receipts.add(id);
    return false;
  }

  async page(of: { document?: string; key?: string; host: string; site: string }): Promise<DocumentRecord> {
    const key = of.document ?? of.key ?? '';
    const page = await this.#pages.get(
      key,
      () => this.#tx.objectStore('documents').get(key),
      () => ({ key, host: of.host, site: of.site, held: [], at: this.now }),
    );
    // A tab that has been open for days is still somebody's page.
    page.at = Math.max(page.at, this.now);
    return page;
  }

  host(host: string): Promise<HostRecord> {
    return this.#hosts.get(
      host,
      () => this.#tx.objectStore('hosts').get(host),
      () => ({ host, accounts: [] }),
    );
  }

  /** Whether anything was ever filed under this account. */
  async isKnown(key: AccountKey): Promise<boolean> {
    return (await this.#accounts.peek(key, () => this.#tx.objectStore('accounts').get(key))) !== undefined;
  }

  async account(account: Account, at: number): Promise<AccountRecord> {
    const record = await this.known(account.key, at, account);
    // A later page may state the handle or the region; none may take them away.
    record.account = { ...record.account, ...account };
    return record;
  }

  known(key: AccountKey, at: number, account?: Account): Promise<AccountRecord> {
    const [role, ...id] = key.split(':');
    return this.#accounts.get(
      key,
      () => this.#tx.objectStore('accounts').get(key),
      () => ({
        key,
        account: account ?? { key, id: id.join(':'), role: role as Account['role'] },
        readings: {},
        sources: {},
        since: at,
        lastAt: at,
      }),
    );
  }

  violation(account: AccountKey, id: string): Promise<Violation | undefined> {
    return this.#violations.peek(`${account} ${id}`, () => this.#tx.objectStore('violations').get([account, id]));
  }

  putViolation(violation: Violation): void {
    this.#violations.put(`${violation.account} ${violation.id}`, violation);
  }

  notice(account: AccountKey, id: string): Promise<Notice | undefined> {
    return this.#notices.peek(`${account} ${id}`, () => this.#tx.objectStore('notices').get([account, id]));
  }

  putNotice(notice: Notice): void {
    this.#notices.put(`${notice.account} ${notice.id}`, notice);
  }

  /** Marks an alert as seen; false when the account has none of that id. */
  async acknowledge(account: AccountKey, alert: string): Promise<boolean> {
    const id = alert.slice(2);
    const ticket = alert.startsWith('v:') ? await this.violation(account, id) : undefined;
    const notice = alert.startsWith('n:') ? await this.notice(account, id) : undefined;
    if (ticket) this.putViolation({ ...ticket, acknowledgedAt: ticket.acknowledgedAt ?? this.now });
    if (notice) this.putNotice({ ...notice, acknowledgedAt: notice.acknowledgedAt ?? this.now });
    return ticket !== undefined || notice !== undefined;
  }

  rollup(account: AccountKey, day: string): Promise<DayRollup> {
    return this.#days.get(
      `${account} ${day}`,
      () => this.#tx.objectStore('rollups').get([account, day]),
      () => emptyDay(account, day),
    );
  }

  log(observation: Observation): void {
    const items = this.#log.get(observation.account) ?? [];
    items.push(observation);
    this.#log.set(observation.account, items);
  }

  touched(): AccountKey[] {
    return this.#accounts.all().map((record) => record.key);
  }

  async save(batch: string): Promise<void> {
    const tx = this.#tx;
    const put: Promise<unknown>[] = [];
    // Async, so that one that throws at once (a value that cannot be cloned) leaves no other promise unwatched.
    const into = async (store: Stores, value: unknown): Promise<unknown> => tx.objectStore(store).put(value as never);
    for (const record of this.#accounts.all()) put.push(into('accounts', record));
    for (const record of this.#pages.all()) put.push(into('documents', record));
    for (const record of this.#hosts.all()) put.push(into('hosts', record));
    for (const record of this.#days.all()) put.push(into('rollups', record));
    for (const record of this.#violations.changed()) put.push(into('violations', record));
    for (const record of this.#notices.changed()) put.push(into('notices', record));
    for (const [account, items] of this.#log) {
      put.push(into('observations', { account, at: items[0]?.at ?? this.now, batch, items }));
    }
    for (const id of this.#receipts) put.push(into('receipts', { id, at: this.now }));
    await Promise.all(put);
  }
}
