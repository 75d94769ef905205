/**
 * The records one transaction works on. Only IDB requests are awaited here, so the transaction stays alive; and as few as
 * can be: what a batch will need is read ahead all at once (`ahead.ts`). Longer than most files: every store has its two or
 * three lines here, and apart they would be a class each that knows the others.
 */

import type { IDBPTransaction } from 'idb';
import type { Account, AccountKey, Calendar, Credit, Notice } from '../domain';
import { ECHOES, isEcho } from '../domain/echo';
import { type DayRollup, emptyDay } from '../domain/rollup';
import type { Violation } from '../domain/violation';
import { dayOf } from '../domain/week';
import { Log } from './log';
import { MomentTray } from './moments';
import { isSeen, type ReceiptRecord, receiptOf, withSeen } from './receipts';
import { saidRegion } from './regions';
import type { AccountRecord, DocumentRecord, HostRecord, LedgerSchema } from './schema';
import { asStored, asStoredLive, type PostsRecord, type StoredLive } from './stored';
import { Tray } from './tray';

export const STORES = [
  'accounts',
  'violations',
  'notices',
  'observations',
  'rollups',
  'credits',
  'lives',
  'moments',
  'posts',
  'documents',
  'hosts',
  'receipts',
] as const satisfies (keyof LedgerSchema)[];

export type WriteTransaction = IDBPTransaction<LedgerSchema, (typeof STORES)[number][], 'readwrite'>;

/** In which zone and from which day the weeks of an account are counted; undefined: while no account is known. */
export type CalendarFor = (account: AccountKey | undefined) => Calendar;

const DAY_MS = 86_400_000;

export const nameOf = (account: AccountKey, id: string): string => `${account} ${id}`;

export class Desk {
  readonly tx: WriteTransaction;
  readonly calendarFor: CalendarFor;
  readonly now: number;
  readonly log = new Log();
  readonly accounts = new Tray<AccountRecord>();
  readonly pages = new Tray<DocumentRecord>();
  readonly hosts = new Tray<HostRecord>();
  readonly violations = new Tray<Violation>();
  readonly notices = new Tray<Notice>();
  readonly days = new Tray<DayRollup>();
  readonly receipts = new Tray<ReceiptRecord>();
  readonly #credits = new Tray<Credit>();
  readonly lives = new Tray<StoredLive>();
  readonly moments: MomentTray;
  readonly #posts = new Tray<PostsRecord>();
  readonly #echoes = new Map<AccountKey, Promise<unknown[]>>();
  readonly #dropped: [account: AccountKey, notice: string][] = [];
  readonly #touched = new Set<AccountKey>();

  constructor(tx: WriteTransaction, calendarFor: CalendarFor, now: number) {
    this.tx = tx;
    this.calendarFor = calendarFor;
    this.now = now;
    this.moments = new MomentTray(tx.objectStore('moments'));
  }

  /** Local day of a moment, in the zone in which this account's days are counted. */
  day({ zone = 'UTC' }: AccountRecord, at: number): string {
    return dayOf(at, zone);
  }

  /** The later of two moments; one that this device's clock has not reached yet does not stand in the way of a newer one. */
  later(known: number | undefined, at: number): number {
    return known === undefined || this.isAhead(known) ? at : Math.max(known, at);
  }

  /** Of another day than today by this device's clock: a clock was wrong. */
  isAhead(at: number): boolean {
    return at > this.now + DAY_MS;
  }

  /** Whether this capture is stored already; if not it counts as stored from now on. */
  async seen(capture: string): Promise<boolean> {
    const { id, number } = receiptOf(capture);
    const known = await this.receipts.get(id, () => this.tx.objectStore('receipts').get(id));
    if (known && isSeen(known.seen, number)) return true;
    this.receipts.put(id, { id, seen: withSeen(known?.seen ?? [], number), at: this.now });
    return false;
  }

  async page(of: { document?: string; key?: string; host: string; site: string }): Promise<DocumentRecord> {
    const key = of.document ?? of.key ?? '';
    const page = await this.pages.open(
      key,
      () => this.tx.objectStore('documents').get(key),
      () => ({ key, host: of.host, site: of.site, held: [], at: this.now }),
    );
    // A tab that has been open for days is still somebody's page.
    page.at = Math.max(page.at, this.now);
    return page;
  }

  host(host: string): Promise<HostRecord> {
    return this.hosts.open(
      host,
      () => this.tx.objectStore('hosts').get(host),
      () => ({ host, accounts: [] }),
    );
  }

  /** Whether anything was ever filed under this account. */
  async isKnown(key: AccountKey): Promise<boolean> {
    return (await this.accounts.get(key, () => this.tx.objectStore('accounts').get(key))) !== undefined;
  }

  async account(account: Account, at: number): Promise<AccountRecord> {
    const record = await this.known(account.key, at, account);
    // A later page may state the handle or the region; none may take them away.
    record.account = { ...record.account, ...account };
    if (account.region) saidRegion(record, account.region, Math.min(at, this.now));
    return record;
  }

  async known(key: AccountKey, at: number, account?: Account): Promise<AccountRecord> {
    const [role, ...id] = key.split(':');
    this.#touched.add(key);
    const record = await this.accounts.open(
      key,
      () => this.tx.objectStore('accounts').get(key),
      () => ({
        key,
        account: account ?? { key, id: id.join(':'), role: role as Account['role'] },
        readings: {},
        sources: {},
        since: at,
        lastAt: at,
      }),
    );
    record.zone ??= this.calendarFor(key).zone;
    return record;
  }

  violation(account: AccountKey, id: string): Promise<Violation | undefined> {
    return this.violations.get(nameOf(account, id), () => this.tx.objectStore('violations').get([account, id]));
  }

