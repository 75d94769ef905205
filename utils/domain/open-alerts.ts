/** What asks for the seller's attention now, each thing once: tickets, notices, and notices that became tickets. Pure. */

import { loudestFirst, noticeAlert, ticketAlert } from './alert-view';
import { joinedTickets, seenTogether } from './join';
import type { Notice } from './notice';
import type { AlertView, DueView } from './views';
import type { Violation } from './violation';

/** Ours: a ticket whose state the page did not say in words we know is told while it is this young. */
const UNSURE_MS = 30 * 86_400_000;

/** Whether a ticket asks for attention: it is open, or may be. */
function calls({ status, issuedAt, firstSeenAt }: Violation, now: number): boolean {
  return status === 'open' || (status === 'unknown' && now - (issuedAt ?? firstSeenAt) < UNSURE_MS);
}

/** Loudest first. */
export function openAlerts(
  tickets: readonly Violation[],
  notices: readonly Notice[],
  due: readonly DueView[],
  now: number,
): AlertView[] {
  const joined = joinedTickets(notices, tickets);
  const noticeOf = new Map(notices.flatMap((one) => (joined.has(one.id) ? [[joined.get(one.id)?.id, one]] : [])));
  const alerts: AlertView[] = [];
  for (const ticket of tickets) {
    if (ticket.acknowledgedAt !== undefined || !calls(ticket, now)) continue;
    const notice = noticeOf.get(ticket.id);
    if (!notice) alerts.push(ticketAlert(ticket, due));
    // A notice that still stands tells of its ticket as well.
    else if (!seenTogether(notice, ticket) && !stands(notice)) alerts.push(cameFrom(ticketAlert(ticket, due), notice));
  }
  for (const notice of notices) {
    if (!stands(notice)) continue;
    const ticket = joined.get(notice.id);
    if (!ticket) alerts.push(noticeAlert(notice));
    else if (!seenTogether(notice, ticket))
      alerts.push(completed(noticeAlert(notice), ticketAlert(ticket, due), ticket));
  }
  return alerts.sort(loudestFirst);
}

const stands = ({ level, acknowledgedAt }: Notice): boolean => level !== 'message' && acknowledgedAt === undefined;

/** The LIVE's alert with what its ticket corrects and adds: rule, words, points, deadlines, end. */
function completed(alert: AlertView, ticket: AlertView, { id, details, until }: Violation): AlertView {
  const { policyWords, subject, points, dueBy, learnUrl, advice } = ticket;
  const said = { policyWords, subject, points, dueBy, learnUrl, advice, quote: details, until };
  const stated = Object.entries(said).filter(([, value]) => value !== undefined);
  return { ...alert, ...Object.fromEntries(stated), ticketId: id };
}

/** A ticket that is told after its notice was put away, with what only the notice knew. */
function cameFrom(alert: AlertView, { roomId, pinned, meaning }: Notice): AlertView {
  return {
    ...alert,
    ...(roomId !== undefined && { roomId }),
    ...(pinned !== undefined && { pinned }),
    ...(meaning !== undefined && { meaning }),
  };
}
