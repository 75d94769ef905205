/** Standing: what the badge says. A pure function of the last readings; the worst mistake is a false "healthy". */

import type { Account } from './account';
import type { Measure, PageSection, ScoreFact, Source } from './observation';
import type { Band, Milestone, Programme } from './programmes/programme';

export type BadgeState =
  | 'healthy'
  | 'careful'
  | 'unhealthy'
  | 'banned'
  | 'unrated'
  | 'unknown'
  | 'unreadable'
  | 'signed-out'
  | 'stale';

/** What happened the last time a health reader looked, per account or per host. */
export interface Readings {
  /** The last score read, with where and when (ms). */
  score?: ScoreFact & { at: number; source: Source };
  /** The score read before this one differed; with its time (ms). */
  previous?: { value: number; at: number; measure?: Measure };
  /** Score as last read before the running week began. */
  weekStart?: { value: number; at: number; measure?: Measure };
  /** The last time the score could not be read. */
  unreadableAt?: number;
  /** The last time the list of violations could not be read, and was. */
  ticketsUnreadableAt?: number;
  ticketsReadAt?: number;
  signedOutAt?: number;
}

export interface Standing {
  state: BadgeState;
  /** Band of the last readable score, even when it is stale: shown small, never as the state. */
  band?: Band;
  score?: number;
  scale?: { min: number; max: number; countsUp: boolean };
  next?: { milestone: Milestone; points: number };
  change?: { by: number; since: number };
  programme?: Programme;
  sections?: PageSection[];
  pageWords?: string;
  readAt?: number;
  source?: Source;
  account?: Account;
}
