/**
 * The one table from enforcement message to LIVE's three levels. A message whose level TikTok does not document is a
 * plain `message`. No level: nothing to tell (a LIVE paused).
 */

import type { NoticeLevel } from '../domain';
import type { Table, Told } from './enforcement';
import type { Method } from './methods';

const APPEAL_SUCCESS = 12;
export const ENDED_BY_HOST = 3;
export const ENDED_BY_MODERATOR = 4;

type Level = (told: Told) => NoticeLevel | '' | false | undefined;

/** By full method name; field 1 is `common` in all. A Map: the page chooses the name that is looked up. */
export const MEANINGS: ReadonlyMap<string, [Table, Level]> = new Map<Method, [Table, Level]>([
  [
    'WebcastPerceptionMessage',
    [
      { 2: 'dialog', 3: 'punish', 4: 'endTime', 5: 'warns', 6: 'said', 8: 'said', 9: 'sheet' },
      ({ iconType, dialog, sheet, warns }) =>
        iconType === APPEAL_SUCCESS ? 'message' : dialog || sheet || warns ? 'warning' : 'reminder',
    ],
  ],
  [
    'WebcastControlMessage',
    [
      { 2: 'action', 3: 'plain', 4: 'extra', 5: 'dialog', 7: 'punish', 8: 'said' },
      ({ action, dialog, punish }) =>
        action === ENDED_BY_MODERATOR ? 'interruption' : dialog || punish ? 'warning' : !action && 'message',
    ],
  ],
  [
    'WebcastBottomMessage',
    [
      { 2: 'plain', 6: 'bizType', 7: 'hostId', 8: 'punish', 10: 'url' },
      // 1 and 2 ask a commenter to think again; the others are about the LIVE.
      ({ bizType }) => (bizType === 1 || bizType === 2 ? 'message' : 'reminder'),
    ],
  ],
  [
    'WebcastNoticeMessage',
    [{ 2: 'plain', 5: 'title', 6: 'reason', 7: 'said', 9: 'url', 10: 'title', 11: 'said' }, () => 'reminder'],
  ],
  [
    'WebcastRoomVerifyMessage',
    [{ 3: 'plain', 5: 'closeRoom' }, ({ closeRoom }) => (closeRoom ? 'interruption' : 'message')],
  ],
  ['WebcastPartnershipPunishMessage', [{ 2: 'punish' }, () => 'warning']],
  ['WebcastOecLiveShoppingMessage', [{ 8: 'permission' }, ({ said }) => said[0]?.words && 'interruption']],
]);
