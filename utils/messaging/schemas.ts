/** Schemas of every message, worker only: each message is checked where it arrives. */

import * as z from 'zod/mini';
import { BACKUP_STORES, isKept } from '../domain/backup';
import type { Capture } from '../domain/capture';
import { DRAFT_CAPS, VARIANTS } from '../domain/evidence/kept';
import { OWN } from '../domain/practice/own';
import type { RequestName, Requests } from './protocol';
import { makeWorkshopsMessage } from './workshops';

z.config({ jitless: true });

/** Made when the first message comes: a worker that only wakes up for an alarm pays nothing for them. */
function makeSchemas() {
  const text = (max: number) => z.string().check(z.maxLength(max));
  const ms = z.number().check(z.nonnegative(), z.lte(8.64e15));
  const site = z.enum(['seller-center', 'live-manager', 'live-center', 'studio', 'live-viewer']);
  const account = z.templateLiteral([z.enum(['seller', 'creator']), ':', z.string().check(z.regex(/^[\w.-]{1,80}$/))]);
  const corner = z.enum(['top-start', 'top-end', 'bottom-start', 'bottom-end']);

  const message = z.object({ method: text(64), id: text(64), payload: text(90_000) });

  const base = { id: text(80), at: ms, serverAt: z.optional(ms), site, endpoint: text(64) };
  const rows = z.array(z.record(text(40), text(600))).check(z.maxLength(100));

  const capture = z.discriminatedUnion('kind', [
    z.object({ ...base, kind: z.literal('response'), url: text(4_096), status: z.number(), body: text(2_000_000) }),
    z.object({ ...base, kind: z.literal('oversize'), url: text(4_096), bytes: z.number() }),
    z.object({
      ...base,
      kind: z.literal('live'),
      messages: z.array(message).check(z.maxLength(200)),
      pushes: z.array(text(70_000)).check(z.maxLength(200)),
    }),
    z.object({ ...base, kind: z.literal('text'), url: text(4_096), fields: z.record(text(40), text(2_000)), rows }),
    z.object({ ...base, kind: z.literal('unreadable'), url: text(4_096), outline: text(4_000) }),
    z.object({ ...base, kind: z.literal('context'), body: text(4_096) }),
  ]);

  const place = z.int().check(z.nonnegative());
  const cut = z.union([z.tuple([z.enum(['s', 'p']), place, place]), z.tuple([z.literal('t'), text(262_144)])]);

  const page = text(60);
  const alert = z.string().check(z.regex(/^[vn]:.{1,120}$/));

  const name = z.string().check(z.regex(/^[\w-]{1,120}$/));
  const attempt = z.string().check(z.regex(/^[\w-]{8,80}$/));
  const count = z.number().check(z.int(), z.nonnegative(), z.lte(1_000_000));
  const amount = z.number().check(z.nonnegative(), z.lte(1_000_000));
  const card = z.object({
    ...{ id: name, policy: text(120), due: ms, lastReview: ms },
    ...{ stability: amount, difficulty: amount, scheduledDays: amount, learningSteps: count },
    ...{ reps: count, lapses: count, answered: count, right: count },
    state: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  });

  const messages: { [N in RequestName]: z.ZodMiniType } = {
    hello: z.object({ page, site }),
    observed: z.object({ page, site, captures: z.array(z.unknown()).check(z.maxLength(200)) }),
    sift: z.object({
      page,
      site,
      last: z.optional(z.literal(true)),
      bytes: text(6_000_000),
      cuts: z.array(cut).check(z.maxLength(10_000)),
    }),
    acknowledge: z.object({
      page: z.optional(page),
      account: z.optional(account),
      alert: z.string().check(z.regex(/^[vnl]:.{1,120}$/)),
      undo: z.optional(z.boolean()),
    }),
    mark: z.object({
      page: z.optional(page),
      account: z.optional(account),
      roomId: z.optional(text(80)),
      note: z.optional(text(500)),
      id: z.optional(text(80)),
    }),
    corner: z.object({ page, corner }),
    choose: z.object({ page, account }),
    open: z.object({
      what: z.enum(['report', 'health', 'evidence', 'live-center', 'settings', 'quiz', 'policies', 'workshops']),
      account: z.optional(account),
      alert: z.optional(alert),
      policy: z.optional(name),
      workshop: z.optional(text(400)),
    }),
    draft: z.object({
      account,
      alert,
      draft: z.object({
        variant: z.enum(VARIANTS),
        texts: z.object({
          complies: z.optional(text(DRAFT_CAPS.text)),
          corrected: z.optional(text(DRAFT_CAPS.text)),
        }),
        ticks: z.array(z.string().check(z.regex(/^[a-z_]{1,40}$/))).check(z.maxLength(DRAFT_CAPS.ticks)),
      }),
    }),
    quiz: z.discriminatedUnion('do', [
      z.object({ do: z.literal('start'), account, violation: z.string().check(z.regex(/^.{1,120}$/)) }),
      z.object({ do: z.literal('answer'), account, attempt, question: name, option: name }),
      z.object({ do: z.literal('finish'), account, attempt }),
    ]),
    practise: z.object({ card, right: z.boolean(), spentMs: z.number().check(z.nonnegative(), z.lte(86_400_000)) }),
    questions: z.union([
      z.object({ add: z.array(z.unknown()).check(z.maxLength(OWN.file)) }),
      z.object({ forget: text(OWN.name).check(z.minLength(1)) }),
    ]),
    workshops: makeWorkshopsMessage(),
    hidden: z.object({ page, reason: z.enum(['fight', 'covered']) }),
    build: z.object({ account: z.optional(account) }),
    ask: z.object({ account: z.optional(account) }),
    service: z.object({
      do: z.enum(['connect', 'refresh', 'forget']),
      url: z.optional(text(2_048)),
      token: z.optional(text(4_096)),
    }),
    // Each reading, record and question is checked on its own where it is taken in: a bad one is refused without losing the rest.
    take: z.object({ readings: z.array(z.unknown()).check(z.maxLength(50)) }),
    restore: z.object({
      store: z.enum(BACKUP_STORES.filter(isKept)),
      records: z.array(z.unknown()).check(z.maxLength(500)),
    }),
  };

  const envelope = z.object({
    v: z.number(),
    type: z.enum(Object.keys(messages) as [RequestName, ...RequestName[]]),
    payload: z.unknown(),
  });

  return { capture, messages, envelope };
}

let made: ReturnType<typeof makeSchemas> | undefined;

function schemas(): ReturnType<typeof makeSchemas> {
  made ??= makeSchemas();
  return made;
}

/** One capture on its own: a bad one is refused without losing its batch. */
export function parseCapture(capture: unknown): Capture | undefined {
  const parsed = schemas().capture.safeParse(capture);
  return parsed.success ? (parsed.data as Capture) : undefined;
}

export type Parsed<N extends RequestName = RequestName> = { v: number; type: N; payload: Requests[N]['payload'] };

/** Undefined when the message is not ours or not of the agreed shape. */
export function parseMessage(message: unknown): Parsed | undefined {
  const { envelope, messages } = schemas();
  const outer = envelope.safeParse(message);
  if (!outer.success) return undefined;
  const { v, type } = outer.data;
  const payload = messages[type].safeParse(outer.data.payload);
  return payload.success ? ({ v, type, payload: payload.data } as Parsed) : undefined;
}
