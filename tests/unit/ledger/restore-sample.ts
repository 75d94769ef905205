/** Browsers with a history, what is kept of them, and how a backup is taken in: for the tests of restoring. */

import fc from 'fast-check';
import { expect } from 'vitest';
import { BACKUP_STORES, isKept, type KeptStore } from '../../../utils/domain/backup';
import type { NoticeLevel } from '../../../utils/domain/notice';
import type { Fact, Via } from '../../../utils/domain/observation';
import type { Reading } from '../../../utils/domain/reading';
import { DEFAULTS } from '../../../utils/domain/settings';
import type { Surface, ViolationStatus } from '../../../utils/domain/violation';
import { type Chunk, openBackup } from '../../../utils/files/backup';
import { toFile } from '../../../utils/files/save';
import { backup } from '../../../utils/ledger/backup';
import type { Kept } from '../../../utils/ledger/merge-into';
import { rebuild } from '../../../utils/ledger/rebuild';
import { buildMissing } from '../../../utils/ledger/reports';
import { restore } from '../../../utils/ledger/restore';
import type { Ledger } from '../../../utils/ledger/schema';
import { record } from '../../../utils/ledger/write';
import { ANA, DAY, HOUR, SHOP, ticket, utc, warning } from '../domain/samples';
import { HERE, house, reading, ZONE } from './house';

export const T = utc('2026-11-18T20:00');
export const NOW = T + 10 * DAY;
export const KEPT = BACKUP_STORES.filter(isKept);
export const ABOUT = { now: NOW, extension: '0.1.0', settings: DEFAULTS };

const moments = fc.integer({ min: -30 * 24, max: 6 * 24 }).map((hours) => T + hours * HOUR);
const oddly = <V>(value: V) => fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, fc.constant(undefined));
const given = <O extends object>(members: O): O =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as O;

const facts: fc.Arbitrary<Fact> = fc.oneof(
  fc
    .record({
      id: fc.constantFrom('1', '2', '3', '4'),
      surface: fc.constantFrom<Surface>('live', 'video', 'listing', 'unknown'),
      status: fc.constantFrom<ViolationStatus>('open', 'appealing', 'overturned', 'closed', 'unknown'),
      issuedAt: moments.chain(oddly),
      points: fc.constantFrom(2, 4).chain(oddly),
    })
    .map((more) => ({ kind: 'violation' as const, violation: ticket(given(more) as object) })),
  fc
    .record({
      id: fc.constantFrom('p:1', 'p:2', 'm:3'),
      level: fc.constantFrom<NoticeLevel>('message', 'reminder', 'warning', 'interruption'),
      at: moments,
    })
    .map((more) => ({ kind: 'notice' as const, notice: warning(more) })),
  fc.integer({ min: 100, max: 210 }).map((value) => ({ kind: 'score' as const, measure: 'chr' as const, value })),
  fc.record({ at: moments, points: fc.constantFrom(1, 2) }).map((more) => ({
    kind: 'credit' as const,
    credit: { id: `c${more.points}`, kind: 'confirmed' as const, ...more },
  })),
  fc
    .record({
      roomId: fc.constantFrom('7402', '7403'),
      startedAt: moments.chain(oddly),
      state: fc.constantFrom<'live' | 'ended'>('live', 'ended'),
    })
    .map((more) => ({ kind: 'live' as const, ...(given(more) as { roomId: string; state: 'live' | 'ended' }) })),
  fc
    .record({ roomId: fc.constantFrom('7402', '7403'), at: moments, count: fc.nat({ max: 900 }) })
    .map((more) => ({ kind: 'viewers' as const, ...more })),
  fc
    .record({ roomId: fc.constantFrom('7402', '7403'), at: moments, words: fc.constantFrom('hello', 'this serum') })
    .map((more) => ({ kind: 'caption' as const, lang: 'en', ...more })),
);

const day = fc.record({
  account: fc.constantFrom(ANA, SHOP),
  via: fc.constantFrom<Via>('response', 'page-text', 'service'),
  at: moments,
  facts: fc.array(facts, { minLength: 1, maxLength: 4 }),
});
export const life = fc.array(fc.array(day, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 });
type Life = typeof life extends fc.Arbitrary<infer L> ? L : never;

/** Each life is one browser's: its readings have names of their own. */
let browsers = 0;
export const readingsOf = (batches: Life): Reading[][] => {
  const browser = ++browsers;
  let seq = 0;
  return batches.map((batch) =>
    batch.map((one) => reading({ ...one, page: `b${browser} of ${one.account.key}`, id: `b${browser}-${seq++}` })),
  );
};

export async function lived(batches: readonly Reading[][], calendar = HERE): Promise<Ledger> {
  const ledger = await house();
  for (const batch of batches) await record(ledger, batch, calendar, NOW);
  await buildMissing(ledger, calendar, NOW);
  return ledger;
}

export async function kept(ledger: Ledger): Promise<Record<KeptStore, unknown[]>> {
  const all = await Promise.all(KEPT.map(async (store) => [store, await ledger.getAll(store)] as const));
  return Object.fromEntries(all) as Record<KeptStore, unknown[]>;
}

async function* chunksOf(ledger: Ledger): AsyncGenerator<Chunk> {
  const { chunks } = await openBackup(await toFile(backup(ledger, ABOUT)));
  yield* chunks();
}
export async function saved(ledger: Ledger): Promise<Chunk[]> {
  const all: Chunk[] = [];
  for await (const chunk of chunksOf(ledger)) all.push(chunk);
  return all;
}

const put = (ledger: Ledger, { store, records }: Chunk) =>
  isKept(store)
    ? restore(ledger, store, records as Kept[typeof store][], HERE, NOW + HOUR)
    : Promise.resolve({ added: 0, changed: 0, known: 0, touched: [] });
export async function takeIn(ledger: Ledger, chunks: readonly Chunk[]): Promise<Record<string, number>> {
  const sum = { added: 0, changed: 0, known: 0, refused: 0 };
  for (const chunk of chunks) {
    const { added, changed, known } = await put(ledger, chunk);
    sum.added += added;
    sum.changed += changed;
    sum.known += known;
    sum.refused += chunk.refused;
  }
  return sum;
}

/** Every day of every account says what counting anew says. */
export async function expectCounted(ledger: Ledger): Promise<void> {
  const before = await ledger.getAll('rollups');
  for (const { key, zone } of await ledger.getAll('accounts')) await rebuild(ledger, key, zone ?? ZONE, NOW + 2 * HOUR);
  const wrong = (await ledger.getAll('rollups')).filter((one) => one.changedAt === NOW + 2 * HOUR);
  expect(wrong, JSON.stringify(before)).toEqual([]);
}
