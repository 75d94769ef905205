/** What a report is built from: the ledger's records of one account around one week. */

import type { Account } from '../account';
import type { Credit } from '../credit';
import type { LiveSession } from '../live';
import type { Notice } from '../notice';
import type { Source, UnseenFact } from '../observation';
import type { DayRollup } from '../rollup';
import type { Readings } from '../standing';
import type { SourceView } from '../views';
import type { Violation } from '../violation';
import type { Week } from './report';

export const DAY_MS = 86_400_000;
export const REPEAT_DAYS = 90;
/** How far back tickets matter: the longest published lapse (180 days) and the two weeks in which a report is of today. */
export const TICKET_DAYS = 194;

export interface ReportInput {
  account: Account;
  week: Week;
  now: number;
  /** Roll-ups of the twelve weeks that end with this one, oldest first. */
  days: readonly DayRollup[];
  /** Tickets of the `TICKET_DAYS` days that end with this week; later ones may be among them. */
  violations: readonly Violation[];
  /** Tickets still open at `now`, whenever they were issued. */
  open: readonly Violation[];
  /** Those that came in this week; earlier and later ones may be among them. */
  notices: readonly Notice[];
  sources: readonly SourceView[];
  readings: Readings;
  credits: readonly Credit[];
  /** LIVEs around this week, by their end, each with how many marks it has; those that began before or after it are left out. */
  lives?: readonly { session: LiveSession; marks: number }[];
  /** What the inbox and the health overview last said of themselves. */
  inbox?: { at: number; counts: { category: string; words: string; unread: number }[]; source?: Source };
  unseen?: UnseenRead;
  performance?: { at: number; groups: { code: string; words: string; score?: number }[] };
  /** The date shown on one of TikTok's own pages, ISO or year-month; null when it shows none or is not known. */
  dateOf(url: string): string | null;
}

/** The last answer of the health overview about tickets nobody has opened. */
export interface UnseenRead extends Omit<UnseenFact, 'kind'> {
  at: number;
  source: Source;
}
