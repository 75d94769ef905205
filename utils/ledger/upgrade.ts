/**
 * Brings the database of any past version to this one, in the one transaction that the browser gives for it: it is there
 * whole, or the old one is as it was. Nothing of the old is dropped but indexes that nobody reads any more.
 */

import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { DayRollup } from '../domain/rollup';
import { isSeen, type ReceiptRecord, receiptOf, withSeen } from './receipts';
import type { LedgerSchema } from './schema';
import { asStored, asStoredLive, type StoredReport, type WholeAccount } from './stored';
import { rowOf, type WeekRow, weeksKey } from './weeks';

type Database = IDBPDatabase<LedgerSchema>;
type Change = IDBPTransaction<LedgerSchema, StoreNames<LedgerSchema>[], 'versionchange'>;

export async function upgrade(db: Database, old: number, _new: number | null, tx: Change): Promise<void> {
  // The promise that opening gave rejects as well; that one is watched.
  tx.done.catch(() => undefined);
  try {
    if (old < 1) first(db);
    if (old < 2) {
      second(db, tx);
      if (old === 1) await carryOver(tx);
    }
    if (old < 3) {
      third(db, tx);
      for await (const cursor of tx.objectStore('lives')) await cursor.update(asStoredLive(cursor.value));
    }
    if (old < 4) fourth(db);
  } catch (error) {
    console.error(
      `Good Standing: the ledger of version ${old} could not be brought to today's; it is kept as it was`,
      error,
    );
    try {
      tx.abort();
    } catch {
      // Already over.
    }
  }
}

function first(db: Database): void {
  db.createObjectStore('accounts', { keyPath: 'key' });
  db.createObjectStore('violations', { keyPath: ['account', 'id'] });
  db.createObjectStore('notices', { keyPath: ['account', 'id'] }).createIndex('at', ['account', 'at']);
  db.createObjectStore('observations', { keyPath: ['account', 'at', 'batch'] });
  db.createObjectStore('rollups', { keyPath: ['account', 'day'] });
  db.createObjectStore('reports', { keyPath: ['accountKey', 'weekStart'] });
  db.createObjectStore('documents', { keyPath: 'key' });
  db.createObjectStore('hosts', { keyPath: 'host' });
  db.createObjectStore('receipts', { keyPath: 'id' }).createIndex('at', 'at');
}

function second(db: Database, tx: Change): void {
  const violations = tx.objectStore('violations');
  for (const name of [...violations.indexNames] as string[]) violations.deleteIndex(name);
  violations.createIndex('moment', ['account', 'moment']);
  violations.createIndex('state', ['status', 'account']);
  violations.createIndex('subject', ['account', 'subjectId']);
  tx.objectStore('rollups').createIndex('changed', ['account', 'changedAt']);
  db.createObjectStore('credits', { keyPath: ['account', 'id'] }).createIndex('at', ['account', 'at']);
  db.createObjectStore('lives', { keyPath: ['account', 'roomId'] });
  db.createObjectStore('posts', { keyPath: 'account' });
  db.createObjectStore('meta', { keyPath: 'key' });
}

function third(db: Database, tx: Change): void {
  const lives = tx.objectStore('lives');
  lives.createIndex('at', ['account', 'at']);
  // Of all accounts at once.
  lives.createIndex('lately', 'at');
  lives.createIndex('room', 'roomId');
  const moments = db.createObjectStore('moments', { keyPath: ['account', 'roomId', 'at', 'id'] });
  moments.createIndex('kind', ['account', 'roomId', 'kind', 'at']);
}

function fourth(db: Database): void {
  const attempts = db.createObjectStore('attempts', { keyPath: ['account', 'id'] });
  attempts.createIndex('violation', ['account', 'violationId']);
  // Of all accounts at once: those that wait for the service.
  attempts.createIndex('state', 'state');
  db.createObjectStore('cards', { keyPath: 'id' }).createIndex('due', 'due');
  db.createObjectStore('practice', { keyPath: 'day' });
  db.createObjectStore('questions', { keyPath: 'id' });
  db.createObjectStore('workshops', { keyPath: 'id' }).createIndex('starts', 'startsAt');
  const reads = db.createObjectStore('workshopReads', { keyPath: ['source', 'id'] });
  reads.createIndex('same', 'same', { multiEntry: true });
  reads.createIndex('workshop', 'workshop');
  db.createObjectStore('choices', { keyPath: 'id' });
  db.createObjectStore('workshopSources', { keyPath: 'id' });
  db.createObjectStore('planned', { keyPath: 'id' });
}

/** Version 1 into version 2: members that are new are added to the records that need them. */
async function carryOver(tx: Change): Promise<void> {
  for await (const cursor of tx.objectStore('violations')) await cursor.update(asStored(cursor.value));
  // The log of version 1 does not hold every reading, so what was counted then can only be believed.
  for await (const cursor of tx.objectStore('rollups')) await cursor.update(believed(cursor.value));
  for await (const cursor of tx.objectStore('accounts')) {
    const { posts, ...record }: WholeAccount = cursor.value;
    const { region } = record.account;
    await cursor.update({ ...record, ...(region && { regions: [{ region, since: record.since }] }) });
    if (posts) await tx.objectStore('posts').put({ account: record.key, posts });
  }
  await gather(tx);
  const rows = new Map<string, WeekRow[]>();
  for await (const cursor of tx.objectStore('reports')) {
    const report: StoredReport = cursor.value;
    rows.set(report.accountKey, [...(rows.get(report.accountKey) ?? []), rowOf(report)]);
  }
  for (const [account, ofAccount] of rows) {
    await tx.objectStore('meta').put({ key: weeksKey(account), rows: ofAccount, checkedAt: 0 });
  }
}

function believed(day: DayRollup): DayRollup {
  const { readings, score } = day;
  return readings > 0 || score ? { ...day, unlogged: { readings, ...(score && { score }) } } : day;
}

/** A receipt a capture becomes a receipt a page load. */
async function gather(tx: Change): Promise<void> {
  const store = tx.objectStore('receipts');
  const gathered = new Map<string, ReceiptRecord>();
  for await (const cursor of store) {
    const { id, number } = receiptOf(cursor.value.id);
    const known = gathered.get(id) ?? { id, seen: [], at: 0 };
    if (!isSeen(known.seen, number)) known.seen = withSeen(known.seen, number);
    known.at = Math.max(known.at, cursor.value.at);
    gathered.set(id, known);
  }
  await store.clear();
  await Promise.all([...gathered.values()].map((one) => store.put(one)));
}
