/** The last number read under the rules of today, and what has happened since. The number itself stays as it was read. */

import type { Account } from '../account';
import { bandOf, nextMilestone, onScale } from '../band';
import type { EvaluatedToday } from '../health';
import { programmeFor } from '../programmes';
import type { Readings } from '../standing';
import type { Violation } from '../violation';
import { lapsedOf } from './returns';
import { counts, issueOf } from './tickets';

/** Undefined when no score was read. `now` in ms. */
export function evaluateToday(
  account: Account | undefined,
  readings: Readings,
  violations: readonly Violation[],
  now: number,
): EvaluatedToday | undefined {
  const { score } = readings;
  if (!score) return undefined;
  const programme = account && programmeFor(account.role, account.region, score.measure, now);
  const today: EvaluatedToday = {
    at: now,
    lapsed: lapsedOf(violations, programme, score.at, now),
    since: violations.flatMap((violation) => {
      const issuedAt = issueOf(violation);
      if (issuedAt === undefined || issuedAt <= score.at || issuedAt > now || !counts(violation)) return [];
      const { id: violationId, policyWords, points } = violation;
      return [{ violationId, policyWords, ...(points !== undefined && { points }) }];
    }),
  };
  if (programme) today.programmeId = programme.id;
  // What its scale cannot hold is no place on it.
  if (programme ? !onScale(programme, score.value) : !Number.isFinite(score.value)) return today;
  const read = bandOf(programme, score);
  if (read) today.band = read.name;
  if (read?.band) today.publishedBand = read.band;
  const next = programme && nextMilestone(programme, score.value);
  if (next) today.next = next;
  return today;
}
