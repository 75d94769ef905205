/** What a report is built from: the ledger's records of one account around one week. */

import type { Account } from '../account';
import type { Notice } from '../notice';
import type { DayRollup } from '../rollup';
import type { Readings } from '../standing';
import type { SourceView } from '../views';
import type { Violation } from '../violation';
import type { Week } from './report';

export const DAY_MS = 86_400_000;
export const REPEAT_DAYS = 90;

export interface ReportInput {
  account: Account;
  week: Week;
  now: number;
  /** Roll-ups of the twelve weeks that end with this one, oldest first. */
  days: readonly DayRollup[];
  /** Tickets issued in the ninety days that end with this week. */
  violations: readonly Violation[];
  /** Tickets still open at `now`, whenever they were issued. */
  open: readonly Violation[];
  notices: readonly Notice[];
  sources: readonly SourceView[];
  readings: Readings;
}
