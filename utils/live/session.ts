/** What LIVE Manager's frontier pushes as JSON: which room is on. Routed by key names; service numbers change. */

import type { LiveFact } from '../domain';
import { asId } from './enforcement';
import { moment, present } from './notice';

const ENDED = 4;

type Push = { live_room_info?: { room_id?: unknown; room_status?: unknown; create_timestamp?: unknown } | null } | null;

/** The LIVE a push speaks of; nothing when it names no room (`current_session` does not). */
export function readPush(push: unknown): LiveFact | undefined {
  const room = (push as Push)?.live_room_info;
  const roomId = asId(room?.room_id);
  return roomId
    ? present<LiveFact>({
        kind: 'live',
        roomId,
        state: Number(room?.room_status) === ENDED ? 'ended' : 'live',
        startedAt: moment(Number(room?.create_timestamp)),
      })
    : undefined;
}
