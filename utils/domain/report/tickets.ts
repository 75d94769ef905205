/** The tickets a report speaks of: each id once. */

import type { Violation } from '../violation';

/** Of two bodies with one id the one seen last counts. */
export function eachOnce(tickets: readonly Violation[]): Violation[] {
  const byId = new Map<string, Violation>();
  for (const one of tickets) {
    const known = byId.get(one.id);
    if (!known || one.lastSeenAt >= known.lastSeenAt) byId.set(one.id, one);
  }
  return [...byId.values()];
}
