/**
 * Reads the blocks that TikTok's enforcement messages are made of (surfaces 3.2, 3.3): field number to role. Nested
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
  /** The text every message may carry in its common part. */
  shown?: Said;
  msgId?: string;
  roomId?: string;
  createTime?: number;
  title?: Said;
  advice?: Said;
  reason?: Said;
  url?: string;
  hostId?: string;
  punishId?: string;
  punishType?: string;
  punishTypeId?: number;
  punishReason?: string;
  punishCode?: string;
  showReason?: string;
  /** Seconds. */
  countDown?: number;
  endTime?: number;
  /** End of the measure itself. */
  until?: number;
  /** The block is there, even if it could not be read. */
  dialog?: true;
  sheet?: true;
  punish?: true;
  warns?: number;
  welcome?: number;
  iconType?: number;
  action?: number;
  bizType?: number;
  closeRoom?: number;
  scene?: string;
  subScene?: string;
  auditOf?: number;
  auditStatus?: number;
  /** Fields in no table, as an outline. */
  unread?: string;
}

type Role = keyof Told | '-' | 'common' | 'extra' | 'permission' | 'plain' | 'key' | 'words' | 'piece';
/** Roles by field number. */
export type Table = readonly string[];

/** The roles of fields 1, 2, 3 and so on: `-` is known and of no use to us, `?` nobody knows. */
export const table = (roles: string): Table => `? ${roles}`.split(' ');

/** How a role is read. Nothing and 0 leave it open. */
type Take = (wire: Wire, told: Told) => unknown;

const UNREAD_CHARS = 200;

/**
 * Reads the fields of a table into their roles; of all others it keeps the outline, after the number of the block they
 * are in. Throws when the bytes are no message.
 */
export function read<T extends object>(wire: Wire, fields: Table, into: T, block = 0): T {
  const roles = into as Record<string, unknown>;
  while (wire.next()) {
    const role = fields[wire.field] ?? '?';
    if (role !== '?') {
      const value = (ROLES[role as Role] ?? int)(wire, into as unknown as Told);
      if (value) roles[role] ??= value;
    } else {
      const known = (roles.unread as string) ?? '';
      if (known.length < UNREAD_CHARS)
        roles.unread = `${known} ${block ? `${block}.` : ''}${wire.field}:${wire.type}`.trimStart();
    }
  }
  return into;
}

/** A nested block. Of a damaged one, what came before the damage counts. */
const block = (roles: string) => {
  const fields = table(roles);
  return (wire: Wire, into: object): boolean => {
    if (wire.type !== 2) return false;
    try {
      read(wire.inner, fields, into, wire.field);
    } catch {
      // It is there, that much is known.
    }
    return true;
  };
};

export const asId = (digits: unknown): string | undefined =>
  typeof digits === 'string' && /^-?[1-9]\d{0,19}$/.test(digits) ? digits : undefined;

const id: Take = (wire) => (wire.type ? asId(wire.string) : wire.number !== 0 && wire.digits);
const int: Take = ({ type, number }) => !type && Number.isSafeInteger(number) && number;
const string: Take = (wire) => wire.string;

export const PIECES = 64;
const PIECE_CHARS = 200;

/** `{0:..}` slots are filled from the pieces' strings; a slot without one shows as an ellipsis. */
export function filled(pattern: string, pieces: readonly (string | undefined)[]): string {
  const slot = (_: string, n: number): string => pieces[n]?.slice(0, PIECE_CHARS) ?? '…';
  return pattern.replace(/\{(\d+)[^{}]*\}/g, slot).slice(0, STRING_CHARS);
}

const readText = block('key words - piece');
const readPiece = block('- - ? ? ? ? ? ? ? ? words');

function text(wire: Wire): Said {
  const into: Said & { said: Said[] } = { said: [] };
  readText(wire, into);
  if (into.words) {
    into.words = filled(
      into.words,
      into.said.map((piece) => piece.words),
    );
  }
  return into;
}

/** Each role's reading; those not named are whole numbers, those that return nothing fill other roles. */
const ROLES: { [R in Role]?: Take } = {
  '-': () => 0,
  key: string,
  words: string,
  piece(wire, { said }) {
    const piece = {};
    readPiece(wire, piece);
    if (said.length < PIECES) said.push(piece);
  },
  said(wire, { said }) {
    said.push(text(wire));
  },
  /** A plain string in the place of a `Text`. */
  plain({ string: words }, { said }) {
    said.push({ words });
  },
  shown: text,
  title: text,
  advice: text,
  reason: text,
  url: string,
  msgId: id,
  roomId: id,
  hostId: id,
  punishId: string,
  punishType: string,
  punishReason: string,
  punishCode: string,
  showReason: string,
  // Schemas disagree whether these are numbers or words.
  scene: ({ digits }) => digits !== '0' && digits,
  subScene: string,
  common: block('- msgId roomId createTime - - - shown - - - - ? ? - - -'),
  punish: block('punishType punishReason punishId hostId punishTypeId - punishCode until hostId showReason'),
  dialog: block('iconType title said advice - url - - roomId countDown - - - - -'),
  // The numbers of its icons are not known to be those of the dialog.
  sheet: block('- title said - reason - advice - - - roomId countDown'),
  extra: block('url - title reason said - - -'),
  /** `{endTime int, reason string}` and nothing else: older schemas keep another thing under the same number. */
  permission: (wire, told) => outline(wire.inner) === '1:0 2:2' && readPermission(wire, told),
};
const readPermission = block('until plain');
