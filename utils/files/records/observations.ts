/** Single observations, packed as the ledger packs them: each fact is checked by its kind. */

import * as z from 'zod/mini';
import type { Parts } from './parts';
import type { Tickets } from './tickets';

function makeFact(parts: Parts, { ticketRead, noticeRead, creditRead }: Tickets) {
  const { text, name, words, ms, num, account, score, groups, unread } = parts;
  const kind = <K extends string, S extends z.core.$ZodLooseShape>(value: K, shape: S) =>
    z.looseObject({ ...shape, kind: z.literal(value) });
  return z.discriminatedUnion('kind', [
    z.looseObject(score),
    kind('account', { account }),
    kind('violation', { violation: ticketRead }),
    kind('notice', { notice: noticeRead }),
    kind('credit', { credit: creditRead }),
    kind('live', {
      roomId: name(80),
      state: z.enum(['live', 'ended']),
      title: z.optional(words),
      startedAt: z.optional(ms),
      endedAt: z.optional(ms),
    }),
    kind('pin', { roomId: z.optional(text(80)), productId: text(80), title: words }),
    kind('post', { id: name(200), title: words, postedAt: ms }),
    kind('inbox', { counts: unread }),
    kind('performance', { groups }),
    kind('unseen', {
      newViolation: z.optional(z.boolean()),
      newWarning: z.optional(z.boolean()),
      unread: z.optional(num),
    }),
  ]);
}

export function makeObservations(parts: Parts, tickets: Tickets) {
  const { text, name, ms, key, source, num, scoreKind } = parts;
  const observation = z.looseObject({ id: name(200), account: key, at: ms, source, fact: makeFact(parts, tickets) });
  const many = <T extends z.core.$ZodType>(one: T) => z.array(one).check(z.maxLength(50_000));
  // All of one record is of one day, which is what a week's recount relies on.
  const within = (after: number): boolean => after >= 0 && after < 86_400_000;
  const scores = z
    .looseObject({ kinds: many(scoreKind), reads: many(num) })
    .check(
      z.refine(
        ({ kinds, reads }) =>
          reads.length % 3 === 0 && reads.every((one, i) => (i % 3 === 0 ? within(one) : i % 3 === 1 || one in kinds)),
      ),
    );
  return z.looseObject({
    account: key,
    at: ms,
    batch: text(200),
    items: many(observation),
    readings: z.optional(many(num.check(z.refine(within)))),
    scores: z.optional(scores),
  });
}

/** Of a file only LIVEs and posts are taken: no file states a violation or a score. */
export function makeReading(parts: Parts, tickets: Tickets) {
  const { text, ms, account, source } = parts;
  const fact = makeFact(parts, tickets).check(z.refine(({ kind }) => kind === 'live' || kind === 'post'));
  const told = z.looseObject({ site: z.literal('import'), via: z.literal('import') });
  return z.looseObject({
    id: z.string().check(z.regex(/^file-[0-9a-f]{16}$/)),
    document: text(120),
    site: z.literal('import'),
    host: text(120),
    source: z.intersection(source, told),
    at: ms,
    account,
    part: z.optional(z.never()),
    result: z.object({ kind: z.literal('facts'), facts: z.array(fact).check(z.maxLength(100)) }),
  });
}
