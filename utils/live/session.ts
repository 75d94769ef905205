/** What LIVE Manager's frontier pushes as JSON: which room is on. Routed by key names; service numbers change. */

import type { LiveFact, ViewersFact } from '../domain';
import { asId } from './enforcement';
import { moment, present } from './notice';

const ENDED = 4;

interface RoomInfo {
  room_id?: unknown;
  room_status?: unknown;
  create_timestamp?: unknown;
  user_count?: unknown;
}

type Push = { live_room_info?: RoomInfo | null } | null;

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

/** How many watch the LIVE that a push speaks of, under the name that `live_room_info/get` has for it (surfaces 2.4). */
export function viewersIn(push: unknown, now: number): ViewersFact | undefined {
  const room = (push as Push)?.live_room_info;
  const roomId = asId(room?.room_id);
  const count = room?.user_count;
  const counted = Number.isSafeInteger(count) && (count as number) >= 0 && Number(room?.room_status) !== ENDED;
  return roomId && counted ? { kind: 'viewers', roomId, at: now, count: count as number } : undefined;
}
