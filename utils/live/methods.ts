/** The LIVE messages that say something to the seller; everything else costs one look. `meaning.ts` has one entry each. */
export const METHODS = [
  'WebcastPerceptionMessage',
  'WebcastControlMessage',
  'WebcastBottomMessage',
  'WebcastNoticeMessage',
  'WebcastRoomVerifyMessage',
  'WebcastPartnershipPunishMessage',
  'WebcastOecLiveShoppingMessage',
] as const;

export type Method = (typeof METHODS)[number];
