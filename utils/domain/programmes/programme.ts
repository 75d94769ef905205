/** The shape of a scoring programme: the rules of one role and region at a date, each number with its source. */

import type { Role } from '../account';
import type { Measure } from '../observation';

export type Confidence = 'official' | 'official-by-notes' | 'third-party';

export interface Sourced {
  confidence: Confidence;
  /** The page the number was read on. */
  url: string;
  /** The page's own date, ISO, or null when it shows none. */
  date: string | null;
}

export type BandName = 'healthy' | 'careful' | 'unhealthy' | 'banned';

export interface Band extends Sourced {
  name: BandName;
  from: number;
  to: number;
}

export interface Milestone extends Sourced {
  at: number;
  /** Message key of our own plain words for what it takes away. */
  effect: string;
  durationDays: number | null;
}

/** What a quiz on a violation asks and gives back; each number is null when it is not published. */
export interface QuizRules {
  /** Message key of where the official quiz is found. */
  where: string;
  source: Sourced;
  questions: (Sourced & { count: number }) | null;
  attempts: (Sourced & { count: number }) | null;
  /** Points one pass gives back. */
  points: (Sourced & { count: number }) | null;
  /** One credit per violation type in this many calendar days. */
  capDays: (Sourced & { days: number }) | null;
  /** `end-of-next-month`: from the ticket's date to the last day of the following month. */
  window: (Sourced & { rule: 'end-of-next-month' }) | null;
}

/** The same violation this often within the window costs more than its points, whatever the score. */
export interface RepeatRule extends Sourced {
  count: number;
  windowDays: number;
  /** Message key of our own plain words for what it takes away. */
  effect: string;
}

export interface Programme {
  id: string;
  measure: Measure;
  role: Role;
  regions: readonly string[];
  /** An older text of the same rules whose dates are not known: no account is put under it by date. */
  supersededBy?: string;
  /** ISO dates, first and last day, or a year and month; null when not published. */
  since: string | null;
  until: string | null;
  scale: { min: number; max: number; countsUp: boolean };
  /** Where the scale was read. */
  scaleSource: Sourced;
  /** Score an account starts with; null when not published. */
  start: (Sourced & { score: number }) | null;
  /** Null when TikTok publishes no cut-offs: then the band stays unrated. */
  bands: readonly Band[] | null;
  milestones: readonly Milestone[] | null;
  /** Points before a milestone at which TikTok warns; null when not published. */
  warningPoints: (Sourced & { points: number }) | null;
  /** Days after which a deduction lapses; null when not published. */
  expiryDays: (Sourced & { days: number }) | null;
  appealDays: (Sourced & { days: number }) | null;
  /** A second appeal after the first was rejected: days from the rejection, and how many appeals there are at most. */
  secondAppeal: (Sourced & { days: number; most: number }) | null;
  quiz: QuizRules | null;
  repeat: RepeatRule | null;
}

/** Whether rules with these dates hold on the (UTC) day of a moment, ms; on no day when the moment is none. */
export function holdsAt({ since, until }: Pick<Programme, 'since' | 'until'>, at: number): boolean {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return false;
  const day = date.toISOString().slice(0, 10);
  return (since === null || since <= day) && (until === null || day <= until);
}
