/** A violation is a ticket of TikTok's. Every field is as stated by the source; what it did not state is absent. */

import type { AccountKey } from './account';
import type { Source } from './observation';
import type { Told } from './told';

export type Surface = 'live' | 'video' | 'listing' | 'fulfilment' | 'account' | 'unknown';

/**
 * `open` still counts and can be acted on, `appealing` waits for TikTok, `overturned` was taken back,
 * `closed` is over, `unknown` when the page's word is new to us (shown in the page's own words).
 */
export type ViolationStatus = 'open' | 'appealing' | 'overturned' | 'closed' | 'unknown';

export interface Violation {
  /** The ticket id as stated. */
  id: string;
  account: AccountKey;
  /** TikTok's own name of the rule, quoted. */
  policyWords: string;
  /** Stable type key, where the source gives one. */
  policyKey?: string;
  reason?: string;
  details?: string;
  suggestion?: string;
  surface: Surface;
  subjectId?: string;
  subjectTitle?: string;
  /** ms since the epoch. */
  issuedAt?: number;
  /** As stated on the ticket; absent when it was not stated. Never derived from score changes. */
  points?: number;
  /** What another reading of this very ticket stated before: TikTok has corrected it. Set by the fold alone. */
  pointsBefore?: number;
  status: ViolationStatus;
  statusWords?: string;
  /** ms since the epoch, as stated on the ticket. */
  appealBy?: number;
  correctBy?: number;
  enforcement: string[];
  /** When the measure ends by TikTok's word, ms since the epoch. */
  until?: number;
  /** Further ids of the same measure: a LIVE's own message may name it by one of these. */
  punishIds?: string[];
  learnUrl?: string;
  firstSeenAt: number;
  lastSeenAt: number;
  sources: Source[];
  /** When the seller dismissed the alert; the violation itself stays. */
  acknowledgedAt?: number;
  /** How strong and how recent each member's statement is (`told.ts`). */
  told?: Told;
  /** Local day in which the roll-ups count it: kept, so that a journey to another time zone counts nothing twice. */
  day?: string;
}
