/** The account's other tickets that a reader of this one should know: of the same LIVE, of the same rule, with what is due. */

import { dueOf } from '../deadlines';
import { quizzesOf } from '../health/quizzes';
import { sameRule } from '../health/tickets';
import { ticketsOf } from '../live-session';
import { DAY_MS } from '../report/input';
import { momentOf } from '../rollup';
import type { Violation } from '../violation';
import { CAPS, cut, texts } from './caps';
import type { EvidenceDue, EvidenceInput, RelatedTicket } from './pack';

/** Losses lapse after at most so long (sellers' rating, US:6750828276418350). */
const SINCE_DAYS = 180;

/** The newest first, all of them; the ticket itself is not among them. */
export function relatedTo(
  input: EvidenceInput,
  roomId: string | undefined,
): { ticket: Violation; why: RelatedTicket['why'] }[] {
  const { about, tickets, live, now } = input;
  const subject = 'ticket' in about ? about.ticket : about.notice;
  const ofLive = new Set(live && ticketsOf(live.session, live.tickets, now).map(({ id }) => id));
  const all = new Map([...tickets, ...(live?.tickets ?? [])].map((one) => [one.id, one]));
  if ('ticket' in about) all.delete(about.ticket.id);
  return [...all.values()]
    .flatMap((ticket) => {
      const why: RelatedTicket['why'] = [];
      if (ofLive.has(ticket.id) || (roomId !== undefined && ticket.subjectId === roomId)) why.push('live');
      if (momentOf(ticket) >= now - SINCE_DAYS * DAY_MS && sameRule(subject, ticket)) why.push('rule');
      return why.length > 0 ? [{ ticket, why }] : [];
    })
    .sort((a, b) => momentOf(b.ticket) - momentOf(a.ticket) || (a.ticket.id < b.ticket.id ? -1 : 1));
}

export function relatedTicket({ ticket, why }: { ticket: Violation; why: RelatedTicket['why'] }): RelatedTicket {
  const { id, policyWords, surface, subjectTitle, issuedAt, points, status, statusWords } = ticket;
  return {
    id: cut(id, CAPS.title),
    policyWords: cut(policyWords, CAPS.title),
    surface,
    status,
    why,
    ...texts({ subject: subjectTitle, statusWords }, CAPS.title),
    ...(issuedAt !== undefined && { issuedAt }),
    ...(points !== undefined && { points }),
  };
}

/** Deadlines of the ticket and of those of the same LIVE, the soonest first; those that have passed are there and say so. */
export function deadlines(input: EvidenceInput, tickets: readonly Violation[]): EvidenceDue[] {
  const { programme, now, zone, credits = [] } = input;
  const due = tickets.flatMap((ticket) => {
    const known = [...input.tickets, ...tickets];
    const quizzes = quizzesOf(known, programme, credits, zone, now).filter((one) => one.violationId === ticket.id);
    // As seen on the day of its issue nothing has passed yet.
    return dueOf([ticket], programme, Math.min(now, momentOf(ticket)), quizzes);
  });
  return due
    .map((one) => ({ ...one, policyWords: cut(one.policyWords, CAPS.title), passed: one.at < now }))
    .sort((a, b) => a.at - b.at);
}
