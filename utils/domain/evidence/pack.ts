/**
 * The evidence pack of one ticket or notice: what TikTok said, what the LIVE's log holds around it, the rule, deadlines,
 * documents. Plain data without words of ours; everything quoted is as read, cut only to its cap. Times are ms.
 */

import type { Account } from '../account';
import type { LiveLog } from '../live-timeline';
import type { Notice, NoticeLevel, NoticeMeaning, NoticeThreat } from '../notice';
import type { Source } from '../observation';
import type { Programme, Sourced } from '../programmes/programme';
import type { DueView } from '../views';
import type { Surface, Violation, ViolationStatus } from '../violation';
import type { AppealRoute, EvidenceDocument } from './appeals';
import type { Missing } from './missing';

/** What the ledger holds of one LIVE; notices and tickets of others may be among them. */
export interface LiveFile extends Omit<LiveLog, 'now'> {
  tickets: readonly Violation[];
}

/** How much of the LIVE is shown: ten minutes before to two after, thirty before to five after, all of it. */
export type Span = 'around' | 'longer' | 'whole';

/** What a pack is about. */
export type About = { ticket: Violation } | { notice: Notice };

export interface EvidenceInput {
  account: Account;
  programme: Programme | undefined;
  /** IANA zone in which the pack writes its times. */
  zone: string;
  now: number;
  about: About;
  /** The LIVE it belongs to, when this browser has a log of it. */
  live: LiveFile | undefined;
  /** The account's tickets of the last 180 days; others may be among them. */
  tickets: readonly Violation[];
  credits?: Parameters<typeof import('../health/quizzes').quizzesOf>[2];
  /** The video a ticket is about. */
  post?: { title: string; postedAt: number } | undefined;
  span: Span;
  /** What is known of the age of one of TikTok's own pages. */
  pageOf(url: string): { date: string | null; seen: string | null } | undefined;
}

export interface EvidencePack {
  /** `v:…` or `n:…`, as alerts have it. */
  alert: string;
  account: Account;
  zone: string;
  builtAt: number;
  head: EvidenceHead;
  rule: EvidenceRule;
  /** Absent when it is about no LIVE, or about one that this browser did not see. */
  live?: EvidenceLive;
  subject?: { surface: Surface; id?: string; title?: string; postedAt?: number };
  related: RelatedTicket[];
  /** Related tickets beyond the cap. */
  relatedLeft: number;
  due: EvidenceDue[];
  documents: EvidenceDocument[];
  /** False: nothing is published for this rule, so the documents are what is asked for in general. */
  documentsForRule: boolean;
  route?: AppealRoute;
  /** A second appeal after a rejection, by the programme's rule; absent where that is not published. */
  second?: Sourced & { days: number; most: number };
  missing: Missing[];
}

export interface Quote {
  what: 'title' | 'words' | 'reason' | 'details' | 'advice' | 'status' | 'enforcement';
  words: string;
}

export interface EvidenceHead {
  kind: 'ticket' | 'notice';
  /** TikTok's own id, or for a notice without one the name under which it is kept. */
  id: string;
  level: NoticeLevel | 'ticket';
  /** As TikTok states it; absent when the ticket states no day of issue. */
  issuedAt?: number;
  /** First and last time it was read (ticket) or came (notice), and how often it came. */
  firstAt: number;
  lastAt: number;
  count: number;
  /** TikTok's own words, in the order in which they are read. */
  quotes: Quote[];
  status?: ViolationStatus;
  /** As stated on the ticket. */
  points?: number;
  pointsBefore?: number;
  meaning?: NoticeMeaning;
  threatens?: NoticeThreat;
  /** When TikTok's countdown, and when the measure ends. */
  endsAt?: number;
  until?: number;
  /** The product pinned at the moment in question. */
  pinned?: string;
  sources: Source[];
}

export interface EvidenceRule {
  /** TikTok's own name of it; absent when it did not say which rule. */
  words?: string;
  /** TikTok's key or code. */
  key?: string;
  /** `date` is the page's own, null when it shows none or it is not known. */
  link?: { url: string; date: string | null; seen: string | null };
}

export interface EvidenceLive {
  roomId: string;
  title?: string;
  startedAt?: number;
  endedAt?: number;
  /** Nothing stated the beginning, the end: it is the first, the last time that it was seen. */
  startDerived?: true;
  endDerived?: true;
  /** The moment in question, and from what it is known. Absent when nothing tells. */
  moment?: { at: number; by: 'alert' | 'ticket' | 'same-rule' | 'loudest' };
  span: Span;
  /** First and last moment of the table. */
  from: number;
  to: number;
  rows: Row[];
  /** Rows beyond the cap, all of them farther from the moment. */
  rowsLeft: number;
}

export interface EvidenceAlert {
  id: string;
  at: number;
  level: NoticeLevel | 'ticket';
  meaning?: NoticeMeaning;
  title?: string;
  words?: string;
  rule?: string;
  count: number;
  /** It is what the pack is about. */
  subject: boolean;
}

export interface Minute {
  kind: 'minute';
  /** Its first ms. */
  at: number;
  /** Titles pinned when it began or in it, in order. */
  pinned: string[];
  pins: { at: number; title: string; productId: string }[];
  /** The LIVE's own captions. */
  said: { at: number; lang: string; words: string }[];
  alerts: EvidenceAlert[];
  marks: { at: number; note: string }[];
  /** The last count in it. */
  viewers?: number;
  began?: true;
  ended?: 'over' | 'moderator';
  /** Entries beyond the cap of a minute. */
  left: number;
}

/** `quiet`: it was seen, and nothing was recorded. `gap`: nobody of ours saw it. */
export interface Blank {
  kind: 'quiet' | 'gap';
  from: number;
  to: number;
}

export type Row = Minute | Blank;

export interface RelatedTicket {
  id: string;
  policyWords: string;
  surface: Surface;
  subject?: string;
  issuedAt?: number;
  points?: number;
  status: ViolationStatus;
  statusWords?: string;
  /** Of the same LIVE, of the same rule within 180 days. */
  why: ('live' | 'rule')[];
}

export interface EvidenceDue extends DueView {
  passed: boolean;
}
