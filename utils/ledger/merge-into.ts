/** Whether a record of a backup is new, says more than what is here, or nothing new; and what the ledger holds after it. */

import type { Credit, LiveMoment, Notice } from '../domain';
import type { KeptStore } from '../domain/backup';
import { mergeCredit, mergeLive, mergeNotice, mergeViolation } from '../domain/merge';
import type { DayRollup } from '../domain/rollup';
import type { LogRecord } from './log';
import { alike, mergeAccount, mergeDay, mergeLog, mergeReport } from './merge';
import type { LedgerSchema } from './schema';
import {
  asStored,
  asStoredLive,
  type StoredLive,
  type StoredReport,
  type StoredViolation,
  type WholeAccount,
} from './stored';

/** The stores of the ledger that a backup holds, and what lies in them. */
export interface Kept extends Record<KeptStore, object> {
  accounts: WholeAccount;
  violations: StoredViolation;
  notices: Notice;
  lives: StoredLive;
  moments: LiveMoment;
  credits: Credit;
  observations: LogRecord;
  rollups: DayRollup;
  reports: StoredReport;
}

export type Verdict = 'added' | 'changed' | 'known';

type Merges = { [S in KeptStore]: (here: Kept[S], there: Kept[S]) => Kept[S] };

const MERGES: Merges = {
  accounts: mergeAccount,
  violations: (here, there) => asStored(mergeViolation(here, there)),
  notices: mergeNotice,
  lives: (here, there) => asStoredLive(mergeLive(here, there)),
  // Only a mark's note can differ: what the seller has written here stays.
  moments: (here) => here,
  credits: mergeCredit,
  observations: mergeLog,
  rollups: mergeDay,
  reports: mergeReport,
};

export function merge<S extends KeptStore>(
  store: S,
  here: Kept[S] | undefined,
  there: Kept[S],
): { verdict: Verdict; record: Kept[S] } {
  if (here === undefined) return { verdict: 'added', record: there };
  if (alike(here, there)) return { verdict: 'known', record: here };
  const record = MERGES[store](here, there);
  return alike(here, record) ? { verdict: 'known', record: here } : { verdict: 'changed', record };
}

export function keyOf<S extends KeptStore>(store: S, record: Kept[S]): LedgerSchema[S]['key'] {
  const of = record as never as Record<string, never>;
  const keys: Record<KeptStore, readonly string[]> = {
    accounts: ['key'],
    violations: ['account', 'id'],
    notices: ['account', 'id'],
    lives: ['account', 'roomId'],
    moments: ['account', 'roomId', 'at', 'id'],
    credits: ['account', 'id'],
    observations: ['account', 'at', 'batch'],
    rollups: ['account', 'day'],
    reports: ['accountKey', 'weekStart'],
  };
  const parts = keys[store].map((name) => of[name]);
  return (parts.length === 1 ? parts[0] : parts) as never;
}
