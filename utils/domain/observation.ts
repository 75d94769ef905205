/** One fact read from one source at one time. Readers make them, the fold turns them into violations and standing. */

import type { Account, AccountKey } from './account';
import type { CreditRead } from './credit';
import type { Notice } from './notice';
import type { ServiceQuiz } from './quiz/quiz';
import type { Violation } from './violation';

export type SiteId = 'seller-center' | 'live-manager' | 'live-center' | 'studio' | 'live-viewer';

/** Where a fact can come from: a page family, a connected Account Health service, a file, a quiz taken here. */
export type SourceSite = SiteId | 'service' | 'import' | 'quiz';

/** How a fact reached us. `page-text` is the fallback when no response came and is shown as such. */
export type Via = 'response' | 'frame' | 'page-text' | 'service' | 'import' | 'quiz';

export interface Source {
  site: SourceSite;
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

/** How many watched a LIVE. `at` is TikTok's clock where it said it, else when it was read, ms. */
export interface ViewersFact {
  kind: 'viewers';
  roomId: string;
  at: number;
  count: number;
}

/** A piece of what the host said, by the LIVE's own captions; `at` as for viewers. */
export interface CaptionFact {
  kind: 'caption';
  roomId: string;
  at: number;
  lang: string;
  words: string;
  /** Pieces of one sentence: a later one says it anew. */
  sentence?: string;
}

/** A posted video: what a video violation can be tied to. */
export interface PostFact {
  kind: 'post';
  id: string;
  title: string;
  postedAt: number;
}

/** Parts of the Shop Performance Score (0–5) as the page states them; it stands beside the standing, never inside it. */
export interface PerformanceFact {
  kind: 'performance';
  groups: { code: string; words: string /** Absent: the page says "not rated". */; score?: number }[];
}

/** What the health overview says of tickets nobody has opened: to be held against the list of records. */
export interface UnseenFact {
  kind: 'unseen';
  newViolation?: boolean;
  newWarning?: boolean;
  unread?: number;
}

/** Points given back: read from the account's own data or a service that answers for it. */
export type CreditFact = { kind: 'credit'; credit: CreditRead };

/** All quizzes of an account that a connected service has open now and grades. */
export type QuizzesFact = { kind: 'quizzes'; quizzes: ServiceQuiz[] };

/** Unread counts of the seller's inbox, by the page's own categories. */
export interface InboxFact {
  kind: 'inbox';
  counts: { category: 'violations' | 'appeals' | 'policies' | 'other'; words: string; unread: number }[];
}

export interface AccountFact {
  kind: 'account';
  account: Account;
}

export type Fact =
  | AccountFact
  | ScoreFact
  | ViolationFact
  | NoticeFact
  | LiveFact
  | PinFact
  | ViewersFact
  | CaptionFact
  | PostFact
  | InboxFact
  | PerformanceFact
  | UnseenFact
  | CreditFact
  | QuizzesFact;

/** A ticket as one reading states it: everything but what only we add. */
export type ViolationRead = Omit<
  Violation,
  'account' | 'firstSeenAt' | 'lastSeenAt' | 'sources' | 'acknowledgedAt' | 'told' | 'day' | 'pointsBefore'
>;

/** A notice as one reading states it. */
export type NoticeRead = Omit<
  Notice,
  'account' | 'sources' | 'acknowledgedAt' | 'count' | 'lastAt' | 'pinned' | 'moments' | 'told' | 'day' | 'ticketId'
> & {
  /** TikTok stated no time of issue: `at` is when it was read, and reading it again is no repeat. */
  untimed?: true;
};

export interface Observation {
  /** Deterministic: the same capture gives the same ids, so sending it again changes nothing. */
  id: string;
  account: AccountKey;
  /** ms since the epoch; the server's clock where the answer carried one, else this device's. */
  at: number;
  source: Source;
  fact: Fact;
}