  putViolation(violation: Violation): void {
    this.violations.put(nameOf(violation.account, violation.id), violation);
  }

  /** Every ticket about this LIVE, video or listing. */
  async ticketsAbout(account: AccountKey, subjectId: string): Promise<Violation[]> {
    const stored = await this.tx.objectStore('violations').index('subject').getAll([account, subjectId]);
    for (const one of stored) this.violations.lay(nameOf(account, one.id), one);
    return this.violations.all().filter((one) => one.account === account && one.subjectId === subjectId);
  }

  notice(account: AccountKey, id: string): Promise<Notice | undefined> {
    return this.notices.get(nameOf(account, id), () => this.tx.objectStore('notices').get([account, id]));
  }

  /** Whether there is any notice of the page's own words that a message could take in: mostly not, asked once a batch. */
  async hasEchoes(account: AccountKey): Promise<boolean> {
    if (this.notices.all().some((one) => one.account === account && isEcho(one.id))) return true;
    const stored = this.tx.objectStore('notices');
    const first = (id: string) => stored.getKey(IDBKeyRange.bound([account, id], [account, `${id}\uffff`]));
    const found = this.#echoes.get(account) ?? Promise.all(ECHOES.map(first));
    this.#echoes.set(account, found);
    return (await found).some((key) => key !== undefined);
  }

  /** Its notices that came first at that moment or later. */
  async noticesSince(account: AccountKey, from: number): Promise<Notice[]> {
    const range = IDBKeyRange.bound([account, from], [account, Number.MAX_VALUE]);
    const stored = await this.tx.objectStore('notices').index('at').getAll(range);
    for (const one of stored) this.notices.lay(nameOf(account, one.id), one);
    return this.notices.all().filter((one) => one.account === account && one.at >= from);
  }

  /** It is part of another one. */
  dropNotice({ account, id }: Notice): void {
    this.notices.drop(nameOf(account, id));
    this.#dropped.push([account, id]);
  }

  putNotice(notice: Notice): void {
    this.notices.put(nameOf(notice.account, notice.id), notice);
  }

  live(account: AccountKey, roomId: string): Promise<StoredLive | undefined> {
    return this.lives.get(nameOf(account, roomId), () => this.tx.objectStore('lives').get([account, roomId]));
  }

  putLive(live: StoredLive): void {
    this.lives.put(nameOf(live.account, live.roomId), live);
  }

  /** Whose LIVE it is, by what was read of it before; of several always the same. */
  async ownerOf(roomId: string): Promise<AccountKey | undefined> {
    const stored = await this.tx.objectStore('lives').index('room').getAll(roomId);
    const open = this.lives.all().filter((live) => live.roomId === roomId);
    return [...stored, ...open].map(({ account }) => account).sort()[0];
  }

  posts(account: AccountKey): Promise<PostsRecord | undefined> {
    return this.#posts.get(account, () => this.tx.objectStore('posts').get(account));
  }

  putPosts(posts: PostsRecord): void {
    this.#posts.put(posts.account, posts);
  }

  credit(account: AccountKey, id: string): Promise<Credit | undefined> {
    return this.#credits.get(nameOf(account, id), () => this.tx.objectStore('credits').get([account, id]));
  }

  putCredit(credit: Credit): void {
    this.#credits.put(nameOf(credit.account, credit.id), credit);
  }

  /** Marks an alert as seen; false when the account has none of that id. */
  async acknowledge(account: AccountKey, alert: string): Promise<boolean> {
    const id = alert.slice(2);
    const ticket = alert.startsWith('v:') ? await this.violation(account, id) : undefined;
    const notice = alert.startsWith('n:') ? await this.notice(account, id) : undefined;
    if (ticket) this.putViolation({ ...ticket, acknowledgedAt: ticket.acknowledgedAt ?? this.now });
    if (notice) this.putNotice({ ...notice, acknowledgedAt: notice.acknowledgedAt ?? this.now });
    const live = alert.startsWith('l:') ? await this.live(account, id) : undefined;
    if (live) this.putLive({ ...live, closedAt: live.closedAt ?? this.now });
    return ticket !== undefined || notice !== undefined || live !== undefined;
  }

  /** To be changed: it is written at the end. */
  rollup(account: AccountKey, day: string): Promise<DayRollup> {
    return this.days.open(
      nameOf(account, day),
      () => this.tx.objectStore('rollups').get([account, day]),
      () => emptyDay(account, day),
    );
  }

  touched(): AccountKey[] {
    return [...this.#touched];
  }

  async save(batch: string): Promise<void> {
    const put: Promise<unknown>[] = [];
    // Async, so that one that throws at once (a value that cannot be cloned) leaves no other promise unwatched.
    const into = async (store: (typeof STORES)[number], value: unknown): Promise<unknown> =>
      this.tx.objectStore(store).put(value as never);
    const all = (store: (typeof STORES)[number], values: readonly unknown[]): void => {
      for (const value of values) put.push(into(store, value));
    };
    all('accounts', this.accounts.changed());
    all('documents', this.pages.changed());
    all('hosts', this.hosts.changed());
    all('rollups', this.days.changed());
    all('violations', this.violations.changed().map(asStored));
    for (const key of this.#dropped) put.push(this.tx.objectStore('notices').delete(key));
    all('notices', this.notices.changed());
    all('credits', this.#credits.changed());
    all('lives', this.lives.changed().map(asStoredLive));
    all('posts', this.#posts.changed());
    all('observations', this.log.records(batch));
    all('receipts', this.receipts.changed());
    await Promise.all([...put, this.moments.save()]);
  }
}
