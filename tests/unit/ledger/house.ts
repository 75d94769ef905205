/** A ledger of its own for each test, readings for it, and what is in it afterwards. */

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Account, AccountKey } from '../../../utils/domain/account';
import type { Fact, Via } from '../../../utils/domain/observation';
import type { Reading, ReadingResult } from '../../../utils/domain/reading';
import type { DayRollup } from '../../../utils/domain/rollup';
import { dayOf } from '../../../utils/domain/week';
import type { CalendarFor } from '../../../utils/ledger/desk';
import { scoresIn } from '../../../utils/ledger/log';
import { type Ledger, openLedger } from '../../../utils/ledger/schema';
import type { StoredReport } from '../../../utils/ledger/stored';
import { ANA, from } from '../domain/samples';

export const ZONE = 'America/Los_Angeles';

/** Every account's days and weeks in this zone, Mondays first. */
export const inZone =
  (zone: string): CalendarFor =>
  () => ({ zone, weekStart: 1 });
export const HERE = inZone(ZONE);

export function house(): Promise<Ledger> {
  globalThis.indexedDB = new IDBFactory();
  return openLedger();
}

let sequence = 0;

export interface Given {
  id?: string;
  at: number;
  /** The page load it came from. */
  page?: string;
  account?: Account | undefined;
  via?: Via;
  part?: Reading['part'];
  host?: string;
  endpoint?: string;
  site?: Reading['site'];
  facts?: Fact[];
  result?: ReadingResult;
}

/** A reading of Ana's page that names her, unless the test says something else. */
export function reading(given: Given): Reading {
  const { at, page = 'page-1', via = 'response', host = 'shop.tiktok.com', endpoint = 'creator-violations' } = given;
  const account = 'account' in given ? given.account : ANA;
  return {
    id: given.id ?? `${page}-${++sequence}`,
    document: page,
    site: given.site ?? 'live-manager',
    host,
    source: { ...from(via, endpoint, host) },
    at,
    result: given.result ?? { kind: 'facts', facts: given.facts ?? [] },
    ...(account && { account }),
    ...(given.part && { part: given.part }),
  };
}

export const STORES = [
  'accounts',
  'violations',
  'notices',
  'observations',
  'rollups',
  'reports',
  'credits',
  'lives',
  'moments',
  'attempts',
  'cards',
  'practice',
  'questions',
  'workshops',
  'workshopReads',
  'choices',
  'workshopSources',
  'planned',
  'posts',
  'meta',
  'documents',
  'hosts',
  'receipts',
] as const;

/** Everything that is stored, by store. */
export async function contents(ledger: Ledger): Promise<Record<(typeof STORES)[number], unknown[]>> {
  const all = await Promise.all(STORES.map(async (name) => [name, await ledger.getAll(name)] as const));
  return Object.fromEntries(all) as Record<(typeof STORES)[number], unknown[]>;
}

/** Stored reports of an account in full, newest week first. */
export async function reportsOf(ledger: Ledger, key: AccountKey): Promise<StoredReport[]> {
  return (await ledger.getAll('reports', IDBKeyRange.bound([key], [key, []]))).reverse();
}

/** What the log holds of single readings: ids of what changed something, and each score. */
export async function logged(ledger: Ledger): Promise<(string | number)[]> {
  const all = await ledger.getAll('observations');
  return all.flatMap((one) => [...one.items.map(({ id }) => id), ...scoresIn(one).map(({ value }) => value)]);
}

type Counts = Record<string, Pick<DayRollup, 'tickets' | 'notices'>>;

/** What the roll-ups say, by account and day; days that count nothing are left out. */
export async function rolledUp(ledger: Ledger): Promise<Counts> {
  const days = await ledger.getAll('rollups');
  const full = days.filter((d) => Object.keys(d.tickets).length + Object.keys(d.notices).length > 0);
  return Object.fromEntries(
    full.map(({ account, day, tickets, notices }) => [`${account} ${day}`, { tickets, notices }]),
  );
}

/** The same counted anew from all tickets and notices. Without a zone: by the day each was counted on. */
export async function recounted(ledger: Ledger, zone?: string): Promise<Counts> {
  const counts: Counts = {};
  const slot = (account: AccountKey, at: number, day: string | undefined) => {
    const name = `${account} ${zone ? dayOf(at, zone) : day}`;
    counts[name] ??= { tickets: {}, notices: {} };
    return counts[name];
  };
  for (const v of await ledger.getAll('violations')) {
    if (v.status === 'overturned') continue;
    const { tickets } = slot(v.account, v.issuedAt ?? v.firstSeenAt, v.day);
    tickets[v.surface] = (tickets[v.surface] ?? 0) + 1;
  }
  for (const n of await ledger.getAll('notices')) {
    const { notices } = slot(n.account, n.at, n.day);
    notices[n.level] = (notices[n.level] ?? 0) + 1;
  }
  return counts;
}
