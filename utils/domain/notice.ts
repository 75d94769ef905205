/** A notice is an alert or a message that is not a ticket: LIVE reminder, warning, interruption, inbox message. */

import type { AccountKey } from './account';
import type { Source } from './observation';
import type { Told } from './told';

/** LIVE's three levels (US:5130820791011118, 2024-10-25) and the inbox. */
export type NoticeLevel = 'reminder' | 'warning' | 'interruption' | 'message';

/** What a LIVE notice means for the seller; `utils/live/meaning.ts` says from what each is read. */
export type NoticeMeaning =
  | 'reminder'
  | 'warning'
  | 'risk'
  | 'interruption'
  /** Ended by a moderator of TikTok's. */
  | 'ended'
  | 'selling-withdrawn'
  | 'product-removed'
  | 'muted'
  | 'restricted'
  | 'title-rejected'
  | 'cover-rejected'
  | 'about-rejected'
  /** TikTok wants to see that the host is there. */
  | 'verify'
  | 'appeal-won'
  | 'appeal-lost'
  /** A restriction is over. */
  | 'normal';

/** What a notice says will or may follow. */
export type NoticeThreat = 'interruption' | 'selling-withdrawn' | 'product-removed' | 'muted' | 'restricted' | 'points';

export interface Notice {
  /** Stable: the punish id, the message id, or a hash of level, room and key. */
  id: string;
  account: AccountKey;
  level: NoticeLevel;
  /** First time it was issued, ms since the epoch. */
  at: number;
  /** Last time it was repeated, ms since the epoch. */
  lastAt: number;
  /** How many times it came: a repeat folds into the first. */
  count: number;
  title?: string;
  /** TikTok's own words, quoted. */
  words: string;
  /** What TikTok advises, in its own words. */
  advice?: string;
  /** TikTok's stable key or code of the rule, e.g. `pm_mt_…` or a perception code. */
  policyKey?: string;
  policyWords?: string;
  roomId?: string;
  punishId?: string;
  /** The ticket it has become. Never stored: found anew whenever a LIVE's log is read (`join.ts`). */
  ticketId?: string;
  /** When TikTok's countdown ends, ms since the epoch. */
  endsAt?: number;
  /** Absent where TikTok said too little to tell. */
  meaning?: NoticeMeaning;
  /** The gravest of what TikTok's words announce. */
  threatens?: NoticeThreat;
  /** When the measure itself ends by TikTok's word, ms since the epoch. */
  until?: number;
  /** Shape of the message's fields that nobody knows, numbers and types only. */
  unread?: string;
  learnUrl?: string;
  /** The product pinned when it came. */
  pinned?: string;
  sources: Source[];
  acknowledgedAt?: number;
  /** First and last time of each stretch in which it came, oldest first: what `count` counts. */
  moments?: (readonly [from: number, to: number])[];
  /** How strong and how recent each member's statement is (`told.ts`). */
  told?: Told;
  /** Local day in which the roll-ups count it. */
  day?: string;
}
