/**
 * Field tables of the messages themselves (surfaces 3.3), by the middle of the method's name: the roles of fields 1, 2, 3 and
 * so on. A Map: the page chooses the name that is looked up.
 */

import { type Table, table } from './enforcement';
import type { Name } from './methods';

const tables: Record<Name, string> = {
  Perception: 'common dialog punish endTime warns said - said sheet -',
  // 6 is what viewers are told.
  Control: 'common action plain extra dialog - punish said -',
  Bottom: 'common plain - - - bizType hostId punish - url - -',
  Notice: 'common plain - - title reason said - url title said -',
  RoomVerify: 'common - plain - closeRoom',
  PartnershipPunish: 'common punish',
  OecLiveShopping: 'common - ? ? ? ? ? permission',
  LiveInfoAuditNotice: 'common auditOf auditStatus',
  WarningTag: 'plain - - punish ? url',
  System: 'common plain',
  Toast: 'common - - scene',
  // 7 is the flag of a greeting, in the one public schema that has it.
  Room: 'common plain - - - scene welcome - - subScene -',
};

export const TABLES: ReadonlyMap<Name, Table> = new Map(
  (Object.entries(tables) as [Name, string][]).map(([name, roles]) => [name, table(roles)]),
);
