/** The moment of a LIVE that a ticket or notice is about, and which part of the LIVE is shown for it. */

import { RANK } from '../fold';
import { sameRule } from '../health/tickets';
import type { LiveSession } from '../live';
import { lastSeen } from '../live-session';
import type { TimelineEntry } from '../live-timeline';
import type { Notice } from '../notice';
import { MINUTE_MS, minuteStart } from './minutes';
import type { About, EvidenceLive, Span } from './pack';

/** Ours: a ticket is issued within this of the LIVE's own end at the latest to be one of its moments. */
const AFTER_MS = 2 * MINUTE_MS;

/** First and last moment of the LIVE that anything is known of; undefined when nothing is. */
export function extentOf(
  session: LiveSession,
  timeline: readonly TimelineEntry[],
): readonly [first: number, last: number] | undefined {
  const known = [lastSeen(session), timeline[0]?.at, timeline.at(-1)?.at];
  const moments = known.filter((at): at is number => at !== undefined);
  return moments.length > 0 ? [Math.min(...moments), Math.max(...moments)] : undefined;
}

/**
 * A notice is its own moment. A ticket states when it was issued, which may be long after the LIVE: then it is the alert of
 * the same rule, else the loudest. Undefined when nothing tells.
 */
export function whenOf(
  about: About,
  alerts: readonly Notice[],
  [first, last]: readonly [number, number],
): EvidenceLive['moment'] {
  if ('notice' in about) return { at: about.notice.at, by: 'alert' };
  const { ticket } = about;
  const { issuedAt } = ticket;
  if (issuedAt !== undefined && issuedAt >= first && issuedAt <= last + AFTER_MS) return { at: issuedAt, by: 'ticket' };
  const loudest = (some: readonly Notice[]): Notice | undefined =>
    [...some].sort((a, b) => RANK[b.level] - RANK[a.level] || b.at - a.at)[0];
  const same = loudest(alerts.filter((one) => sameRule(one, ticket)));
  if (same) return { at: same.at, by: 'same-rule' };
  const loud = loudest(alerts);
  return loud && { at: loud.at, by: 'loudest' };
}

/** Minutes before and after the moment; it lies in the first of the minutes after it. */
const SPANS = { around: [10, 2], longer: [30, 5] } as const;

/** The part that is shown, in whole minutes, ms: never beyond what is known of the LIVE, and all of it when no moment is known. */
export function partOf(
  span: Span,
  moment: number | undefined,
  [first, last]: readonly [number, number],
): readonly [from: number, to: number] {
  const whole = [minuteStart(first), minuteStart(last) + MINUTE_MS] as const;
  if (span === 'whole' || moment === undefined) return whole;
  const [before, after] = SPANS[span];
  const at = minuteStart(moment);
  const from = Math.max(whole[0], at - before * MINUTE_MS);
  const to = Math.min(whole[1], at + (after + 1) * MINUTE_MS);
  // A moment that lies outside of what is known shows what is known.
  return from < to ? [from, to] : whole;
}
