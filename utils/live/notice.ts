/**
 * From a message's roles to the domain's notice: a stable id (so that the same message by two transports is one
 * notice), exact times, TikTok's words and keys, and only links that lead to TikTok.
 */

import type { NoticeRead } from '../domain';
import type { Told } from './enforcement';
import type { Meant } from './meaning';

export interface LiveNotice {
  notice: NoticeRead;
  /** The host's user id, where the message says it. */
  hostId?: string;
}

const TIKTOK_LINK = /^https:\/\/([\w-]+\.)*tiktok(v|(global)?shop|shopglobalselling)?\.com([/?#]|$)/;
const ID = /^(?!0$)[\w.:-]{1,64}$/;
/** `pm_mt_…`, `TNS_Host_…`: a key, not a sentence. */
const KEY = /^(?=.*_)\w+$/;
const ID_CHARS = 99;

/** Seconds or milliseconds since the epoch, told apart by size. */
export function moment(time = 0): number | undefined {
  return time > 1e9 && time < 1e14 ? (time < 1e11 ? time * 1000 : time) : undefined;
}

type Loose<T> = { [K in keyof T]: Loose<T[K]> | undefined };

/** Leaves out what is undefined, at every depth: `exactOptionalPropertyTypes` is meant seriously. */
export function present<T extends object>(fields: Loose<T>): T {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) kept[name] = typeof value === 'object' && value ? present(value) : value;
  }
  return kept as T;
}

/**
 * A notice of it, or nothing when TikTok said nothing that can be quoted. `name` stands in for words where the seller has
 * to know even so: TikTok's own name of the message.
 */
export function toNotice(told: Told, meant: Meant, now: number, name: string): LiveNotice | undefined {
  const { msgId = '', roomId, title, reason, shown, punishReason = '', punishId = '', countDown = 0, url = '' } = told;
  const { level, meaning, threatens } = meant;
  const issued = moment(told.createTime);
  const at = issued ?? now;
  const said = shown ? [...told.said, shown] : told.said;
  const reasonKey = KEY.test(punishReason) ? punishReason : undefined;
  const policyKey = [reason, ...said, title].find((part) => part?.key)?.key ?? told.punishCode ?? reasonKey;
  const policyWords = told.showReason ?? ((!reasonKey && punishReason) || reason?.words);
  const named = level === 'interruption' || told.warns || told.auditStatus ? name : undefined;
  // When a LIVE was ended its reason matters most, unless that is what the rule's name says already.
  const spoken = level === 'interruption' && reason?.words !== policyWords ? [reason, ...said] : [...said, reason];
  const quoted = spoken.find((part) => part?.words)?.words;
  const words = quoted ?? policyWords ?? title?.words ?? policyKey ?? named;
  if (!words) return undefined;

  const punished = ID.test(punishId) ? punishId : undefined;
  const fallback = `h:${level}:${roomId}:${policyKey ?? words}`.slice(0, ID_CHARS);
  const until = moment(told.until);
  return present<LiveNotice>({
    notice: {
      id: punished ? `p:${punished}` : ID.test(msgId) ? `m:${msgId}` : fallback,
      level,
      at,
      title: title?.words === words ? undefined : title?.words,
      words,
      advice: told.advice?.words,
      policyKey,
      policyWords,
      roomId,
      punishId: punished,
      endsAt: countDown > 0 ? moment(at + countDown * 1000) : (moment(told.endTime) ?? until),
      meaning,
      threatens,
      until,
      untimed: issued ? undefined : true,
      unread: told.unread,
      learnUrl: TIKTOK_LINK.test(url) ? url : undefined,
    },
    hostId: told.hostId,
  });
}
