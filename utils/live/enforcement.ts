/**
 * Field tables of the messages by which TikTok enforces its rules in a LIVE (surfaces 3.3): field number to role. Nested
 * blocks fill the same roles, and the first to fill one keeps it. Numbers, not names, are the contract; schemas disagree
 * on types, so a field of another wire type counts as absent, and so does 0.
 */

import { outline, STRING_CHARS, type Wire } from './wire';

/** Something TikTok says: its stable, language-independent key and its words in one language. */
export interface Said {
  key?: string;
  words?: string;
}

/** One message by the roles of its fields. */
export interface Told {
  /** All that could be the message's text, in the order of the message. */
  said: Said[];
  msgId?: string;
  roomId?: string;
  createTime?: number;
  title?: Said;
  advice?: Said;
  reason?: Said;
  url?: string;
  hostId?: string;
  punishId?: string;
  punishReason?: string;
  punishCode?: string;
  showReason?: string;
  /** Seconds. */
  countDown?: number;
  endTime?: number;
  /** The block is there, even if it could not be read. */
  dialog?: true;
  sheet?: true;
  punish?: true;
  warns?: number;
  iconType?: number;
  action?: number;
  bizType?: number;
  closeRoom?: number;
}

type Role = keyof Told | 'common' | 'extra' | 'permission' | 'plain' | 'key' | 'words' | 'piece';
export type Table = Record<number, Role>;

/** How a role is read. Nothing and 0 leave it open. */
type Take = (wire: Wire, told: Told) => unknown;

/** Reads the fields of a table into their roles; passes over all others. Throws when the bytes are no message. */
export function read<T extends object>(wire: Wire, table: Table, into: T): T {
  const roles = into as Record<string, unknown>;
  while (wire.next()) {
    const role = table[wire.field];
    const value = role && (ROLES[role] ?? int)(wire, into as unknown as Told);
    if (value) roles[role] ??= value;
  }
  return into;
}

/** A nested block. Of a damaged one, what came before the damage counts. */
const block =
  (table: Table) =>
  (wire: Wire, into: object): boolean => {
    if (wire.type !== 2) return false;
    try {
      read(wire.inner, table, into);
    } catch {
      // It is there, that much is known.
    }
    return true;
  };

export const asId = (digits: unknown): string | undefined =>
  typeof digits === 'string' && /^-?[1-9]\d{0,19}$/.test(digits) ? digits : undefined;

const id: Take = (wire) => asId(wire.digits);
const int: Take = ({ type, number }) => !type && Number.isSafeInteger(number) && number;
const string: Take = (wire) => wire.string;

const PIECES = 64;
const PIECE_CHARS = 200;

/** A `Text`: `{0:..}` slots are filled from the pieces' strings; a slot without one shows as an ellipsis. */
function text(wire: Wire): Said {
  const into: Said & { said: Said[] } = { said: [] };
  block({ 1: 'key', 2: 'words', 4: 'piece' })(wire, into);
  const slot = (_: string, n: number): string => into.said[n]?.words?.slice(0, PIECE_CHARS) ?? '…';
  if (into.words) into.words = into.words.replace(/\{(\d+)[^{}]*\}/g, slot).slice(0, STRING_CHARS);
  return into;
}

/** Each role's reading; those not named are whole numbers, those that return nothing fill other roles. */
const ROLES: { [R in Role]?: Take } = {
  key: string,
  words: string,
  piece(wire, { said }) {
    const piece = {};
    block({ 11: 'words' })(wire, piece);
    if (said.length < PIECES) said.push(piece);
  },
  said(wire, { said }) {
    said.push(text(wire));
  },
  /** A plain string in the place of a `Text`. */
  plain({ string: words }, { said }) {
    said.push({ words });
  },
  title: text,
  advice: text,
  reason: text,
  url: string,
  msgId: id,
  roomId: id,
  hostId: id,
  punishId: string,
  punishReason: string,
  punishCode: string,
  showReason: string,
  common: block({ 2: 'msgId', 3: 'roomId', 4: 'createTime' }),
  punish: block({
    2: 'punishReason',
    3: 'punishId',
    4: 'hostId',
    7: 'punishCode',
    8: 'endTime',
    9: 'hostId',
    10: 'showReason',
  }),
  dialog: block({ 1: 'iconType', 2: 'title', 3: 'said', 4: 'advice', 6: 'url', 9: 'roomId', 10: 'countDown' }),
  sheet: block({ 2: 'title', 3: 'said', 5: 'reason', 7: 'advice', 11: 'roomId', 12: 'countDown' }),
  extra: block({ 1: 'url', 3: 'title', 4: 'reason', 5: 'said' }),
  /** `{endTime int, reason string}` and nothing else: older schemas keep another thing under the same number. */
  permission: (wire, told) => outline(wire.inner) === '1:0 2:2' && block({ 1: 'endTime', 2: 'plain' })(wire, told),
};
