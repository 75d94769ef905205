/**
 * What the badge, the card, the alerts and the popup draw. Plain data without words: the words come from
 * `utils/words`, so the same view is drawn in every language. Made by the worker, drawn by `components`.
 */

import type { Account } from './account';
import type { LiveSummary } from './live';
import type { NoticeLevel, NoticeMeaning, NoticeThreat } from './notice';
import type { SourceSite, Via } from './observation';
import type { Sourced } from './programmes/programme';
import type { Standing } from './standing';
import type { Surface } from './violation';

export interface AlertView {
  /** `v:<ticket id>` or `n:<notice id>`. */
  id: string;
  level: NoticeLevel | 'ticket';
  /** TikTok's own title, quoted. */
  title?: string;
  /** TikTok's own name of the rule, when it said one. */
  policyWords?: string;
  /** TikTok's own words, quoted. */
  quote?: string;
  /** TikTok's own advice, quoted. */
  advice?: string;
  surface: Surface;
  /** The LIVE, video or listing a ticket is about, by its own title. */
  subject?: string;
  /** First and last time it came, ms. */
  at: number;
  lastAt: number;
  count: number;
  /** TikTok's countdown, ms. */
  endsAt?: number;
  pinned?: string;
  points?: number;
  /** The earliest stated or derived deadline to appeal or correct, ms. */
  dueBy?: number;
  /** Its programme has a quiz for it, and that is open. */
  quiz?: true;
  learnUrl?: string;
  /** The ticket that a notice has become: one thing, told once. */
  ticketId?: string;
  /** The LIVE it belongs to. */
  roomId?: string;
  /** What it means, and what TikTok says may follow. */
  meaning?: NoticeMeaning;
  threatens?: NoticeThreat;
  /** When the measure ends by TikTok's word, ms. */
  until?: number;
  via: Via;
}

export interface DueView {
  kind: 'appeal' | 'correct' | 'quiz';
  violationId: string;
  policyWords: string;
  /** ms since the epoch. */
  at: number;
  /** True when the ticket did not state it and it comes from the programme's rule. */
  derived: boolean;
  /** The rule it was derived from. */
  rule?: Sourced & { days?: number };
}

/** One reader's health, newest first. */
export interface SourceView {
  site: SourceSite;
  endpoint: string;
  state: 'read' | 'unreadable' | 'failed' | 'signed-out';
  /** Last time it was looked at and last time it was read well, ms. */
  at: number;
  readAt?: number;
  /** Keys and types of an answer nobody could read; no values. */
  outline?: string;
}

export interface OverlayView {
  account?: Account;
  /** Other accounts seen on this page's host while this page has not named its own. */
  choices?: Account[];
  standing: Standing;
  open: number;
  alerts: AlertView[];
  due: DueView[];
  week: { start: string; violations: number; messages: number };
  sources: SourceView[];
  /** The LIVE that runs now. */
  live?: { roomId: string; title?: string; startedAt?: number };
  /** A LIVE that has just ended, until the seller puts its card away. */
  ended?: LiveSummary;
}

export type Corner = 'top-start' | 'top-end' | 'bottom-start' | 'bottom-end';
