/**
 * Writing the list of workshops, worker only: what a source says, the sources themselves, what the seller adds and takes out.
 * Each is one transaction: the list is never between two states.
 */

import type { Planned, WorkshopRead, WorkshopSource, WorkshopSourceRef } from '../domain/workshops/workshop';
import type { Ledger } from './schema';
import { difference, nothing, ofSource, type Said, soil, writing } from './workshop-reads';
import { foldDirty } from './workshop-rows';

export { putChoice, withRegistration } from './workshop-choices';

/** Calendars that can be subscribed to. */
const MOST_FEEDS = 50;

/** LIVEs that can be planned ahead. */
const MOST_PLANNED = 1_000;

/** Kinds that only the seller adds, and takes out again. */
const OWN: readonly string[] = ['page', 'hand', 'file'];

export interface Stored {
  added: number;
  changed: number;
  gone: number;
  /** More than the list takes. */
  refused: number;
}

export interface Saying {
  reads: readonly WorkshopRead[];
  /** What it names no more is gone, unless it is over or the seller chose it. False: it may have left something out. */
  whole: boolean;
  /** Events of all sources together, where a test wants fewer. */
  most?: number;
}

/**
 * What a source says now. `after` is the source's own record, put in the same transaction; when it is not in the list any
 * more (unsubscribed meanwhile), nothing is stored. `now`: ms.
 */
export function storeSaid(
  ledger: Ledger,
  after: WorkshopSource,
  { reads, whole, most }: Saying,
  now: number,
): Promise<Stored> {
  return writing(ledger, async (tx) => {
    const sources = tx.objectStore('workshopSources');
    const none = { added: 0, changed: 0, gone: 0, refused: 0 };
    if (!(await sources.getKey(after.id))) return none;
    const { id: source, kind, name, url } = after;
    const said: Said = {
      source,
      from: { kind, name, ...(url && { url }) },
      reads,
      whole,
      now,
      ...(most !== undefined && { most }),
    };
    const { dirty, restless, ...stored } = await difference(tx, said);
    await foldDirty(tx, dirty, now);
    const events = await tx.objectStore('workshopReads').count(ofSource(source));
    const moved = restless !== undefined && !after.trouble && { trouble: { what: 'restless', words: restless } };
    await sources.put({ ...after, events, ...moved, ...(stored.refused > 0 && { trouble: { what: 'full' } }) });
    return stored;
  });
}

/** Events that the seller adds, from a page, a file or typed in. What was added before under the same id is brought up to date. */
export function addOwn(
  ledger: Ledger,
  { id: source, kind, name, url }: WorkshopSourceRef,
  reads: readonly WorkshopRead[],
  now: number,
): Promise<Stored> {
  return writing(ledger, async (tx) => {
    const said: Said = { source, from: { kind, name, ...(url && { url }) }, reads, whole: false, now };
    const { dirty, restless: _, ...stored } = await difference(tx, said);
    await foldDirty(tx, dirty, now);
    return stored;
  });
}

/** Takes out of the list what the seller added of this row. What a calendar or the service says of it stays. */
export function removeOwn(ledger: Ledger, id: string, now: number): Promise<number> {
  return writing(ledger, async (tx) => {
    const store = tx.objectStore('workshopReads');
    const own = (await store.index('workshop').getAll(id)).filter(({ from }) => OWN.includes(from.kind));
    const dirty = nothing();
    for (const read of own) {
      soil(dirty, read);
      await store.delete([read.source, read.id]);
    }
    await foldDirty(tx, dirty, now);
    return own.length;
  });
}

/** Adds a source, or changes it. False when there are as many calendars as there may be. */
export function putSource(ledger: Ledger, source: WorkshopSource): Promise<boolean> {
  return writing(ledger, async (tx) => {
    const store = tx.objectStore('workshopSources');
    if (source.kind === 'feed' && (await store.getKey(source.id)) === undefined) {
      const feeds = (await store.getAll()).filter(({ kind }) => kind === 'feed');
      if (feeds.length >= MOST_FEEDS) return false;
    }
    await store.put(source);
    return true;
  });
}

/** How a source is, where it is still in the list. */
export async function noteSource(ledger: Ledger, source: WorkshopSource): Promise<void> {
  await writing(ledger, async (tx) => {
    const store = tx.objectStore('workshopSources');
    if ((await store.getKey(source.id)) !== undefined) await store.put(source);
  });
}

/** Reads that came from a backup become rows of the list. Done twice it changes nothing. `now`: ms. */
export function foldRestored(ledger: Ledger, keys: readonly [string, string][], now: number): Promise<void> {
  return writing(ledger, async (tx) => {
    const found = await Promise.all(keys.map((key) => tx.objectStore('workshopReads').get(key)));
    await foldDirty(tx, { ...nothing(), reads: found.filter((one) => one !== undefined) }, now);
  });
}

/** A source with all that it said; events that the seller chose stay, as no longer stated. */
export function dropSource(ledger: Ledger, id: string, now: number): Promise<void> {
  return writing(ledger, async (tx) => {
    const known = await tx.objectStore('workshopSources').get(id);
    if (!known) return;
    const { kind, name, url } = known;
    const { dirty } = await difference(tx, {
      source: id,
      from: { kind, name, ...(url && { url }) },
      reads: [],
      whole: true,
      now,
      left: true,
    });
    await foldDirty(tx, dirty, now);
    await tx.objectStore('workshopSources').delete(id);
  });
}

/** A LIVE that the seller plans. Rejects when there are too many. */
export async function putPlanned(ledger: Ledger, live: Planned): Promise<void> {
  if ((await ledger.count('planned')) >= MOST_PLANNED) throw new Error('too many planned LIVEs');
  await ledger.put('planned', live);
}

export const dropPlanned = (ledger: Ledger, id: string): Promise<void> => ledger.delete('planned', id);

export const sourcesOf = (ledger: Ledger): Promise<WorkshopSource[]> => ledger.getAll('workshopSources');
