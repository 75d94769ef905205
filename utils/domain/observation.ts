/** One fact read from one source at one time. Readers make them, the fold turns them into violations and standing. */

import type { Account, AccountKey } from './account';
import type { Notice } from './notice';
import type { Violation } from './violation';

export type SiteId = 'seller-center' | 'live-manager' | 'live-center' | 'studio' | 'live-viewer';

/** How a fact reached us. `page-text` is the fallback when no response came and is shown as such. */
export type Via = 'response' | 'frame' | 'page-text' | 'service' | 'import';

export interface Source {
  site: SiteId;
  /** The reader's own name for the endpoint, e.g. `ahr-score`. */
  endpoint: string;
  via: Via;
  host: string;
}

/** A scale stated by the page beside the score: these win over the programme's. */
export interface PageSection {
  from: number;
  to: number;
  /** The page's own words, e.g. "Low risk". */
  label: string;
}

export type Measure = 'ahr' | 'chr' | 'points';

export interface ScoreFact {
  kind: 'score';
  measure: Measure;
  /** As read; never computed. */
  value: number;
  sections?: PageSection[];
  /** What the page's own answer calls the state, e.g. "Healthy". */
  pageWords?: string;
}

export type ViolationFact = { kind: 'violation'; violation: ViolationRead };
export type NoticeFact = { kind: 'notice'; notice: NoticeRead };

/** A LIVE seen running or over. Times are ms since the epoch. */
export interface LiveFact {
  kind: 'live';
  roomId: string;
  state: 'live' | 'ended';
  title?: string;
  startedAt?: number;
  endedAt?: number;
}

/** The product pinned at that moment, by the page's own answer. */
export interface PinFact {
  kind: 'pin';
  roomId?: string;
  productId: string;
  title: string;
}

/** A posted video: what a video violation can be tied to. */
export interface PostFact {
  kind: 'post';
  id: string;
  title: string;
  postedAt: number;
}

/** Unread counts of the seller's inbox, by the page's own categories. */
export interface InboxFact {
  kind: 'inbox';
  counts: { category: 'violations' | 'appeals' | 'policies' | 'other'; words: string; unread: number }[];
}

export interface AccountFact {
  kind: 'account';
  account: Account;
}

export type Fact = AccountFact | ScoreFact | ViolationFact | NoticeFact | LiveFact | PinFact | PostFact | InboxFact;

/** A ticket as one reading states it: everything but what only we add. */
export type ViolationRead = Omit<
  Violation,
  'account' | 'firstSeenAt' | 'lastSeenAt' | 'sources' | 'acknowledgedAt' | 'told' | 'day'
>;

/** A notice as one reading states it. */
export type NoticeRead = Omit<
  Notice,
  'account' | 'sources' | 'acknowledgedAt' | 'count' | 'lastAt' | 'pinned' | 'moments' | 'told' | 'day'
>;

export interface Observation {
  /** Deterministic: the same capture gives the same ids, so sending it again changes nothing. */
  id: string;
  account: AccountKey;
  /** ms since the epoch; the server's clock where the answer carried one, else this device's. */
  at: number;
  source: Source;
  fact: Fact;
}
