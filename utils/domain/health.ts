/**
 * What can be said of a standing beyond the number itself: plain data made by the files of `utils/domain/health`, drawn by
 * the report and the popup. Nothing here changes the number that was read.
 */

import type { Source } from './observation';
import type { Band, BandName, Milestone, Sourced } from './programmes/programme';

/** When the loss of one ticket lapses by the programme's rule. The rule is the programme's, the day therefore derived. */
export interface PointsBack {
  violationId: string;
  policyWords: string;
  /** As stated on the ticket; absent when it was not stated. */
  points?: number;
  issuedAt: number;
  /** ms since the epoch; the end of the programme's days. */
  at: number;
  rule: Sourced & { days: number };
}

/** How often one rule was broken within the window that the programme (else we: 90 days) looks at. */
export interface RepeatMeter {
  policyWords: string;
  policyKey?: string;
  count: number;
  /** The published number at which it costs more than points; absent when the programme publishes none. */
  of?: number;
  windowDays: number;
  /** Ours: calm below 3, careful from 3, unhealthy from the last but one, reached at the published number. */
  level: 'calm' | 'careful' | 'unhealthy' | 'reached';
  /** When the oldest of them leaves the window, ms since the epoch. */
  easesAt: number;
  /** Message key of what it takes away, when published. */
  effect?: string;
  rule?: Sourced;
}

/** The last number read, held against the rules of today: what the next look may show. Never a computed score. */
export interface EvaluatedToday {
  at: number;
  /** Undefined: no programme says. */
  band?: BandName;
  publishedBand?: Band;
  next?: { milestone: Milestone; points: number };
  programmeId?: string;
  /** Losses that have lapsed since the number was read: TikTok may have given them back already. */
  lapsed: PointsBack[];
  /** Tickets issued since the number was read: their loss may not be in it yet. */
  since: { violationId: string; policyWords: string; points?: number }[];
}

/** Two of TikTok's own statements that do not agree. Shown as such; neither is preferred. */
export interface Contradiction {
  kind:
    | 'overview-without-record'
    | 'inbox-without-record'
    | 'notice-without-record'
    | 'record-without-score'
    | 'points-corrected';
  /** TikTok's own words on the one side, quoted, when there are some. */
  words?: string;
  policyWords?: string;
  violationId?: string;
  /** What the one and the other side say, as numbers, when they are numbers. */
  was?: number;
  is?: number;
  /** When the one side said it and when the other was read, ms since the epoch. */
  saidAt: number;
  readAt: number;
  said: Source;
  read?: Source;
}

/** What the page stated and the programme's published number differ: the page's counts. */
export interface Stated {
  what: 'appeal-days' | 'sections' | 'scale';
  page: string;
  programme: string;
  violationId?: string;
  rule: Sourced;
}

/** A quiz that may give points of a ticket back, with the programme's rules; what is not published is absent. */
export interface QuizOpen {
  violationId: string;
  policyWords: string;
  policyKey?: string;
  /** ms since the epoch; absent when no window is published. */
  opensAt?: number;
  closesAt?: number;
  questions?: number;
  attempts?: number;
  points?: number;
  /** When the next credit for this violation type is possible, ms; absent when it is now or not known. */
  nextCreditAt?: number;
  /** Message key of where it is found. */
  where: string;
  rule: Sourced;
}
