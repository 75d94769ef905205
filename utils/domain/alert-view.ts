/** Tickets and notices as alerts that a page draws. Pure. */

import type { Notice } from './notice';
import type { AlertView, DueView } from './views';
import type { Violation } from './violation';

const LOUDNESS = { interruption: 4, warning: 3, ticket: 2, reminder: 1, message: 0 } as const;

/** The loudest first, then what is due first, then the newest. */
export function loudestFirst(a: AlertView, b: AlertView): number {
  const louder = LOUDNESS[b.level] - LOUDNESS[a.level];
  const sooner = (a.dueBy ?? Number.MAX_VALUE) - (b.dueBy ?? Number.MAX_VALUE);
  return louder || sooner || b.lastAt - a.lastAt;
}

export function ticketAlert(violation: Violation, due: readonly DueView[]): AlertView {
  const at = violation.issuedAt ?? violation.firstSeenAt;
  // What can be done about the ticket itself; its quiz is an offer.
  const own = due.filter(({ violationId }) => violationId === violation.id);
  const dueBy = own.find(({ kind }) => kind !== 'quiz')?.at;
  return {
    id: `v:${violation.id}`,
    level: 'ticket',
    policyWords: violation.policyWords,
    surface: violation.surface,
    at,
    lastAt: at,
    count: 1,
    via: violation.sources[0]?.via ?? 'response',
    ...pick(violation, 'points', 'learnUrl'),
    ...(violation.subjectTitle && { subject: violation.subjectTitle }),
    ...((violation.details ?? violation.reason) && { quote: violation.details ?? violation.reason }),
    ...(violation.suggestion && { advice: violation.suggestion }),
    ...(dueBy !== undefined && { dueBy }),
    ...(own.some(({ kind }) => kind === 'quiz') && { quiz: true }),
  } as AlertView;
}

export function noticeAlert(notice: Notice): AlertView {
  return {
    id: `n:${notice.id}`,
    level: notice.level,
    surface: notice.roomId ? 'live' : 'unknown',
    at: notice.at,
    lastAt: notice.lastAt,
    count: notice.count,
    quote: notice.words,
    via: notice.sources[0]?.via ?? 'frame',
    ...pick(notice, 'title', 'policyWords', 'advice', 'endsAt', 'pinned', 'learnUrl'),
    ...pick(notice, 'roomId', 'meaning', 'threatens', 'until', 'ticketId'),
  };
}

/** The named members that are there. */
function pick<T extends object, K extends keyof T>(from: T, ...keys: K[]): { [P in K]?: Exclude<T[P], undefined> } {
  return Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]]))) as never;
}
