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

export interface Programme {
  id: string;
  measure: Measure;
  role: Role;
  regions: readonly string[];
  /** ISO dates; null when not published. */
  since: string | null;
  until: string | null;
  scale: { min: number; max: number; countsUp: boolean };
  /** Score an account starts with; null when not published. */
  start: number | null;
  /** Null when TikTok publishes no cut-offs: then the band stays unrated. */
  bands: readonly Band[] | null;
  milestones: readonly Milestone[] | null;
  /** Points before a milestone at which TikTok warns; null when not published. */
  warningPoints: (Sourced & { points: number }) | null;
  /** Days after which a deduction lapses; null when not published. */
  expiryDays: (Sourced & { days: number }) | null;
  appealDays: (Sourced & { days: number }) | null;
}
