/**
 * One local day of one account in numbers, kept at write time so that a week is seven small records, not a search. All of
 * it can be counted again from tickets, notices and the log of readings (`utils/ledger/recount.ts`).
 */

import type { AccountKey } from './account';
import type { NoticeLevel } from './notice';
import type { ScoreFact, Source } from './observation';
import type { Surface, Violation } from './violation';

export type ScoreRead = ScoreFact & { at: number; source: Source };

/** What single readings add to a day. */
export interface DayReads {
  /** Readings that were taken in on this day. What a file or a backup told is none. */
  readings: number;
  score?: { first: ScoreRead; last: ScoreRead };
}

export interface DayRollup extends DayReads {
  account: AccountKey;
  /** Local day in the account's zone. */
  day: string;
  /** Tickets issued on this day, by surface. Overturned tickets do not count. */
  tickets: Partial<Record<Surface, number>>;
  notices: Partial<Record<NoticeLevel, number>>;
  /**
   * The part of `readings` and `score` whose readings the log does not hold: they were dropped as the seller chose, or are
   * older than that log. It is in them, and a recount adds it again.
   */
  unlogged?: DayReads;
  /** When a ticket, a notice, a credit or a score of this day changed, ms: a report built before it is out of date. */
  changedAt: number;
}

export function emptyDay(account: AccountKey, day: string): DayRollup {
  return { account, day, readings: 0, tickets: {}, notices: {}, changedAt: 0 };
}

/** When a ticket counts, ms: its issue, else its first sighting. */
export const momentOf = (violation: Violation): number => violation.issuedAt ?? violation.firstSeenAt;

/** Where a ticket counts: its local day of issue (else of first sight) and its surface; nowhere when it was overturned. */
export function ticketSlot(
  violation: Violation | undefined,
  dayOf: (at: number) => string,
): { day: string; surface: Surface } | undefined {
  if (!violation || violation.status === 'overturned') return undefined;
  return { day: violation.day ?? dayOf(momentOf(violation)), surface: violation.surface };
}

export function addTo<K extends string>(counts: Partial<Record<K, number>>, key: K, by: number): void {
  const next = (counts[key] ?? 0) + by;
  if (next > 0) counts[key] = next;
  else delete counts[key];
}

export function addScore(day: DayReads, read: ScoreRead): void {
  const known = day.score;
  if (!known) day.score = { first: read, last: read };
  else {
    if (isBefore(read, known.first)) known.first = read;
    if (isBefore(known.last, read)) known.last = read;
  }
}

/** Adds what another count found: each reading must be in one of the two only. */
export function addReads(day: DayReads, more: DayReads): void {
  day.readings += more.readings;
  if (more.score) {
    addScore(day, more.score.first);
    addScore(day, more.score.last);
  }
}

/** Two numbers of one moment are in an order all the same, so that it does not matter which of them came first. */
function isBefore(a: ScoreRead, b: ScoreRead): boolean {
  if (a.at !== b.at) return a.at < b.at;
  return a.value !== b.value ? a.value < b.value : nameOf(a) < nameOf(b);
}

function nameOf({ measure, pageWords, sections, source: { site, endpoint, via, host } }: ScoreRead): string {
  return JSON.stringify([measure, via, site, endpoint, host, pageWords, sections]);
}

/** Whether two counts of one day say the same. */
export function sameCounts(a: DayRollup, b: DayRollup): boolean {
  return (
    a.readings === b.readings &&
    sameNumbers(a.tickets, b.tickets) &&
    sameNumbers(a.notices, b.notices) &&
    sameScore(a.score?.first, b.score?.first) &&
    sameScore(a.score?.last, b.score?.last)
  );
}

function sameNumbers(a: Partial<Record<string, number>>, b: Partial<Record<string, number>>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

const sameScore = (a: ScoreRead | undefined, b: ScoreRead | undefined): boolean =>
  a && b ? !isBefore(a, b) && !isBefore(b, a) : a === b;
