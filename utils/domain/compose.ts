/** From what the ledger holds of one account to what its pages draw. Pure. */

import type { Account } from './account';
import type { Credit } from './credit';
import { dueOf } from './deadlines';
import { quizzesOf } from './health/quizzes';
import type { Notice } from './notice';
import type { Week } from './report/report';
import type { Readings } from './standing';
import { standingOf } from './standing-of';
import type { AlertView, OverlayView, SourceView } from './views';
import type { Violation } from './violation';

export interface AccountPicture {
  account: Account | undefined;
  readings: Readings;
  /** Tickets that are open or lie in the running week. */
  violations: readonly Violation[];
  notices: readonly Notice[];
  /** Confirmed credits end a quiz, or put the next one off. */
  credits?: readonly Credit[];
  sources: readonly SourceView[];
}

const LOUDNESS = { interruption: 4, warning: 3, ticket: 2, reminder: 1, message: 0 } as const;

/** The loudest first, then what is due first, then the newest. */
export function loudestFirst(a: AlertView, b: AlertView): number {
  const louder = LOUDNESS[b.level] - LOUDNESS[a.level];
  const sooner = (a.dueBy ?? Number.MAX_VALUE) - (b.dueBy ?? Number.MAX_VALUE);
  return louder || sooner || b.lastAt - a.lastAt;
}

/** Ours: a ticket whose state the page did not say in words we know is told while it is this young. */
const UNSURE_MS = 30 * 86_400_000;

/** Whether a ticket asks for attention: it is open, or may be. */
function calls({ status, issuedAt, firstSeenAt }: Violation, now: number): boolean {
  return status === 'open' || (status === 'unknown' && now - (issuedAt ?? firstSeenAt) < UNSURE_MS);
}

export function overlayView(picture: AccountPicture, week: Week, now: number): OverlayView {
  const { account, readings, violations, notices, sources, credits = [] } = picture;
  const standing = standingOf(account, readings, now);
  const { programme } = standing;
  const due = dueOf(violations, programme, now, quizzesOf(violations, programme, credits, week.zone, now));
  const alerts = [
    ...violations.filter((v) => v.acknowledgedAt === undefined && calls(v, now)).map((v) => ticketAlert(v, due)),
    ...notices.filter((n) => n.level !== 'message' && n.acknowledgedAt === undefined).map(noticeAlert),
  ].sort(loudestFirst);
  const within = (at: number): boolean => at >= week.from && at < week.to;
  const view: OverlayView = {
    standing,
    open: alerts.length,
    alerts,
    due,
    week: {
      start: week.start,
      violations: violations.filter((v) => v.status !== 'overturned' && within(v.issuedAt ?? v.firstSeenAt)).length,
      messages: notices.filter((n) => within(n.at)).length,
    },
    sources: [...sources].sort((a, b) => b.at - a.at),
  };
  if (account) view.account = account;
  return view;
}

function ticketAlert(violation: Violation, due: OverlayView['due']): AlertView {
  const at = violation.issuedAt ?? violation.firstSeenAt;
  // What can be done about the ticket itself; its quiz is an offer.
  const dueBy = due.find((d) => d.violationId === violation.id && d.kind !== 'quiz')?.at;
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
  } as AlertView;
}

function noticeAlert(notice: Notice): AlertView {
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
  };
}

/** The named members that are there. */
function pick<T extends object, K extends keyof T>(from: T, ...keys: K[]): { [P in K]?: Exclude<T[P], undefined> } {
  return Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]]))) as never;
}
