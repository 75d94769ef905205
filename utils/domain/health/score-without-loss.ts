/** Tickets that say points were taken, beside a score read later that shows no loss. Careful: much may explain a score. */

import type { Contradiction } from '../health';
import type { Programme } from '../programmes/programme';
import { DAY_MS, REPEAT_DAYS } from '../report/input';
import type { Readings } from '../standing';
import type { Violation } from '../violation';
import { lapsedOf } from './returns';
import { AHEAD_MS, issueOf } from './tickets';

/** Ours: a loss may take a day to reach the score. */
const TAKEN_MS = DAY_MS;

type Score = NonNullable<Readings['score']>;

export function scoreWithoutLoss(
  violations: readonly Violation[],
  readings: Readings,
  programme: Programme | undefined,
  now: number,
): Contradiction[] {
  const { score } = readings;
  if (!score || !Number.isFinite(score.value) || score.at > now + AHEAD_MS) return [];
  const rules = programme?.measure === score.measure ? programme : undefined;
  return violations.flatMap((violation): Contradiction[] => {
    const { id: violationId, policyWords, points } = violation;
    const [said] = violation.sources;
    const issuedAt = issueOf(violation);
    if (!said || issuedAt === undefined || points === undefined || !isTaken(violation, issuedAt, score, rules))
      return [];
    const same = stayedSame(violations, readings, rules, issuedAt) || showsNone(readings, score, rules, issuedAt);
    if (!same) return [];
    return [
      {
        kind: 'record-without-score',
        policyWords,
        violationId,
        was: points,
        is: score.value,
        saidAt: issuedAt,
        readAt: score.at,
        said,
        read: score.source,
      },
    ];
  });
}

/** The ticket's points should be in the score by now: in force, not put off, not lapsed, issued well before the reading. */
function isTaken(ticket: Violation, issuedAt: number, score: Score, rules: Programme | undefined): boolean {
  const { status, statusWords = '', points = 0, correctBy } = ticket;
  if (status !== 'open' || !(points > 0) || score.at < issuedAt + TAKEN_MS) return false;
  // "Pending" is not yet in effect (domain 2); what can still be corrected may never be.
  if (/pending/i.test(statusWords) || (correctBy !== undefined && correctBy > score.at)) return false;
  return score.at < issuedAt + (rules?.expiryDays?.days ?? REPEAT_DAYS) * DAY_MS;
}

/** The week began with the very number that was read after the ticket, and nothing lapsed that could make up for it. */
function stayedSame(
  violations: readonly Violation[],
  { score, previous, weekStart }: Readings,
  rules: Programme | undefined,
  issuedAt: number,
): boolean {
  if (!score || !weekStart || weekStart.value !== score.value || weekStart.at >= issuedAt) return false;
  if (previous && previous.at >= weekStart.at) return false;
  return lapsedOf(violations, rules, weekStart.at, score.at).length === 0;
}

/** The score stands where an account without a loss stands, and no reading shows how it could have come back to there. */
function showsNone({ previous }: Readings, score: Score, rules: Programme | undefined, issuedAt: number): boolean {
  const countsUp = rules ? rules.scale.countsUp : score.measure === 'points';
  const start = rules?.start?.score ?? (countsUp ? 0 : undefined);
  if (score.value !== start) return false;
  if (!previous) return true;
  // Another number since the ticket explains the one of now; before it only where points cannot be earned ahead.
  return countsUp && previous.at < issuedAt;
}
