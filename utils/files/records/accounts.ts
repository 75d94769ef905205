/** Accounts with what was last read of them, and their days in numbers. */

import * as z from 'zod/mini';
import type { SourceView } from '../../domain/views';
import { oneOf, type Parts } from './parts';

export function makeAccounts(parts: Parts) {
  const { text, words, ms, count, num, day, key, site, scoreRead, source, account, unread, groups, via, zone } = parts;
  const valueAt = z.looseObject({ value: num, at: ms });
  const readings = z.looseObject({
    score: z.optional(scoreRead),
    previous: z.optional(valueAt),
    weekStart: z.optional(valueAt),
    unreadableAt: z.optional(ms),
    ticketsUnreadableAt: z.optional(ms),
    ticketsReadAt: z.optional(ms),
    signedOutAt: z.optional(ms),
  });
  const sourceView = z.looseObject({
    site,
    endpoint: text(120),
    state: oneOf<SourceView['state']>({ read: 1, unreadable: 1, failed: 1, 'signed-out': 1 }),
    at: ms,
    readAt: z.optional(ms),
    outline: z.optional(words),
    via: z.optional(via),
  });
  const live = z.looseObject({
    roomId: text(80),
    state: z.enum(['live', 'ended']),
    title: z.optional(words),
    startedAt: z.optional(ms),
    pinned: z.optional(words),
    at: ms,
  });
  const counts = (...names: string[]) =>
    z.looseObject(Object.fromEntries(names.map((one) => [one, z.optional(count)])));
  const reads = { readings: count, score: z.optional(z.looseObject({ first: scoreRead, last: scoreRead })) };
  return {
    sourceView,
    account: z.looseObject({
      key,
      account,
      readings,
      sources: z.record(text(240), sourceView),
      inbox: z.optional(z.looseObject({ at: ms, counts: unread })),
      live: z.optional(live),
      posts: z.optional(z.record(text(200), z.looseObject({ title: words, postedAt: ms }))),
      performance: z.optional(z.looseObject({ at: ms, groups })),
      unseen: z.optional(z.looseObject({ at: ms, source, unread: z.optional(num) })),
      regions: z.optional(z.array(z.looseObject({ region: text(8), since: ms })).check(z.maxLength(100))),
      zone: z.optional(zone),
      since: ms,
      lastAt: ms,
    }),
    rollup: z.looseObject({
      account: key,
      day,
      ...reads,
      unlogged: z.optional(z.looseObject(reads)),
      tickets: counts('live', 'video', 'listing', 'fulfilment', 'account', 'unknown'),
      notices: counts('reminder', 'warning', 'interruption', 'message'),
      changedAt: ms,
    }),
  };
}

export type Accounts = ReturnType<typeof makeAccounts>;
