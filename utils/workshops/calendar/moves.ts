/** An event whose time is another each time its calendar is read: told once, not each time. */

import type { WorkshopRead } from '../../domain/workshops/workshop';

/** How often an event was moved from one reading to the next, by its id; only those that were. */
export type Moves = Readonly<Record<string, number>>;

/** From this many moves on nobody knows when it is. */
const RESTLESS = 3;
const MOST = 2_000;

/**
 * `was`: the start (ms) an event had at the last reading. `restless`: those that became so with this one: each is in it
 * once. What is no longer listed is forgotten.
 */
export function movesAfter(
  moves: Moves,
  was: (id: string) => number | undefined,
  events: readonly Pick<WorkshopRead, 'id' | 'startsAt'>[],
): { moves: Moves; restless: string[] } {
  const next: Record<string, number> = Object.create(null);
  const restless: string[] = [];
  let kept = 0;
  for (const { id, startsAt } of events) {
    const before = was(id);
    const times =
      (Object.hasOwn(moves, id) ? (moves[id] ?? 0) : 0) + Number(before !== undefined && before !== startsAt);
    if (times === 0 || kept++ >= MOST) continue;
    next[id] = times;
    if (times === RESTLESS && before !== startsAt) restless.push(id);
  }
  return { moves: next, restless };
}
