/** When a source of workshops is asked again. */

import type { WorkshopSource } from '../../domain/workshops/workshop';
import type { Patience } from '../backoff';

const HOUR_MS = 3_600_000;

/** One that answered is asked again after this. */
export const EVERY_MS = 6 * HOUR_MS;

/** A calendar is a file on somebody's web server: it comes back, or it does not. */
export const FEED: Patience = { first: HOUR_MS, most: 48 * HOUR_MS };
/** Pressed again and again, a source is asked once in this. */
const GAP_MS = 5_000;

/** `turn`: by itself. `demand`: the seller's wish. `changed`: something was just done there. */
export type Trigger = 'turn' | 'demand' | 'changed';

/** Whether it may be asked now. The seller's own wish waits for no turn, and for no back-off. */
export function isDue({ askedAt, nextAt }: WorkshopSource, now: number, trigger: Trigger = 'turn'): boolean {
  // A clock that was set back makes what was noted before it meaningless.
  if (askedAt === undefined || askedAt > now || trigger === 'changed') return true;
  return trigger === 'demand' ? askedAt + GAP_MS <= now : (nextAt ?? 0) <= now;
}
