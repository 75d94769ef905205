/**
 * How many watch, by the LIVE's own message. Field 3 is the number of viewers of that moment: `viewerCount = 3` in
 * zerodytrash/TikTok-Live-Connector, src/proto/tiktokSchema.proto (2022 to 2026), `viewer_count = 3` in the schema of
 * PirateTok's clients, `total = 3` in TikTokLive's. Field 7 counts everybody who ever came and is left alone.
 */

import type { LiveMessage, ViewersFact } from '../domain';
import { fromBase64 } from './base64';
import { type Common, commonOf } from './common';
import { Wire } from './wire';

/** More than anybody has had. */
const MOST = 1e9;

/** In the order they came; what names no room or no number is left out. `now` stands in for a missing time. Never throws. */
export function readViewers(messages: readonly LiveMessage[], now: number): ViewersFact[] {
  return messages.flatMap(({ payload }) => {
    try {
      return readOne(new Wire(fromBase64(payload)), now);
    } catch {
      return [];
    }
  });
}

function readOne(wire: Wire, now: number): ViewersFact[] {
  let common: Common = {};
  // A number that is 0 is not written at all.
  let count = 0;
  while (wire.next()) {
    if (wire.field === 1 && wire.type === 2) common = commonOf(wire.inner);
    else if (wire.field === 3 && wire.type === 0) count = wire.number;
  }
  const { roomId, createTime = now } = common;
  return roomId && count <= MOST ? [{ kind: 'viewers', roomId, at: createTime, count }] : [];
}
