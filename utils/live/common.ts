/** The block that begins every LIVE message (surfaces 3.2): 3 the room, 4 when it was made, ms. */

import { asId } from './enforcement';
import { moment } from './notice';
import type { Wire } from './wire';

export interface Common {
  roomId?: string;
  /** ms since the epoch. */
  createTime?: number;
}

/** What of it can be read. Never throws. */
export function commonOf(wire: Wire): Common {
  const common: Common = {};
  try {
    while (wire.next()) {
      const { field, type } = wire;
      const roomId = field === 3 && (type === 0 || type === 2) && asId(wire.digits);
      const createTime = field === 4 && type === 0 && moment(wire.number);
      if (roomId) common.roomId = roomId;
      if (createTime) common.createTime = createTime;
    }
  } catch {
    // Cut short: what came whole has been read.
  }
  return common;
}
