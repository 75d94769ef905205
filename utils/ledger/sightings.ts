/** When a LIVE was seen: whatever a page says of it is a sighting. What a file tells of it is none. */

import type { LiveFact, Observation } from '../domain';
import { STRENGTH } from '../domain/fold';
import { SEEN_MS, seenIn } from '../domain/live-session';
import { blend } from '../domain/told';
import type { Desk } from './desk';
import type { StoredLive } from './stored';

/** A copy. */
const withSighting = (live: StoredLive, at: number): StoredLive => ({
  ...live,
  seen: seenIn(live.seen ?? [], [[at, at]]),
});

/**
 * Notes that a page of ours saw it at the time of `seen`; a LIVE of which nothing was known begins its log here. `ranAt`:
 * what was read says that it ran then, ms.
 */
export async function sight(
  desk: Desk,
  { account, at, source }: Observation,
  roomId: string,
  ranAt?: number,
): Promise<void> {
  if (source.via === 'import') return;
  const live = withSighting((await desk.live(account, roomId)) ?? { account, roomId, via: source.via }, at);
  if (ranAt !== undefined) live.liveAt = Math.max(live.liveAt ?? ranAt, ranAt);
  blend(live, { via: source.via }, [STRENGTH[source.via], at], [-1]);
  desk.putLive(live);
}

/** With what one reading says of its state. A page that stays open says for hours that it is over: that sees nothing. */
export function told(
  live: StoredLive,
  { at, source }: Pick<Observation, 'at' | 'source'>,
  { state, endedAt }: LiveFact,
): StoredLive {
  if (source.via === 'import') return { ...live };
  if (state === 'live') return { ...withSighting(live, at), liveAt: Math.max(live.liveAt ?? at, at) };
  const said = endedAt ?? at;
  const [first, last] = live.over ?? [said, said];
  const over: StoredLive = { ...live, over: [Math.min(first, said), Math.max(last, said)] };
  // Told in that very moment, not from the history of a page that was opened later.
  return endedAt !== undefined && Math.abs(at - endedAt) <= SEEN_MS ? withSighting(over, endedAt) : over;
}
