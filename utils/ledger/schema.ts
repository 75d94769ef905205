/**
 * The ledger: IndexedDB of this browser. Written by the worker only, read by every page of ours. Versions are additive;
 * each past one has a fixture in tests/fixtures/databases, and `upgrade.ts` brings it here.
 */

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type {
  AccountKey,
  Attempt,
  Credit,
  LiveMoment,
  Notice,
  OwnQuestion,
  PracticeCard,
  PracticeDay,
  Reading,
  ServiceQuiz,
} from '../domain';
import type { Account } from '../domain/account';
import type { ReportInput, UnseenRead } from '../domain/report/input';
import type { DayRollup } from '../domain/rollup';
import type { Readings } from '../domain/standing';
import type { SourceView } from '../domain/views';
import type { Planned, Workshop, WorkshopChoice, WorkshopSource } from '../domain/workshops/workshop';
import type { LogRecord } from './log';
import type { ReceiptRecord } from './receipts';
import type { PostsRecord, StoredLive, StoredRead, StoredReport, StoredViolation } from './stored';
import { upgrade } from './upgrade';
import { DATABASE, letGo, VERSION } from './version';
import type { WeekRow } from './weeks';

export { VERSION };

export interface AccountRecord {
  key: AccountKey;
  account: Account;
  readings: Readings;
  /** Health of each reader of this account, by `site/endpoint`. */
  sources: Record<string, SourceView>;
  /** Unread counts as the inbox last stated them. */
  inbox?: { at: number; counts: { category: string; words: string; unread: number }[] };
  unseen?: UnseenRead;
  performance?: NonNullable<ReportInput['performance']>;
  live?: { roomId: string; state: 'live' | 'ended'; title?: string; startedAt?: number; pinned?: string; at: number };
  /** What a connected service has open of it, and that service's host; in no backup, for it is of this browser's service. */
  quizzes?: { at: number; host: string; list: ServiceQuiz[] };
  /** Each region it was ever said to be in and since when, ms, oldest first. `account.region` is the latest. */
  regions?: { region: string; since: number }[];
  /** IANA zone in which its days are counted. Only a rebuild changes it; absent until something is written of it since version 2. */
  zone?: string;
  /** First time anything was read of it, ms. */
  since: number;
  lastAt: number;
}

/** A reading that waits until its page has named its account. */
export type HeldReading = Reading;

/** One page load: which account it named, and what waits for a name. */
export interface DocumentRecord {
  key: string;
  host: string;
  site: string;
  account?: AccountKey;
  held: HeldReading[];
  /** What was said and counted in a LIVE of which nobody knows yet whose it is: the last few minutes of it. */
  heard?: HeldReading[];
  /** Alerts of held readings that the seller has dismissed. */
  dismissed?: string[];
  at: number;
}

/** Health of a host's pages before any account is known (signed out). */
export interface HostRecord {
  host: string;
  signedOutAt?: number;
  accounts: AccountKey[];
}

/** The finished weeks of an account as a list shows them, in one record, and how far their reports have been checked. */
export interface WeeksRecord {
  /** `weeks <account key>` */
  key: string;
  /** Oldest first. */
  rows: WeekRow[];
  /** Until when every change of a day has found its way into the reports, ms. */
  checkedAt: number;
}

export interface LedgerSchema extends DBSchema {
  accounts: { key: string; value: AccountRecord };
  violations: {
    key: [string, string];
    value: StoredViolation;
    indexes: {
      moment: [string, number];
      /** By status first, so that the popup asks for the open ones of all accounts at once. */
      state: [string, string];
      subject: [string, string];
    };
  };
  notices: { key: [string, string]; value: Notice; indexes: { at: [string, number] } };
  /** Packed: one record holds what one batch read of one account on one UTC day (`log.ts`). */
  observations: { key: [string, number, string]; value: LogRecord };
  rollups: { key: [string, string]; value: DayRollup; indexes: { changed: [string, number] } };
  reports: { key: [string, string]; value: StoredReport };
  credits: { key: [string, string]; value: Credit; indexes: { at: [string, number] } };
  lives: { key: [string, string]; value: StoredLive; indexes: { at: [string, number]; lately: number; room: string } };
  /** What else happened in a LIVE than its alerts. Pins of which nothing said in which LIVE have an empty `roomId`. */
  moments: {
    key: [string, string, number, string];
    value: LiveMoment;
    indexes: { kind: [string, string, string, number] };
  };
  /** Attempts at quizzes, with the paper that was drawn. */
  attempts: { key: [string, string]; value: Attempt; indexes: { violation: [string, string]; state: string } };
  /** Practice is the person's, not an account's. */
  cards: { key: string; value: PracticeCard; indexes: { due: number } };
  practice: { key: string; value: PracticeDay };
  questions: { key: string; value: OwnQuestion };
  /** The list of workshops, what each source last said, the seller's choices, and the sources with their health. */
  workshops: { key: string; value: Workshop; indexes: { starts: number } };
  workshopReads: {
    key: [string, string];
    value: StoredRead;
    /** `same`: by each name under which another source may tell of the same event. */
    indexes: { same: string; workshop: string };
  };
  choices: { key: string; value: WorkshopChoice };
  workshopSources: { key: string; value: WorkshopSource };
  /** LIVEs that the seller plans. */
  planned: { key: string; value: Planned };
  /** Apart from the account, which every page of ours reads and every batch writes. */
  posts: { key: string; value: PostsRecord };
  /** Small state of the worker's own. */
  meta: { key: string; value: WeeksRecord };
  documents: { key: string; value: DocumentRecord };
  hosts: { key: string; value: HostRecord };
  /** Captures already stored: a capture sent again after a killed worker is acknowledged, not counted. */
  receipts: { key: string; value: ReceiptRecord; indexes: { at: number } };
}

export type Ledger = IDBPDatabase<LedgerSchema>;

/** Rejects when the database of a past version cannot be brought to this one; that one is then untouched. */
export function openLedger(): Promise<Ledger> {
  return openDB<LedgerSchema>(DATABASE, VERSION, {
    upgrade,
    blocking: letGo,
  });
}
