/**
 * What one source says now beside what it said before, inside one transaction: which reads are new, changed, as they were or
 * gone. A few hundred records at a time, so that a long calendar never holds the worker up.
 */

import type { IDBPTransaction } from 'idb';
import { looseKeys, staysWithout } from '../domain/workshops/fold';
import { overAt } from '../domain/workshops/plain';
import type { WorkshopRead } from '../domain/workshops/workshop';
import { allOrNothing } from './all-or-nothing';
import { alike } from './merge';
import type { Ledger, LedgerSchema } from './schema';
import type { StoredRead } from './stored';

export const WORKSHOP_STORES = ['workshops', 'workshopReads', 'choices', 'workshopSources'] as const;
export type WorkshopWrite = IDBPTransaction<LedgerSchema, (typeof WORKSHOP_STORES)[number][], 'readwrite'>;

/** Records that are looked at in one piece. */
export const PIECE = 100;
/** Events of all sources together. */
const MOST_EVENTS = 20_000;
/** An event that its source moved so often: nobody knows when it is. */
const RESTLESS = 3;
/** What nobody chose is kept so long after its end, ms. */
const KEPT_MS = 180 * 86_400_000;

export const ofSource = (source: string): IDBKeyRange => IDBKeyRange.bound([source], [source, []]);

/** As `allOrNothing`. */
export const writing = <T>(ledger: Ledger, work: (tx: WorkshopWrite) => Promise<T>): Promise<T> =>
  allOrNothing(ledger.transaction([...WORKSHOP_STORES], 'readwrite', { durability: 'strict' }), work);

export interface Said {
  source: string;
  from: StoredRead['from'];
  reads: readonly WorkshopRead[];
  /** What it does not name any more has vanished from it. */
  whole: boolean;
  /** The seller has left it: only what they chose of it stays. */
  left?: boolean;
  /** Events of all sources together; `MOST_EVENTS` when absent. */
  most?: number;
  /** ms. */
  now: number;
}

export interface Difference {
  added: number;
  changed: number;
  gone: number;
  /** More than the list takes. */
  refused: number;
  dirty: Dirty;
  /** Title of an event that has been moved once too often by now. */
  restless?: string;
}

/** What has to be folded again. */
export interface Dirty {
  /** Reads as they are now; they are stored when they are folded, each once. */
  reads: StoredRead[];
  /** Names that reads went by before. */
  same: Set<string>;
  /** Rows that they were part of. */
  rows: Set<string>;
}

export const nothing = (): Dirty => ({ reads: [], same: new Set(), rows: new Set() });

/** It is gone, or says something else now. */
export function soil(dirty: Dirty, read: StoredRead): void {
  for (const name of read.same) dirty.same.add(name);
  if (read.workshop) dirty.rows.add(read.workshop);
}

/** What is ours of a stored read, and no part of what its source said. */
export function saidOf(stored: StoredRead): WorkshopRead {
  const {
    source: _,
    from: __,
    readAt: ___,
    workshop: ____,
    same: _____,
    goneAt: ______,
    moves: _______,
    ...read
  } = stored;
  return read;
}

/** The difference between what a source says and what it said. What is gone is taken out; the rest is stored by folding it. */
export async function difference(tx: WorkshopWrite, said: Said): Promise<Difference> {
  const { source, from, whole, now } = said;
  const store = tx.objectStore('workshopReads');
  const done: Difference = { added: 0, changed: 0, gone: 0, refused: 0, dirty: nothing() };
  const news = new Map(said.reads.map((read) => [read.id, read]));
  // When it last named those that it names no more.
  const saidAt = (await tx.objectStore('workshopSources').get(source))?.readAt ?? 0;
  let room = (said.most ?? MOST_EVENTS) - (await store.count());
  let range: IDBKeyRange | undefined = ofSource(source);
  while (range) {
    const piece: StoredRead[] = await store.getAll(range, PIECE);
    const gone: Promise<unknown>[] = [];
    const missing: StoredRead[] = [];
    for (const old of piece) {
      const read = news.get(old.id);
      news.delete(old.id);
      if (!read && !whole) continue;
      if (read && !old.goneAt && alike(read, saidOf(old)) && alike(from, old.from)) continue;
      if (read) {
        done.changed++;
        soil(done.dirty, old);
        const moves = (old.moves ?? 0) + Number(old.startsAt !== read.startsAt);
        // Told by the move that makes it so, and not again.
        if (moves === RESTLESS && moves !== old.moves) done.restless ??= read.title;
        done.dirty.reads.push({ ...stored(read, said, old.workshop), ...(moves > 0 && { moves }) });
      } else missing.push(old);
    }
    const stay = await Promise.all(missing.map((old) => stays(tx, old, said)));
    for (const [n, old] of missing.entries()) {
      if (stay[n] && old.goneAt) continue;
      soil(done.dirty, old);
      if (stay[n]) done.dirty.reads.push({ ...old, goneAt: now, readAt: Math.max(old.readAt, saidAt) });
      else {
        done.gone++;
        room++;
        gone.push(store.delete([source, old.id]));
      }
    }
    await Promise.all(gone);
    const last = piece.at(-1);
    range = last && piece.length === PIECE ? IDBKeyRange.bound([source, last.id], [source, []], true) : undefined;
  }
  // The soonest are taken first where there is no room for all.
  const left = [...news.values()].sort((a, b) => a.startsAt - b.startsAt);
  const taken = left.slice(0, Math.max(0, room));
  done.refused = left.length - taken.length;
  done.added = taken.length;
  for (let at = 0; at < taken.length; at += PIECE) {
    for (const read of taken.slice(at, at + PIECE)) done.dirty.reads.push(stored(read, said, ''));
    // A question that costs nothing: others have their turn, and the transaction stays open.
    await store.getKey(['', '']);
  }
  return done;
}

/** `workshop`: the row it was part of. */
function stored(read: WorkshopRead, { source, from, now }: Said, workshop: string): StoredRead {
  return { ...read, source, from, readAt: now, workshop, same: [...new Set(looseKeys(read))] };
}

/** Whether an event that its source names no more is kept. History is, for a while; of a source that was left only choices are. */
async function stays(tx: WorkshopWrite, read: StoredRead, { now, left = false }: Said): Promise<boolean> {
  const choice = await tx.objectStore('choices').get(read.workshop);
  if (staysWithout(read, choice, Number.NEGATIVE_INFINITY)) return true;
  return !left && staysWithout(read, undefined, now) && overAt(read) > now - KEPT_MS;
}
