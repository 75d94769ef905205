/** The shape of a rule that stands beside the score: it never moves a band, and each of its numbers has its source. */

import type { Role } from '../../account';
import type { Sourced } from '../programme';

export interface SideNumber extends Sourced {
  /** Our own name of what is counted, e.g. `days` or `perWeek`. */
  what: string;
  value: number;
}

/** One step of a ladder or one gate of a score. */
export interface SideStep extends Sourced {
  /** Level, count or score at which it applies. */
  at: number;
  /** Message key of our own plain words for what happens then; `$1` is `at`. */
  effect: string;
  durationDays: number | null;
}

export interface SideRule {
  id: string;
  roles: readonly Role[];
  /** ISO regions; null where the source names none. */
  regions: readonly string[] | null;
  /** ISO dates; null when not published. */
  since: string | null;
  until: string | null;
  /** Message key of what it is, in one plain sentence. */
  says: string;
  numbers: readonly SideNumber[];
  steps: readonly SideStep[];
}
