/** Whether a record of a backup is new, says more than what is here, or nothing new; and what the ledger holds after it. */

import type { Attempt, Credit, LiveMoment, Notice, OwnQuestion, PracticeCard, PracticeDay } from '../domain';
import type { KeptStore } from '../domain/backup';
import { mergeCredit, mergeLive, mergeNotice, mergeViolation } from '../domain/merge';
import { mergeAttempt } from '../domain/quiz/merge';
import type { DayRollup } from '../domain/rollup';
import type { Planned, WorkshopChoice, WorkshopSource } from '../domain/workshops/workshop';
import type { LogRecord } from './log';
import { alike, mergeAccount, mergeDay, mergeLog, mergeReport } from './merge';
import { mergeCard, mergePracticeDay, mergeQuestion } from './merge-practice';
import type { LedgerSchema } from './schema';
import {
  asStored,
  asStoredLive,
  type StoredLive,
  type StoredRead,
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
  attempts: Attempt;
  observations: LogRecord;
  rollups: DayRollup;
  reports: StoredReport;
  cards: PracticeCard;
  practice: PracticeDay;
  questions: OwnQuestion;
  workshopSources: WorkshopSource;
  workshopReads: StoredRead;
  choices: WorkshopChoice;
  planned: Planned;
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
  attempts: mergeAttempt,
  observations: mergeLog,
  rollups: mergeDay,
  reports: mergeReport,
  cards: mergeCard,
  practice: mergePracticeDay,
  questions: mergeQuestion,
  // How a calendar is, this browser knows.
  workshopSources: (here) => here,
  workshopReads: (here, there) => (there.readAt > here.readAt ? { ...there, workshop: here.workshop } : here),
  choices: (here, there) => (there.at > here.at ? there : here),
  planned: (here) => here,
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
    attempts: ['account', 'id'],
    observations: ['account', 'at', 'batch'],
    rollups: ['account', 'day'],
    reports: ['accountKey', 'weekStart'],
    cards: ['id'],
    practice: ['day'],
    questions: ['id'],
    workshopSources: ['id'],
    workshopReads: ['source', 'id'],
    choices: ['id'],
    planned: ['id'],
  };
  const parts = keys[store].map((name) => of[name]);
  return (parts.length === 1 ? parts[0] : parts) as never;
}
