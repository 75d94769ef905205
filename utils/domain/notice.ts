/** A notice is an alert or a message that is not a ticket: LIVE reminder, warning, interruption, inbox message. */

import type { AccountKey } from './account';
import type { Source } from './observation';
import type { Told } from './told';

/** LIVE's three levels (US:5130820791011118, 2024-10-25) and the inbox. */
export type NoticeLevel = 'reminder' | 'warning' | 'interruption' | 'message';

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
  /** When TikTok's countdown ends, ms since the epoch. */
  endsAt?: number;
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
