/** What taking a file in would do, found out by reading only: any page of ours may ask, nothing is written. */

import type { AccountKey, Fact, Reading } from '../domain';
import type { KeptStore } from '../domain/backup';
import { STRENGTH } from '../domain/fold';
import { blend } from '../domain/told';
import { alike } from './merge';
import { type Kept, keyOf, merge } from './merge-into';
import { POSTS } from './names';
import type { Ledger } from './schema';
import { type StoredLive, type WholeAccount, wholeAccount } from './stored';

export interface Tally {
  added: number;
  /** Here already, nothing to add. */
  known: number;
  /** Here already; the file says more of it. */
  changed: number;
  /** Cannot be read. */
  refused: number;
  /** Posts older than the newest that are kept. */
  older: number;
}

export type Tallies = Partial<Record<KeptStore | 'posts', Tally>>;

/** Readings of a download, or one chunk of a backup as `openBackup` gives it. */
export type Plan =
  | { readings: readonly Reading[] }
  | { [S in KeptStore]: { store: S; records: readonly Kept[S][]; refused?: number } }[KeptStore];

const none = (): Tally => ({ added: 0, known: 0, changed: 0, refused: 0, older: 0 });

/** By kind. Chunks are asked one by one; `addTallies` sums them up. */
export async function dryRun(ledger: Ledger, plan: Plan): Promise<Tallies> {
  if (!('readings' in plan)) return { [plan.store]: await recordsTally(ledger, plan) };
  const tallies: Tallies = {};
  for (const { fact, verdict } of await judged(ledger, plan.readings)) {
    const kind = fact.kind === 'live' ? 'lives' : 'posts';
    const tally = tallies[kind] ?? none();
    tally[verdict] += 1;
    tallies[kind] = tally;
  }
  return tallies;
}

export function addTallies(a: Tallies, b: Tallies): Tallies {
  const sum: Tallies = { ...a };
  for (const [kind, more] of Object.entries(b) as [keyof Tallies, Tally][]) {
    const before = sum[kind] ?? none();
    const names = Object.keys(before) as (keyof Tally)[];
    sum[kind] = Object.fromEntries(names.map((name) => [name, before[name] + more[name]])) as never;
  }
  return sum;
}

/** The readings without what is known already: a file taken in again changes nothing, whenever that is. */
export async function freshOf(ledger: Ledger, readings: readonly Reading[]): Promise<Reading[]> {
  const news = new Map<Reading, Fact[]>();
  for (const { reading, fact, verdict } of await judged(ledger, readings)) {
    if (verdict === 'added' || verdict === 'changed') news.set(reading, [...(news.get(reading) ?? []), fact]);
  }
  return [...news].map(([reading, facts]) => ({ ...reading, result: { kind: 'facts', facts } }));
}

async function recordsTally<S extends KeptStore>(
  ledger: Ledger,
  { store, records, refused = 0 }: { store: S; records: readonly Kept[S][]; refused?: number },
): Promise<Tally> {
  const tally = { ...none(), refused };
  const tx = ledger.transaction([store, 'posts']);
  const known = await Promise.all(
    records.map(async (record) => {
      const key = keyOf(store, record);
      const here = (await tx.objectStore(store).get(key as never)) as Kept[S] | undefined;
      if (store !== 'accounts' || !here) return here;
      return wholeAccount(here as WholeAccount, await tx.objectStore('posts').get(key as string));
    }),
  );
  for (const [index, record] of records.entries()) {
    tally[merge(store, known[index] as Kept[S] | undefined, record).verdict] += 1;
  }
  return tally;
}

interface Judged {
  reading: Reading;
  fact: Fact;
  verdict: Exclude<keyof Tally, 'refused'>;
}

type Told = Extract<Fact, { kind: 'live' | 'post' }>;

async function judged(ledger: Ledger, readings: readonly Reading[]): Promise<Judged[]> {
  const told = readings.flatMap((reading) =>
    reading.result.kind === 'facts' && reading.account
      ? reading.result.facts
          .filter((fact): fact is Told => fact.kind === 'live' || fact.kind === 'post')
          .map((fact) => ({ reading, fact, account: reading.account?.key as AccountKey }))
      : [],
  );
  const posts = new Map<AccountKey, Record<string, { title: string; postedAt: number }>>();
  for (const account of new Set(told.map((one) => one.account))) {
    posts.set(account, (await ledger.get('posts', account))?.posts ?? {});
  }
  const kept = keptPosts(told, posts);
  const tx = ledger.transaction('lives');
  return Promise.all(
    told.map(async ({ reading, fact, account }) => {
      if (fact.kind === 'live') {
        const verdict = liveVerdict(await tx.store.get([account, fact.roomId]), reading, fact);
        return { reading, fact, verdict };
      }
      const known = posts.get(account)?.[fact.id];
      const news = known ? 'changed' : 'added';
      const verdict = known?.title === fact.title ? 'known' : kept.has(`${account} ${fact.id}`) ? news : 'older';
      return { reading, fact, verdict } satisfies Judged;
    }),
  );
}

/** As the ledger takes a LIVE in (`names.ts`), on a copy. */
function liveVerdict(
  here: StoredLive | undefined,
  { at, source }: Reading,
  { title, startedAt, endedAt }: Extract<Fact, { kind: 'live' }>,
): 'added' | 'changed' | 'known' {
  if (!here) return 'added';
  const after: StoredLive = { ...here };
  const said = { ...(title && { title }), ...(startedAt && { startedAt }), ...(endedAt && { endedAt }) };
  blend(after, said, [STRENGTH[source.via], at], [-1]);
  return alike({ ...here, told: 0 }, { ...after, told: 0 }) ? 'known' : 'changed';
}

/** Names of the posts that would be among the newest of their account, which are all that is kept. */
function keptPosts(
  told: readonly { fact: Told; account: AccountKey }[],
  known: ReadonlyMap<AccountKey, Record<string, { postedAt: number }>>,
): Set<string> {
  const kept = new Set<string>();
  for (const [account, posts] of known) {
    const all = new Map(Object.entries(posts).map(([id, { postedAt }]) => [id, postedAt]));
    for (const one of told) {
      if (one.fact.kind === 'post' && one.account === account) all.set(one.fact.id, one.fact.postedAt);
    }
    const newest = [...all].sort(([, a], [, b]) => b - a).slice(0, POSTS);
    for (const [id] of newest) kept.add(`${account} ${id}`);
  }
  return kept;
}
