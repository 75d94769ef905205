/**
 * Readings of all sources into the list: the same event once, under an id that stays while any of its sources goes on
 * stating it. Pure; the order of the readings says nothing, and folding again changes nothing.
 */

import { hash } from '../hash';
import { foldOne } from './members';
import { overAt } from './plain';
import { nameOf, type Said, together } from './same';
import type { Workshop, WorkshopChoice, WorkshopRead } from './workshop';

export { looseKeys, nameOf, type Said } from './same';

export interface Folded {
  /** All of them, by id. */
  workshops: Workshop[];
  /** Those that are new or say something else than before. */
  changed: Workshop[];
  /** Ids of what was given as known and is not stated any more, those in `merged` among them. */
  gone: string[];
  /** Which workshop each reading went into, by `nameOf`. */
  ids: Map<string, string>;
  /** Two that turned out to be one: what the seller chose for the first holds for the second. */
  merged: { from: string; into: string }[];
}

/** Groups between two pauses: a few milliseconds' work. */
const SLICE = 50;

/** The earliest known id among its readings; of a group that fell apart the first by name keeps it. */
function idFor(group: readonly Said[], known: ReadonlyMap<string, Workshop>, taken: ReadonlySet<string>) {
  const claims = [...new Set(group.flatMap(({ workshop }) => workshop ?? []))]
    .filter((id) => !taken.has(id))
    .sort((a, b) => (known.get(a)?.addedAt ?? Infinity) - (known.get(b)?.addedAt ?? Infinity) || (a < b ? -1 : 1));
  const [kept, ...rest] = claims;
  if (kept) return { id: kept, rest };
  const name = group[0] ? nameOf(group[0]) : '';
  let id = `w-${hash(name)}`;
  for (let n = 2; taken.has(id) || known.has(id); n++) id = `w-${hash(`${name}\n${n}`)}`;
  return { id, rest: [] };
}

/** By members, whatever their order. */
const print = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/**
 * In steps, so that the worker can see to other things between them. `said`: everything, or all that hangs together by
 * `looseKeys`; `known`: the workshops that these readings were folded into before; `now` ms.
 */
export function* foldSteps(
  said: readonly Said[],
  known: readonly Workshop[],
  now: number,
): Generator<undefined, Folded> {
  const before = new Map(known.map((one) => [one.id, one]));
  const folded: Folded = { workshops: [], changed: [], gone: [], ids: new Map(), merged: [] };
  const taken = new Set<string>();
  const groups = yield* together(said);
  yield;
  // Who was there before chooses first: a new reading never takes the id of an older one.
  const since = (group: readonly Said[]): number => Number(!group.some(({ workshop }) => workshop));
  const inTurn = [...groups].sort((a, b) => since(a) - since(b));
  for (const [n, group] of inTurn.entries()) {
    if (n % SLICE === SLICE - 1) yield;
    const { id, rest } = idFor(group, before, taken);
    taken.add(id);
    for (const from of rest) folded.merged.push({ from, into: id });
    const workshop = foldOne(group, id, before.get(id), now);
    folded.workshops.push(workshop);
    if (print(before.get(id)) !== print(workshop)) folded.changed.push(workshop);
    for (const one of group) folded.ids.set(nameOf(one), id);
  }
  // An id that a group left behind and another took up is no merger.
  folded.merged = folded.merged.filter(({ from }) => !taken.has(from));
  folded.workshops.sort((a, b) => (a.id < b.id ? -1 : 1));
  folded.gone = [...before.keys()].filter((id) => !taken.has(id)).sort();
  return folded;
}

/** All at once. */
export function fold(said: readonly Said[], known: readonly Workshop[], now: number): Folded {
  const steps = foldSteps(said, known, now);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Whether a reading that its source does not state any more stays: what is over is history (calendars drop it), and what
 * the seller chose is theirs. The rest goes: an event that was taken off a calendar is not on.
 */
export const staysWithout = (read: WorkshopRead, choice: WorkshopChoice | undefined, now: number): boolean =>
  overAt(read) <= now || Boolean(choice?.saved || choice?.going || choice?.attended || choice?.notes);
