/**
 * Which notice of a LIVE has become which ticket: LIVE Center's list confirms, corrects and completes what was seen, and
 * both are one thing. Found anew of whatever is known, so the order in which it was read does not matter. Pure.
 */

import type { Notice } from './notice';
import type { Violation } from './violation';

/** Ours: a ticket of the same rule that names no LIVE belongs to one within the hour. */
const HOUR_MS = 3_600_000;
/** Ours: where nothing but the LIVE is the same, it is the interruption of those minutes. */
const MOMENT_MS = 10 * 60_000;

const LOUDNESS = { interruption: 3, warning: 2, reminder: 1, message: 0 } as const;

const plain = (words: string | undefined): string =>
  (words ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** LIVE's messages and its list rarely share a key, so differing keys say nothing. */
function ofOneRule(notice: Notice, ticket: Violation): boolean {
  if (notice.policyKey !== undefined && notice.policyKey === ticket.policyKey) return true;
  const words = plain(notice.policyWords);
  return words !== '' && (words === plain(ticket.policyWords) || words === plain(ticket.reason));
}

/** ms between the ticket's issue and the notice's times; undefined when the ticket states none. */
function apart({ at, lastAt }: Notice, { issuedAt }: Violation): number | undefined {
  return issuedAt === undefined ? undefined : Math.max(0, at - issuedAt, issuedAt - lastAt);
}

/** How sure it is that both are one: 3 by an id, 2 by LIVE and rule, 1 by what remains; 0 they are not. */
function sureness(notice: Notice, ticket: Violation): number {
  const { punishId, roomId, level } = notice;
  if (notice.account !== ticket.account) return 0;
  if (punishId !== undefined && (punishId === ticket.id || ticket.punishIds?.includes(punishId))) return 3;
  if (roomId === undefined) return 0;
  const gap = apart(notice, ticket);
  const rule = ofOneRule(notice, ticket);
  if (ticket.subjectId === roomId) {
    if (rule) return 2;
    const unsaid = notice.policyWords === undefined && notice.policyKey === undefined;
    return (level === 'interruption' || (unsaid && level === 'warning')) && gap !== undefined && gap <= MOMENT_MS
      ? 1
      : 0;
  }
  const unnamed = ticket.subjectId === undefined && ticket.surface === 'live';
  return unnamed && rule && gap !== undefined && gap <= HOUR_MS ? 1 : 0;
}

/** Surest, then loudest, then nearest, then always the same. */
type Pair = readonly [sure: number, loud: number, near: number, notice: Notice, ticket: Violation];

function before(a: Pair, b: Pair): number {
  return b[0] - a[0] || b[1] - a[1] || a[2] - b[2] || (`${a[3].id} ${a[4].id}` < `${b[3].id} ${b[4].id}` ? -1 : 1);
}

/** Each notice's ticket, by the notice's id; a ticket belongs to one notice at most. */
export function joinedTickets(notices: readonly Notice[], tickets: readonly Violation[]): Map<string, Violation> {
  const pairs = notices.flatMap((notice) =>
    tickets.flatMap((ticket): Pair[] => {
      const sure = sureness(notice, ticket);
      const near = apart(notice, ticket) ?? Number.MAX_VALUE;
      return sure > 0 ? [[sure, LOUDNESS[notice.level], near, notice, ticket]] : [];
    }),
  );
  const joined = new Map<string, Violation>();
  const taken = new Set<string>();
  for (const [, , , notice, ticket] of pairs.sort(before)) {
    if (joined.has(notice.id) || taken.has(ticket.id)) continue;
    joined.set(notice.id, ticket);
    taken.add(ticket.id);
  }
  return joined;
}

/** The notices with a reference to the ticket that each has become. */
export function withTickets<N extends Notice>(notices: readonly N[], tickets: readonly Violation[]): N[] {
  const joined = joinedTickets(notices, tickets);
  return notices.map((notice) => {
    const ticketId = joined.get(notice.id)?.id;
    return ticketId === undefined ? notice : { ...notice, ticketId };
  });
}

/** The seller has seen both: the ticket, or the notice when the ticket was known or had nothing to add to it. */
export function seenTogether(notice: Notice, ticket: Violation): boolean {
  if (ticket.acknowledgedAt !== undefined) return true;
  const { acknowledgedAt } = notice;
  if (acknowledgedAt === undefined) return false;
  const adds = ticket.points !== undefined || ticket.appealBy !== undefined || ticket.correctBy !== undefined;
  return !adds || acknowledgedAt >= ticket.firstSeenAt;
}
