/**
 * The days of one account counted anew, from tickets, notices and the log of readings alone: what the roll-ups must say.
 * Of readings that are no longer in the log each day keeps what they were (`unlogged`), and that is added.
 */

import type { AccountKey, Notice, Week } from '../domain';
import { addReads, addScore, addTo, type DayRollup, emptyDay, sameCounts, ticketSlot } from '../domain/rollup';
import type { Violation } from '../domain/violation';
import { dayOf, dayStart } from '../domain/week';
import { type LogRecord, readingsIn, scoresIn } from './log';
import type { AccountRecord, Ledger } from './schema';

const DAY_MS = 86_400_000;
/** Records of the log read at once: enough to be quick, few enough for a small device. */
const AT_ONCE = 500;

export class Recount {
  readonly days = new Map<string, DayRollup>();
  readonly #account: AccountKey;
  readonly #dayOf: (at: number) => string;

  constructor(account: AccountKey, zone: string) {
    this.#account = account;
    this.#dayOf = (at) => dayOf(at, zone);
  }

  day(name: string): DayRollup {
    const day = this.days.get(name) ?? emptyDay(this.#account, name);
    this.days.set(name, day);
    return day;
  }

  ticket(ticket: Violation): void {
    const slot = ticketSlot(ticket, this.#dayOf);
    if (slot) addTo(this.day(slot.day).tickets, slot.surface, 1);
  }

  notice(notice: Notice): void {
    addTo(this.day(notice.day ?? this.#dayOf(notice.at)).notices, notice.level, 1);
  }

  log(record: LogRecord): void {
    for (const at of readingsIn(record)) this.day(this.#dayOf(at)).readings += 1;
    for (const score of scoresIn(record)) addScore(this.day(this.#dayOf(score.at)), score);
  }

  /** What the log no longer holds of a day, as the roll-up remembers it. */
  believe({ day, unlogged }: DayRollup): void {
    if (!unlogged) return;
    const counted = this.day(day);
    addReads(counted, unlogged);
    counted.unlogged = unlogged;
  }
}

/** Every record of an account's log from one moment to another, ms, a few at a time. */
export async function eachLogged(
  log: { getAll(range: IDBKeyRange, count: number): Promise<LogRecord[]> },
  account: AccountKey,
  [from, to]: readonly [number, number],
  work: (record: LogRecord) => void,
): Promise<void> {
  let after: [string, number, string?] = [account, from];
  for (;;) {
    const some = await log.getAll(IDBKeyRange.bound(after, [account, to], after.length === 3, true), AT_ONCE);
    for (const one of some) work(one);
    const last = some.at(-1);
    if (!last || some.length < AT_ONCE) return;
    after = [account, last.at, last.batch];
  }
}

/** The days `first` to `last` (inclusive), those that count nothing left out; `known` are their roll-ups as stored. */
export async function recountDays(
  ledger: Ledger,
  { key, zone = 'UTC' }: AccountRecord,
  first: string,
  last: string,
): Promise<{ counted: DayRollup[]; known: DayRollup[] }> {
  const tx = ledger.transaction(['violations', 'notices', 'observations', 'rollups']);
  const recount = new Recount(key, zone);
  const [from, to] = [dayStart(first, zone), dayStart(last, zone) + 2 * DAY_MS];
  const span = IDBKeyRange.bound([key, from - DAY_MS], [key, to]);
  const [tickets, notices, known] = await Promise.all([
    tx.objectStore('violations').index('moment').getAll(span),
    tx.objectStore('notices').index('at').getAll(span),
    tx.objectStore('rollups').getAll(IDBKeyRange.bound([key, first], [key, last])),
    eachLogged(tx.objectStore('observations'), key, [from - DAY_MS, to], (record) => recount.log(record)),
  ]);
  for (const ticket of tickets) recount.ticket(ticket);
  for (const notice of notices) recount.notice(notice);
  for (const day of known) recount.believe(day);
  const counted = [...recount.days.values()].filter(({ day }) => day >= first && day <= last);
  return { counted: counted.sort((a, b) => (a.day < b.day ? -1 : 1)), known };
}

/** Days of a week of which the roll-ups say something else than a recount; none, or something was lost or doubled. */
export async function wrongDays(ledger: Ledger, record: AccountRecord, week: Week): Promise<string[]> {
  const { counted, known } = await recountDays(ledger, record, week.start, week.end);
  const names = new Set([...counted, ...known].map(({ day }) => day));
  const found = (days: readonly DayRollup[], name: string): DayRollup =>
    days.find(({ day }) => day === name) ?? emptyDay(record.key, name);
  return [...names].filter((name) => !sameCounts(found(counted, name), found(known, name)));
}
