/**
 * Enforcement as JSON: the blocks of the messages under TikTok's own snake_case names, as its LIVE answers have them
 * (surfaces 2.5; the blocks' members are those of the messages). Nobody has published a frontier push that holds one, so
 * only names that TikTok uses elsewhere are looked for, and nothing is made of the rest.
 */

import { asId, filled, PIECES, type Said, type Told } from './enforcement';
import { STRING_CHARS } from './wire';

type Json = Record<string, unknown>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Room ids and the like have more digits than a number holds: such numbers become text, strings stay as they are.
 * Parsed before as well: only in a whole text is every string closed, and looking for strings is then quick.
 */
export function losslessJson(text: string): unknown {
  const plain: unknown = JSON.parse(text);
  if (!/\d{16}/.test(text)) return plain;
  const part = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;
  return JSON.parse(text.replace(part, (found) => (found.startsWith('"') ? found : `"${found}"`)));
}

const string = (value: unknown): string | undefined =>
  (typeof value === 'string' && value.trim().slice(0, STRING_CHARS)) || undefined;

/** Numbers come as text, too; 0 counts as absent, as in the messages. */
const int = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return (Number.isSafeInteger(number) && (number as number)) || undefined;
};

const id = (value: unknown): string | undefined =>
  asId(Number.isSafeInteger(value) ? String(value) : (value as string));

/** A `Text`, or a plain string in its place. */
function text(value: unknown): Said | undefined {
  const { key, default_pattern, pieces } = isJson(value) ? value : ({ default_pattern: value } as Json);
  const strings = Array.isArray(pieces) ? pieces.slice(0, PIECES).map((one) => string(one?.string_value)) : [];
  const said: Said = {};
  const known = string(key);
  const words = string(default_pattern);
  if (known) said.key = known;
  if (words) said.words = filled(words, strings);
  return known || words ? said : undefined;
}

type Names = readonly (readonly [role: keyof Told, name: string, as: (value: unknown) => unknown])[];

const DIALOG: Names = [
  ['iconType', 'icon_type', int],
  ['title', 'title', text],
  ['advice', 'advice_action_text', text],
  ['url', 'violation_detail_url', string],
  ['roomId', 'target_room_id', id],
  ['countDown', 'count_down_time', int],
];
const PUNISH: Names = [
  ['punishType', 'punish_type', string],
  ['punishReason', 'punish_reason', string],
  ['punishId', 'punish_id', (value) => string(value) ?? id(value)],
  ['hostId', 'violation_uid_str', id],
  ['hostId', 'violation_uid', id],
  ['punishTypeId', 'punish_type_id', int],
  ['punishCode', 'punish_perception_code', string],
  ['until', 'end_time', int],
  ['showReason', 'show_reason', string],
];

function fill(told: Told, block: Json, names: Names): void {
  const roles = told as unknown as Json;
  for (const [role, name, as] of names) {
    const value = as(block[name]);
    if (value !== undefined) roles[role] ??= value;
  }
}

/** The end of the room, by the status that stands beside (surfaces 2.4). */
const ENDED = 4;

/** What a push or an answer says of enforcement, by its roles; undefined when nothing. Never throws. */
export function toldBy(fields: unknown): Told | undefined {
  if (!isJson(fields)) return undefined;
  const told: Told = { said: [] };
  const { perception_dialog: dialog, perception_toast, warning_tag: tag, live_room_info: room } = fields;
  const event = fields.punish_event ?? fields.punish_info;
  if (isJson(dialog)) {
    told.dialog = true;
    fill(told, dialog, DIALOG);
  }
  const said = [isJson(dialog) && text(dialog.sub_title), text(perception_toast), isJson(tag) && text(tag.text)];
  told.said = said.filter((one) => one !== undefined && one !== false);
  for (const punish of [event, isJson(tag) && tag.punish_info]) {
    if (!isJson(punish)) continue;
    told.punish = true;
    fill(told, punish, PUNISH);
  }
  if (!told.dialog && !told.punish && told.said.length === 0) return undefined;
  if (isJson(room)) {
    fill(told, room, [['roomId', 'room_id', id]]);
    if (int(room.room_status) === ENDED) told.closeRoom = 1;
  }
  return told;
}
