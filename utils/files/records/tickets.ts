/** Tickets, notices, credits and LIVEs: as one reading states them, and as the ledger keeps them. */

import * as z from 'zod/mini';
import type { NoticeMeaning, NoticeThreat } from '../../domain/notice';
import { oneOf, type Parts } from './parts';

export function makeTickets(parts: Parts) {
  const { text, name, words, ms, count, num, day, link, key, via, sources, source, surface, status, level, told } =
    parts;
  const points = z.optional(num);
  const ticketRead = {
    ...parts.stated,
    reason: z.optional(words),
    details: z.optional(words),
    suggestion: z.optional(words),
    surface,
    subjectId: z.optional(text(200)),
    subjectTitle: z.optional(words),
    issuedAt: z.optional(ms),
    points,
    status,
    statusWords: z.optional(words),
    appealBy: z.optional(ms),
    correctBy: z.optional(ms),
    enforcement: z.array(words).check(z.maxLength(200)),
    until: z.optional(ms),
    punishIds: z.optional(z.array(text(200)).check(z.maxLength(20))),
    learnUrl: z.optional(link),
  };
  const meaning = oneOf<NoticeMeaning>({
    ...{ reminder: 1, warning: 1, risk: 1, interruption: 1, ended: 1, 'selling-withdrawn': 1, 'product-removed': 1 },
    ...{ muted: 1, restricted: 1, 'title-rejected': 1, 'cover-rejected': 1, 'about-rejected': 1, verify: 1 },
    ...{ 'appeal-won': 1, 'appeal-lost': 1, normal: 1 },
  });
  const threat = oneOf<NoticeThreat>({
    ...{ interruption: 1, 'selling-withdrawn': 1, 'product-removed': 1, muted: 1, restricted: 1, points: 1 },
  });
  const noticeRead = {
    id: name(200),
    level,
    at: ms,
    title: z.optional(words),
    words,
    advice: z.optional(words),
    policyKey: z.optional(text(400)),
    policyWords: z.optional(words),
    roomId: z.optional(text(80)),
    punishId: z.optional(text(80)),
    endsAt: z.optional(ms),
    learnUrl: z.optional(link),
    meaning: z.optional(meaning),
    threatens: z.optional(threat),
    until: z.optional(ms),
    untimed: z.optional(z.literal(true)),
    unread: z.optional(words),
  };
  const creditRead = {
    id: name(200),
    kind: z.enum(['practice', 'confirmed']),
    at: ms,
    points,
    policyKey: z.optional(text(400)),
    policyWords: z.optional(words),
    violationId: z.optional(text(200)),
  };
  const kept = {
    account: key,
    sources,
    acknowledgedAt: z.optional(ms),
    told: z.optional(told),
    day: z.optional(day),
  };
  return {
    ticketRead: z.looseObject(ticketRead),
    noticeRead: z.looseObject(noticeRead),
    creditRead: z.looseObject(creditRead),
    violation: z.looseObject({
      ...ticketRead,
      ...kept,
      firstSeenAt: ms,
      lastSeenAt: ms,
      pointsBefore: points,
      moment: z.optional(ms),
    }),
    notice: z.looseObject({
      ...noticeRead,
      ...kept,
      lastAt: ms,
      count,
      pinned: z.optional(words),
      moments: z.optional(z.array(z.tuple([ms, ms])).check(z.maxLength(1_000))),
    }),
    credit: z.looseObject({ ...creditRead, account: key, source }),
    live: z.looseObject({
      account: key,
      roomId: name(80),
      title: z.optional(words),
      startedAt: z.optional(ms),
      endedAt: z.optional(ms),
      seen: z.optional(z.array(z.tuple([ms, ms])).check(z.maxLength(1_000))),
      liveAt: z.optional(ms),
      over: z.optional(z.tuple([ms, ms])),
      closedAt: z.optional(ms),
      at: z.optional(ms),
      via,
      told: z.optional(told),
    }),
  };
}

export type Tickets = ReturnType<typeof makeTickets>;
