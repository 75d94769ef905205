/** One local day of one account in numbers, kept at write time so that a week is seven small records, not a search. */

import type { AccountKey } from './account';
import type { NoticeLevel } from './notice';
import type { ScoreFact, Source } from './observation';
import type { Surface, Violation } from './violation';

export type ScoreRead = ScoreFact & { at: number; source: Source };

export interface DayRollup {
  account: AccountKey;
  /** Local day in the seller's zone. */
  day: string;
  /** Readings that were taken in on this day. */
  readings: number;
  score?: { first: ScoreRead; last: ScoreRead };
  /** Tickets issued on this day, by surface. Overturned tickets do not count. */
  tickets: Partial<Record<Surface, number>>;
  notices: Partial<Record<NoticeLevel, number>>;
  /** When a ticket, a notice or the last score of this day changed, ms: a report built before it is out of date. */
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

export function addScore(day: DayRollup, read: ScoreRead): void {
  const known = day.score;
  if (!known) day.score = { first: read, last: read };
  else {
    if (read.at < known.first.at) known.first = read;
    if (read.at >= known.last.at) known.last = read;
  }
}
