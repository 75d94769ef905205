/** A LIVE of the account as it was seen or as a file of TikTok's tells of it, and what its log keeps of it. */

import type { AccountKey } from './account';
import type { NoticeLevel } from './notice';
import type { Via } from './observation';

export interface LiveSession {
  account: AccountKey;
  roomId: string;
  title?: string;
  /** ms since the epoch. */
  startedAt?: number;
  endedAt?: number;
  /** Stretches in which some tab of ours saw it, oldest first, ms: what lies between them is a gap. */
  seen?: readonly (readonly [from: number, to: number])[];
  /** The last time that anything said it runs, ms. */
  liveAt?: number;
  /** The first and the last time that anything said it is over, ms: when it was read, where no time of the end was stated. */
  over?: readonly [first: number, last: number];
  /** The seller has put its summary away, ms. */
  closedAt?: number;
  via: Via;
}

interface MomentBase {
  account: AccountKey;
  roomId: string;
  /** TikTok's clock where it was stated, ms. */
  at: number;
  /** Deterministic within the room: two tabs of one LIVE write the same moment once. */
  id: string;
}

/** Something that happened in a LIVE. Its alerts are notices and stay with them. */
export type LiveMoment = MomentBase &
  (
    | { kind: 'pin'; productId: string; title: string }
    /** The seller's own: "mark this moment". */
    | { kind: 'mark'; note: string }
    | { kind: 'viewers'; count: number }
    | { kind: 'caption'; lang: string; words: string; sentence?: string }
  );

/** What the card says once a LIVE is over; the weekly report lists these. */
export interface LiveSummary {
  account: AccountKey;
  roomId: string;
  title?: string;
  /** ms. */
  startedAt?: number;
  endedAt: number;
  /** Nothing stated the end: it is the last time that it was seen. */
  endDerived?: true;
  /** How often each level came. */
  alerts: { level: NoticeLevel; count: number }[];
  /** What to fix before the next one, gravest first: ids as alerts have them (`n:…`, `v:…`), at most three. */
  fix: { alert: string; policyWords?: string; quote?: string; advice?: string; learnUrl?: string }[];
  /** How long nobody of ours saw it, ms. */
  unseenMs: number;
  marks: number;
}
