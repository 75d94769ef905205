/**
 * The LIVE messages that say something to the seller; everything else costs one look. The last three are notes of any
 * kind, a few a minute: the worker tells which of them are about rules. `tables.ts` has one entry each.
 */
const NAMES = [
  'Perception',
  'Control',
  'Bottom',
  'Notice',
  'RoomVerify',
  'PartnershipPunish',
  'OecLiveShopping',
  'LiveInfoAuditNotice',
  // Assumed: public schemas have the block `WarningTag` and no message around it.
  'WarningTag',
  'System',
  'Toast',
  'Room',
] as const;

export type Name = (typeof NAMES)[number];

export const method = (name: string): string => `Webcast${name}Message`;
const METHODS: readonly string[] = NAMES.map(method);

/** What the host says, some pieces a second at most. */
export const CAPTION = method('Caption');
/** How many watch, every few seconds. */
export const VIEWERS = method('RoomUserSeq');

export const WANTED: ReadonlySet<string> = new Set([...METHODS, CAPTION, VIEWERS]);
