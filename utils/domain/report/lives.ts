/** The LIVEs of a week, each as its summary said it: how long, what came, what to fix. */

import type { LiveSession, LiveSummary } from '../live';
import { endOf, lastSeen, OVER_AFTER_MS, startOf } from '../live-session';
import { summaryOf } from '../live-summary';
import type { ReportInput } from './input';

/**
 * Those that began in the week, in order. One that runs is left to the next build; in the report of a week that is over
 * one of which no end is known yet counts as over when it was last seen.
 */
export function livesOf({ lives = [], notices, violations, open, week, now }: ReportInput): LiveSummary[] {
  return lives.flatMap(({ session, marks }) => {
    const start = startOf(session);
    if (start === undefined || start < week.from || start >= week.to || !isKnown(session)) return [];
    const last = lastSeen(session);
    const runs = !endOf(session, now);
    if (runs && (now < week.to || last === undefined)) return [];
    const at = runs && last !== undefined ? Math.max(now, last + OVER_AFTER_MS) : now;
    return summaryOf({ session, moments: [], notices, tickets: [...violations, ...open], now: at, marks }) ?? [];
  });
}

/** A page that is opened later says that a LIVE is over: nothing tells how long it was. */
const isKnown = (session: LiveSession): boolean => lastSeen(session) !== undefined || session.endedAt !== undefined;
