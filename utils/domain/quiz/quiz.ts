/**
 * The quiz of one violation as it is kept and shown. The rules are the programme's (`health/quizzes.ts`); what it does not
 * publish is absent here too. A pass is a practice credit; only TikTok's own data, or a service that answers for it,
 * makes a credit confirmed.
 */

import type { AccountKey } from '../account';
import type { QuizOpen } from '../health';

/** Ours, where the programme publishes no number of questions: said so beside it. */
export const OWN_QUESTIONS = 3;

export interface PaperOption {
  id: string;
  text: string;
  why: string;
  right?: true;
}

/** A question as it was drawn: kept with the attempt, so that a newer bank changes nothing of it. */
export interface PaperQuestion {
  id: string;
  stem: string;
  /** In the order in which they are shown. */
  options: PaperOption[];
  /** Address of the page that states the rule. */
  source: string;
}

/** Rules as they were shown before Start; the attempt is held to these, whatever the programme becomes meanwhile. */
export interface QuizTerms {
  programmeId?: string;
  /** How many were drawn; as published, else `OWN_QUESTIONS`. */
  questions: number;
  /** As published. */
  published?: number;
  attempts?: number;
  points?: number;
  /** One credit for each type of violation in this many calendar days; absent when no cap is published. */
  capDays?: number;
  /** ms since the epoch. */
  opensAt?: number;
  closesAt?: number;
}

/** A quiz that a connected service has open and grades, with its numbers as it states them. Moments in ms. */
export interface ServiceQuiz {
  id: string;
  violationId: string;
  opensAt?: number;
  closesAt?: number;
  questions?: number;
  attempts?: { allowed: number; used: number };
  points?: number;
  nextCreditAt?: number;
}

/**
 * `open`: being answered. `waiting`: finished, the service has not graded it yet. `passed`, `failed`. `void`: does not
 * count, see `voided`.
 */
export type AttemptState = 'open' | 'waiting' | 'passed' | 'failed' | 'void';

/**
 * The ticket was taken back, its window closed while the quiz was open, the service said no, or the ticket is closed or not
 * there any more.
 */
export type Voided = 'overturned' | 'expired' | 'refused' | 'gone';

export interface Attempt {
  account: AccountKey;
  /** Made by the worker, once: also the service's Idempotency-Key. */
  id: string;
  violationId: string;
  /** Id in the catalogue. */
  policy: string;
  /** TikTok's words for the rule on the ticket, and its key: the type of violation that a credit is counted by. */
  policyWords: string;
  policyKey?: string;
  /** Counts the attempts at this violation from 1. */
  number: number;
  terms: QuizTerms;
  paper: PaperQuestion[];
  /** Option by question. */
  answers: Record<string, string>;
  state: AttemptState;
  /** ms since the epoch, by the worker's clock, never earlier than what the ledger has seen before. */
  startedAt: number;
  /** Last change, ms. */
  at: number;
  finishedAt?: number;
  /** Right answers, once graded. */
  correct?: number;
  voided?: Voided;
  /** Graded, or to be graded, by a connected service. */
  service?: {
    quizId: string;
    /** Host of the service it is meant for: it is handed in to no other. */
    host: string;
    /** The service's own id of it, once answered. */
    attemptId?: string;
    /** Why it still waits or was refused, as a kind and in the service's own words. */
    trouble?: string;
    words?: string;
    triedAt?: number;
    /** How often handing in has failed, and when it is tried again, ms. */
    failures?: number;
    againAt?: number;
    /** The service asked to be left alone until then, ms: not even the seller's own wish is sent before. */
    quietUntil?: number;
  };
}

/** Why no attempt can begin now. `expired`: its window is over, or the ticket is closed. */
export type NoStart =
  | 'no-questions'
  | 'not-yet'
  | 'expired'
  | 'overturned'
  | 'no-attempts'
  | 'passed'
  | 'confirmed'
  | 'waiting';

/** One violation's quiz, as the popup's tab, the quiz's page and the report show it. */
export interface QuizView {
  account: AccountKey;
  violationId: string;
  /** TikTok's words for the rule, quoted. */
  policyWords: string;
  /** Id in the catalogue; absent when no policy of ours is found under these words. */
  policy?: string;
  /** The official quiz and its rules; absent once TikTok's quiz is over. */
  official?: QuizOpen;
  terms: QuizTerms;
  /** Attempts that count, and how many are left; absent when no number is published. */
  used: number;
  left?: number;
  /** The one that is being answered, or waits for the service. */
  running?: Attempt;
  /** The last graded one. */
  last?: Attempt;
  /** The newest one, when it does not count: `voided` says why. */
  voided?: Attempt;
  /** `confirmed`: the account's own data shows the points back. */
  credit?: { kind: 'practice' | 'confirmed'; at: number; points?: number };
  /**
   * When the next credit of whoever grades is possible for this type of violation, ms; absent when it is now or not known.
   * When TikTok's own is possible stands in `official`.
   */
  nextCreditAt?: number;
  /** Absent: an attempt may begin or go on. */
  noStart?: NoStart;
  /** Who grades. */
  by: 'here' | 'service';
}

/** What the worker answers to each step; `attempt` is as it lies in the ledger now. */
export type QuizReply = { attempt: Attempt } | { refused: NoStart | 'gone' | 'not-open' | 'unanswered' };
