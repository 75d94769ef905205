/** From what the ledger holds of one account to what its pages draw. Pure. */

import type { Account } from './account';
import type { Credit } from './credit';
import { dueOf } from './deadlines';
import { quizzesOf } from './health/quizzes';
import type { LiveSession } from './live';
import { currentLives, endOf } from './live-session';
import { summaryOf } from './live-summary';
import type { Notice } from './notice';
import { openAlerts } from './open-alerts';
import type { Week } from './report/report';
import type { Readings } from './standing';
import { standingOf } from './standing-of';
import type { OverlayView, SourceView } from './views';
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
  /** LIVEs of which something was seen lately, each with how many marks it has. */
  lives?: readonly { session: LiveSession; marks: number }[];
}

export function overlayView(picture: AccountPicture, week: Week, now: number): OverlayView {
  const { account, readings, violations, notices, sources, credits = [] } = picture;
  const standing = standingOf(account, readings, now);
  const { programme } = standing;
  const due = dueOf(violations, programme, now, quizzesOf(violations, programme, credits, week.zone, now));
  const alerts = openAlerts(violations, notices, due, now);
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
  return { ...view, ...livesView(picture, now) };
}

/** How long after its end a LIVE's summary waits to be put away, ms. */
const SUMMARY_MS = 12 * 3_600_000;

function livesView({ lives = [], notices, violations }: AccountPicture, now: number): Partial<OverlayView> {
  const { live, ended } = currentLives(
    lives.map(({ session, marks }) => ({ ...session, marks })),
    now,
  );
  const view: Partial<OverlayView> = {};
  if (live) {
    const { roomId, title, startedAt } = live;
    view.live = { roomId, ...(title !== undefined && { title }), ...(startedAt !== undefined && { startedAt }) };
  }
  const end = ended && endOf(ended, now);
  if (!end || ended.closedAt !== undefined || now - end.at >= SUMMARY_MS) return view;
  const summary = summaryOf({ session: ended, moments: [], notices, tickets: violations, now, marks: ended.marks });
  if (summary) view.ended = summary;
  return view;
}
