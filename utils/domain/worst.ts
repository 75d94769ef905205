/** The one order of several accounts, in the popup, the toolbar and every list: the worst first. */

import type { Standing } from './standing';

const ORDER: readonly Standing['state'][] = [
  'banned',
  'unhealthy',
  'careful',
  'unreadable',
  'signed-out',
  'stale',
  'unknown',
  'unrated',
  'healthy',
];

interface Ranked {
  standing: Standing;
  open: number;
}

/** By state, then by the points left to the next milestone, then by open alerts. */
export function worstFirst<T extends Ranked>(accounts: readonly T[]): T[] {
  const rank = (a: T): number => ORDER.indexOf(a.standing.state);
  const left = (a: T): number => a.standing.next?.points ?? Number.MAX_VALUE;
  return [...accounts].sort((a, b) => rank(a) - rank(b) || left(a) - left(b) || b.open - a.open);
}
