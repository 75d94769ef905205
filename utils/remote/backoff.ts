/** How long a server that failed is left alone: doubled with each failure, never shorter than it asked for. */

const HOUR_MS = 3_600_000;

export interface Patience {
  /** After the first failure, ms. */
  first: number;
  /** However often it failed, ms. */
  most: number;
}

/** Seller Center: the seller's own account is at stake, so one failure an hour is already much. */
export const SELLER_CENTER: Patience = { first: HOUR_MS, most: 24 * HOUR_MS };
/** A service that the seller chose and can mend meanwhile. */
export const SERVICE: Patience = { first: 60_000, most: 6 * HOUR_MS };

/** However long a server asks for, it is asked again after this. */
const LONGEST_MS = 7 * 24 * HOUR_MS;

/** When it may be asked again, ms since the epoch. `failures` counts the one that just happened. */
export function againAt(failures: number, now: number, patience: Patience, retryAfterMs = 0): number {
  // Past this many doublings the number means nothing, and the cap has long been reached.
  const doubled = patience.first * 2 ** Math.min(Math.max(failures, 1) - 1, 30);
  return now + Math.min(Math.max(Math.min(doubled, patience.most), retryAfterMs), LONGEST_MS);
}
