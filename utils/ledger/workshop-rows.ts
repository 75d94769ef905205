/**
 * Rows of the list out of what the sources say, incrementally: only reads that changed, and those that hang together with
 * them, are folded again. A piece at a time, inside the transaction that changed them.
 */

import { type Folded, foldSteps, type Said } from '../domain/workshops/fold';
import type { Workshop } from '../domain/workshops/workshop';
import type { StoredRead } from './stored';
import { inherit } from './workshop-choices';
import { type Dirty, PIECE, saidOf, type WorkshopWrite } from './workshop-reads';

/** A name that more reads than this go by means no one event. */
const COMMON = 1_000;
/** More reads than this that hang together are somebody's game: what is beyond is folded by itself. */
const MOST = 4_000;

const nameOf = ({ source, id }: Pick<StoredRead, 'source' | 'id'>): string => `${source}\n${id}`;

/** Reads as they are now and not stored yet: by themselves, and by each name they go by. */
interface Fresh {
  reads: ReadonlyMap<string, StoredRead>;
  named: ReadonlyMap<string, readonly StoredRead[]>;
}

/** Folds again what is dirty, and stores it. `now`: ms. */
export async function foldDirty(tx: WorkshopWrite, { reads, same, rows }: Dirty, now: number): Promise<void> {
  const asked = new Set<string>();
  const folded = new Set<string>();
  const names = [...same];
  const named = new Map<string, StoredRead[]>();
  for (const [n, read] of reads.entries()) {
    for (const name of read.same) {
      const others = named.get(name);
      if (others) others.push(read);
      else named.set(name, [read]);
    }
    if (n % 1_000 === 999) await tx.objectStore('workshopSources').count();
  }
  const fresh: Fresh = { reads: new Map(reads.map((read) => [nameOf(read), read])), named };
  for (let at = 0; at < Math.max(reads.length, names.length); at += PIECE) {
    const seeds = reads.slice(at, at + PIECE).filter((read) => !folded.has(nameOf(read)));
    const found = await around(tx, seeds, names.slice(at, at + PIECE), asked, fresh);
    const open = found.filter((read) => !folded.has(nameOf(read)));
    for (const read of open) folded.add(nameOf(read));
    await foldThese(tx, open, fresh, rows, now);
  }
  await dropEmpty(tx, rows);
}

/** All reads that hang together with these reads and names. No name is asked for twice. */
async function around(
  tx: WorkshopWrite,
  seeds: readonly StoredRead[],
  names: readonly string[],
  asked: Set<string>,
  fresh: Fresh,
): Promise<StoredRead[]> {
  const store = tx.objectStore('workshopReads');
  const found = new Map(seeds.map((read) => [nameOf(read), read]));
  const open = new Set([...names, ...seeds.flatMap(({ same }) => same)].filter((name) => !asked.has(name)));
  const add = (read: StoredRead): void => {
    if (found.has(nameOf(read))) return;
    found.set(nameOf(read), read);
    for (const name of read.same) if (!asked.has(name)) open.add(name);
  };
  while (open.size > 0 && found.size < MOST) {
    const piece = [...open].slice(0, PIECE);
    for (const name of piece) {
      open.delete(name);
      asked.add(name);
    }
    const keys = await Promise.all(piece.map((name) => store.index('same').getAllKeys(name, COMMON + 1)));
    const missing = new Map<string, [string, string]>();
    for (const [n, name] of piece.entries()) {
      const [stored = [], coming = []] = [keys[n], fresh.named.get(name)];
      if (stored.length + coming.length > COMMON) continue;
      for (const read of coming) add(read);
      for (const [source, id] of stored) {
        const key = nameOf({ source, id });
        // What comes now replaces what is stored of the same event.
        const now = fresh.reads.get(key);
        if (now) add(now);
        else if (!found.has(key)) missing.set(key, [source, id]);
      }
    }
    const wanted = [...missing.values()];
    for (let at = 0; at < wanted.length; at += PIECE) {
      for (const read of await Promise.all(wanted.slice(at, at + PIECE).map((key) => store.get(key))))
        if (read) add(read);
    }
  }
  return [...found.values()];
}

function sayingOf(stored: StoredRead): Said {
  const { source: id, from, readAt, goneAt, workshop } = stored;
  const source = { id, ...from, readAt, ...(goneAt !== undefined && { gone: true as const }) };
  return { source, read: saidOf(stored), ...(workshop && { workshop }) };
}

async function foldThese(
  tx: WorkshopWrite,
  reads: readonly StoredRead[],
  fresh: Fresh,
  rows: Set<string>,
  now: number,
): Promise<void> {
  if (reads.length === 0) return;
  const [list, store] = [tx.objectStore('workshops'), tx.objectStore('workshopReads')];
  const before = [...new Set(reads.map(({ workshop }) => workshop))].filter(Boolean);
  const known = (await Promise.all(before.map((id) => list.get(id)))).filter((one) => one !== undefined);
  const { changed, ids, gone, merged } = await folding(tx, reads.map(sayingOf), known, now);
  await Promise.all(merged.map(({ from, into }) => inherit(tx, from, into)));
  for (const id of gone) rows.add(id);
  for (const id of ids.values()) rows.delete(id);
  for (let at = 0; at < changed.length; at += PIECE) {
    await Promise.all(changed.slice(at, at + PIECE).map((one) => list.put(one)));
  }
  const puts = reads.flatMap((read): StoredRead[] => {
    const workshop = ids.get(nameOf(read)) ?? read.workshop;
    return workshop === read.workshop && !fresh.reads.has(nameOf(read)) ? [] : [{ ...read, workshop }];
  });
  for (let at = 0; at < puts.length; at += PIECE) {
    await Promise.all(puts.slice(at, at + PIECE).map((read) => store.put(read)));
  }
}

/** Between two steps the transaction is kept open by a question that costs nothing. */
async function folding(
  tx: WorkshopWrite,
  said: readonly Said[],
  known: readonly Workshop[],
  now: number,
): Promise<Folded> {
  const steps = foldSteps(said, known, now);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await tx.objectStore('workshopSources').count();
  }
}

/** Rows of which no read is left; what the seller wrote of them stays by itself. */
async function dropEmpty(tx: WorkshopWrite, rows: ReadonlySet<string>): Promise<void> {
  const reads = tx.objectStore('workshopReads').index('workshop');
  const left = [...rows];
  for (let at = 0; at < left.length; at += PIECE) {
    const piece = left.slice(at, at + PIECE);
    const used = await Promise.all(piece.map((id) => reads.getKey(id)));
    const empty = piece.filter((_, n) => used[n] === undefined);
    await Promise.all(empty.map((id) => tx.objectStore('workshops').delete(id)));
  }
}
