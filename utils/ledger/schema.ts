/**
 * The ledger: IndexedDB of this browser. Written by the worker only, read by every page of ours. Versions are additive;
 * each past one has a fixture in tests/fixtures/databases.
 */

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { AccountKey, Notice, Observation, Reading, Violation } from '../domain';
import type { Account } from '../domain/account';
import type { WeeklyReport } from '../domain/report/report';
import type { DayRollup } from '../domain/rollup';
import type { Readings } from '../domain/standing';
import type { SourceView } from '../domain/views';

const DATABASE = 'good-standing';
export const VERSION = 1;

export interface AccountRecord {
  key: AccountKey;
  account: Account;
  readings: Readings;
  /** Health of each reader of this account, by `site/endpoint`. */
  sources: Record<string, SourceView>;
  /** Unread counts as the inbox last stated them. */
  inbox?: { at: number; counts: { category: string; words: string; unread: number }[] };
  live?: { roomId: string; state: 'live' | 'ended'; title?: string; startedAt?: number; pinned?: string; at: number };
  /** Posted videos by id, newest kept. */
  posts?: Record<string, { title: string; postedAt: number }>;
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

export interface LedgerSchema extends DBSchema {
  accounts: { key: string; value: AccountRecord };
  violations: {
    key: [string, string];
    value: Violation;
    indexes: { issued: [string, number]; status: [string, string] };
  };
  notices: { key: [string, string]; value: Notice; indexes: { at: [string, number] } };
  /** Packed: one record holds what one batch changed of one account (performance 3). */
  observations: {
    key: [string, number, string];
    value: { account: string; at: number; batch: string; items: Observation[] };
  };
  rollups: { key: [string, string]; value: DayRollup };
  reports: { key: [string, string]; value: WeeklyReport & { accountKey: string; weekStart: string } };
  documents: { key: string; value: DocumentRecord };
  hosts: { key: string; value: HostRecord };
  /** Captures already stored: a capture sent again after a killed worker is acknowledged, not counted. */
  receipts: { key: string; value: { id: string; at: number }; indexes: { at: number } };
}

export type Ledger = IDBPDatabase<LedgerSchema>;

export function openLedger(): Promise<Ledger> {
  return openDB<LedgerSchema>(DATABASE, VERSION, {
    upgrade(db) {
      db.createObjectStore('accounts', { keyPath: 'key' });
      const violations = db.createObjectStore('violations', { keyPath: ['account', 'id'] });
      violations.createIndex('issued', ['account', 'issuedAt']);
      violations.createIndex('status', ['account', 'status']);
      db.createObjectStore('notices', { keyPath: ['account', 'id'] }).createIndex('at', ['account', 'at']);
      db.createObjectStore('observations', { keyPath: ['account', 'at', 'batch'] });
      db.createObjectStore('rollups', { keyPath: ['account', 'day'] });
      db.createObjectStore('reports', { keyPath: ['accountKey', 'weekStart'] });
      db.createObjectStore('documents', { keyPath: 'key' });
      db.createObjectStore('hosts', { keyPath: 'host' });
      db.createObjectStore('receipts', { keyPath: 'id' }).createIndex('at', 'at');
    },
    // Another page of ours opens a newer version: let go at once.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
