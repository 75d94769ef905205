/**
 * The one table from what arrived to what it means: level, meaning, threat. Structure and codes decide (surfaces 3.3, of
 * 2026-11-23); where they leave it open TikTok's identifiers, then its words. What none of them says stays unsaid, and a
 * message whose level TikTok does not document is a plain `message`.
 */

import type { NoticeLevel, NoticeMeaning, NoticeThreat } from '../domain';
import type { Told } from './enforcement';
import { type Found, find, tone } from './lexicon';
import type { Name } from './methods';

export interface Meant {
  level: NoticeLevel;
  meaning?: NoticeMeaning | undefined;
  threatens?: NoticeThreat | undefined;
}

/** Control actions (TikTok-Live-Connector's documents; TikTokLive's PR 269); 1 and 2 are pause and resume. */
export const ENDED_BY_HOST = 3;
export const ENDED_BY_MODERATOR = 4;
/** Icons of the dialog. */
const MUTE = 6;
const BAN_REPORTS = [8, 9, 10];
const APPEAL_SUCCESS = 12;
/** Kinds of bottom banner: two ask a commenter to think again. */
const RETHINK = [1, 2];
const RISK = 5;
/** PunishTypeId: guests' microphones, game partnership (two), co-host, matches, voice chat, goals, number of viewers. */
const LIMITS = [9, 25, 26, 55, 57, 59, 64, 70];
/** Seen where a room refused viewers (surfaces 2.5). */
const BLOCKED = 'lcc';
const RISK_NOTICE = 'risk_notice';
/** What was rejected, by its number. */
const AUDITED: readonly NoticeMeaning[] = ['title-rejected', 'cover-rejected', 'about-rejected'];
const REJECTED = 3;

type Base = readonly [NoticeLevel, (NoticeMeaning | undefined)?] | undefined | false;

const WARNING: Base = ['warning', 'warning'];
const REMINDER: Base = ['reminder', 'reminder'];
/** Notes of any kind, mostly not about rules. */
const note = ({ welcome }: Told, { enforces }: Found): Base => !welcome && enforces && ['message'];

/** JSON holds the blocks of the messages without the message around them. */
export const AS_JSON = 'json';
/** What the page shows by itself has no structure but where it stands: a dialog, a drawer (here a sheet), or neither. */
export const AS_TEXT = 'text';
type Arrived = Name | typeof AS_JSON | typeof AS_TEXT;

/** How loud the page's words are by what they state. */
const STATED: { [M in NoticeMeaning]?: NoticeLevel } = {
  interruption: 'interruption',
  ended: 'interruption',
  'selling-withdrawn': 'interruption',
  'product-removed': 'warning',
  muted: 'warning',
  restricted: 'warning',
};

const BASES: Record<Arrived, (told: Told, found: Found) => Base> = {
  // Only sentences about rules are an alert, and a drawer is what the seller has opened.
  text({ dialog, sheet, said, title }, { meaning, threatens }) {
    const { rules, warns } = tone([title, ...said]);
    if (!rules || sheet) return (rules || meaning !== undefined) && ['message'];
    if (meaning) return [STATED[meaning] ?? 'message'];
    if (!threatens && !warns) return ['message'];
    return dialog ? WARNING : REMINDER;
  },
  // A punishment in the push that ends the room is why it ended; alone it does not say how loud it is.
  json: ({ closeRoom, punish, iconType, dialog, said }) =>
    closeRoom && punish
      ? ['interruption', 'interruption']
      : iconType === APPEAL_SUCCESS
        ? ['message', 'appeal-won']
        : dialog
          ? WARNING
          : said.length > 0
            ? REMINDER
            : ['message'],
  Perception: ({ iconType, dialog, sheet, warns }) =>
    iconType === APPEAL_SUCCESS ? ['message', 'appeal-won'] : dialog || sheet || warns ? WARNING : REMINDER,
  // Paused, resumed and ended by the host say nothing to tell.
  Control: ({ action, dialog, punish }) =>
    action === ENDED_BY_MODERATOR ? ['interruption', 'ended'] : dialog || punish ? WARNING : !action && ['message'],
  Bottom: ({ bizType = 0 }) =>
    RETHINK.includes(bizType) ? ['message'] : bizType === RISK ? ['reminder', 'risk'] : REMINDER,
  Notice: () => REMINDER,
  RoomVerify: ({ closeRoom }) => (closeRoom ? ['interruption', 'interruption'] : ['message', 'verify']),
  PartnershipPunish: () => WARNING,
  OecLiveShopping: ({ said }) => said[0]?.words !== undefined && ['interruption', 'selling-withdrawn'],
  LiveInfoAuditNotice: ({ auditOf = 0, auditStatus }) => auditStatus === REJECTED && ['message', AUDITED[auditOf]],
  WarningTag: () => REMINDER,
  System: note,
  Toast: note,
  Room: note,
};

/** Nothing to tell: undefined. */
export function meantBy(name: Arrived, told: Told): Meant | undefined {
  const { said, title, reason, shown, punishCode, punishReason, scene, subScene } = told;
  const texts = [reason, ...said, title, shown];
  const keys = [...texts.map((text) => text?.key), punishCode, punishReason, scene, subScene];
  const found = find(
    keys.filter((key) => key !== undefined),
    texts,
  );
  const base = BASES[name](told, found);
  if (!base) return undefined;
  const [level, structure] = base;
  // What only says how loud it is gives way to what says what happened.
  const open = !structure || structure === 'warning' || structure === 'reminder';
  const meaning = open ? (byCode(told) ?? found.meaning ?? structure ?? riskOf(told)) : structure;
  const eased = meaning === 'appeal-won' || meaning === 'appeal-lost' || meaning === 'normal';
  return { level: eased ? 'message' : level, meaning, threatens: eased ? undefined : found.threatens };
}

function byCode({ iconType = 0, punishTypeId = 0, punishType }: Told): NoticeMeaning | undefined {
  if (iconType === MUTE) return 'muted';
  if (BAN_REPORTS.includes(iconType) || LIMITS.includes(punishTypeId) || punishType === BLOCKED) return 'restricted';
  return undefined;
}

const riskOf = ({ punishType }: Told): NoticeMeaning | undefined => (punishType === RISK_NOTICE ? 'risk' : undefined);
