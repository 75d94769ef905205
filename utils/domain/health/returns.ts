/**
 * When the loss of which ticket lapses: the ticket's own day of issue plus the programme's days. The same on a scale that
 * counts up and on one that counts down, as the points are the ticket's and no score is computed.
 */

import type { PointsBack } from '../health';
import type { Programme } from '../programmes/programme';
import { DAY_MS } from '../report/input';
import type { Violation } from '../violation';
import { AHEAD_MS, counts, issueOf } from './tickets';

/** Soonest first. Nothing when no days are published, for tickets without a day of issue, or that took nothing away. */
function lapsesOf(violations: readonly Violation[], programme: Programme | undefined): PointsBack[] {
  const rule = programme?.expiryDays;
  if (!rule) return [];
  return violations
    .flatMap((violation): PointsBack[] => {
      const issuedAt = issueOf(violation);
      const { id: violationId, policyWords, points } = violation;
      if (issuedAt === undefined || points === 0 || !counts(violation)) return [];
      const at = issuedAt + rule.days * DAY_MS;
      const stated = points !== undefined && Number.isFinite(points);
      return [{ violationId, policyWords, ...(stated && { points }), issuedAt, at, rule }];
    })
    .sort((a, b) => a.at - b.at || (a.violationId < b.violationId ? -1 : 1));
}

/** All losses that lapse after `now` (ms), soonest first. A ticket of tomorrow's clock is not known yet. */
export function returnsOf(
  violations: readonly Violation[],
  programme: Programme | undefined,
  now: number,
): PointsBack[] {
  return lapsesOf(violations, programme).filter(({ at, issuedAt }) => at > now && issuedAt <= now + AHEAD_MS);
}

/** Losses that lapsed after `from` and up to `to`, ms. */
export function lapsedOf(
  violations: readonly Violation[],
  programme: Programme | undefined,
  from: number,
  to: number,
): PointsBack[] {
  return lapsesOf(violations, programme).filter(({ at }) => at > from && at <= to);
}
