/**
 * The contract of an Account Health service, as schemas: docs/account-health-service.openapi.json is generated from them
 * (a test compares), and every answer is checked with them before anything is made of it. Members that are not named
 * here are allowed and ignored. Explained in docs/account-health-service.md. Longer than most files: it is one contract.
 */

import * as z from 'zod/mini';

z.config({ jitless: true });

/** Entries of one page of a list, and of one page's parts. */
export const PAGE_SIZE = 200;

/** Made when a service is first asked: a worker without one pays nothing for them. */
function makeSchemas() {
  const name = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
  const time = z.iso.datetime({ offset: true });
  const day = z.iso.date();
  const id = z.string().check(z.regex(/^[\w.:-]{1,80}$/));
  const account = z.string().check(z.regex(/^(seller|creator):[\w.-]{1,80}$/));
  const link = z.string().check(z.regex(/^https:\/\/[^\s]{1,1900}$/));
  const cursor = z.nullable(name(400));
  const count = z.int().check(z.nonnegative(), z.lte(1_000_000));
  const points = z.number().check(z.nonnegative(), z.lte(1_000));
  const list = <T extends z.ZodMiniType>(of: T) => z.array(of).check(z.maxLength(PAGE_SIZE));
  /** Whatever holds a number says when the service read it and where it has it from. */
  const stated = { readAt: time, source: name(120) };
  const rule = { policyKey: z.optional(name(120)), policyWords: z.optional(name(600)) };

  const Service = z.object({ name: name(80), version: name(40), capabilities: list(name(40)) });

  const Account = z.object({
    id: account,
    handle: z.optional(name(80)),
    region: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  });
  const Accounts = z.object({ accounts: list(Account), nextCursor: cursor });

  const Score = z.object({
    measure: z.enum(['ahr', 'chr', 'points']),
    value: z.number(),
    scale: z.object({ min: z.number(), max: z.number() }),
    words: z.optional(name(80)),
    sections: z.optional(
      z.array(z.object({ from: z.number(), to: z.number(), label: name(80) })).check(z.maxLength(20)),
    ),
    ...stated,
  });
  const Notice = z.object({
    id,
    level: z.enum(['message', 'reminder', 'warning', 'interruption']),
    at: time,
    title: z.optional(name(300)),
    words: name(2_000),
    advice: z.optional(name(2_000)),
    ...rule,
    endsAt: z.optional(time),
    learnUrl: z.optional(link),
    ...stated,
  });
  const Health = z.object({ account, score: z.nullable(Score), notices: list(Notice) });

  const Violation = z.object({
    id,
    policyWords: name(600),
    policyKey: z.optional(name(120)),
    reason: z.optional(name(2_000)),
    details: z.optional(name(4_000)),
    suggestion: z.optional(name(4_000)),
    surface: z.enum(['live', 'video', 'listing', 'fulfilment', 'account', 'unknown']),
    subject: z.optional(z.object({ id: z.optional(id), title: z.optional(name(300)) })),
    issuedAt: z.optional(time),
    points: z.optional(points),
    status: z.enum(['open', 'appealing', 'overturned', 'closed', 'unknown']),
    statusWords: z.optional(name(120)),
    appealBy: z.optional(time),
    correctBy: z.optional(time),
    enforcement: z.array(name(300)).check(z.maxLength(20)),
    learnUrl: z.optional(link),
    ...stated,
  });
  const Violations = z.object({ account, violations: list(Violation), nextCursor: cursor });

  const Credit = z.object({
    id,
    at: time,
    points: z.optional(points),
    ...rule,
    violationId: z.optional(id),
    ...stated,
  });
  const Report = z.object({
    account,
    weekStart: day,
    weekEnd: day,
    zone: name(60),
    builtAt: time,
    score: z.nullable(Score),
    violations: z.object({ count, bySurface: z.record(name(20), count), ...stated }),
    credits: list(Credit),
  });

  const Attempts = z.object({ allowed: count, used: count });
  const Quiz = z.object({
    id,
    violationId: id,
    policyKey: z.optional(name(120)),
    policyWords: name(600),
    opensAt: z.optional(time),
    closesAt: z.optional(time),
    questions: z.optional(count),
    attempts: z.optional(Attempts),
    points: z.optional(points),
    nextCreditAt: z.optional(time),
    url: z.optional(link),
    ...stated,
  });
  const Quizzes = z.object({ account, quizzes: list(Quiz), credits: list(Credit), nextCursor: cursor });

  const Attempt = z.object({
    startedAt: time,
    finishedAt: time,
    answers: z
      .array(z.object({ questionId: id, optionIds: z.array(id).check(z.minLength(1), z.maxLength(10)) }))
      .check(z.minLength(1), z.maxLength(20)),
  });
  const AttemptResult = z.object({
    account,
    quizId: id,
    attemptId: id,
    at: time,
    passed: z.boolean(),
    correct: count,
    questions: count,
    attempts: Attempts,
    credit: z.nullable(Credit),
    ...stated,
  });

  const Workshop = z.object({
    id,
    title: name(300),
    description: z.optional(name(4_000)),
    startsAt: time,
    endsAt: time,
    mode: z.enum(['in-person', 'online']),
    place: z.optional(
      z.object({
        name: name(200),
        address: z.optional(name(300)),
        city: z.optional(name(120)),
        country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
        latitude: z.optional(z.number().check(z.gte(-90), z.lte(90))),
        longitude: z.optional(z.number().check(z.gte(-180), z.lte(180))),
      }),
    ),
    language: z.optional(name(35)),
    policyKeys: z.optional(z.array(name(120)).check(z.maxLength(50))),
    seatsLeft: z.optional(count),
    entry: z.optional(z.enum(['open', 'invitation', 'waitlist', 'full'])),
    registerUrl: z.optional(link),
    ...stated,
  });
  const Workshops = z.object({ workshops: list(Workshop), nextCursor: cursor });
  const RegistrationWish = z.object({ waitlist: z.boolean() });
  const Registration = z.object({
    workshopId: id,
    state: z.enum(['going', 'waitlist', 'cancelled', 'full']),
    seatsLeft: z.optional(count),
    ...stated,
  });

  const Problem = z.object({
    type: name(300),
    title: name(300),
    status: z.int().check(z.gte(400), z.lte(599)),
    detail: z.optional(name(2_000)),
  });

  return {
    Service,
    Account,
    Accounts,
    Score,
    Notice,
    Health,
    Violation,
    Violations,
    Credit,
    Report,
    Quiz,
    Quizzes,
    Attempt,
    AttemptResult,
    Workshop,
    Workshops,
    RegistrationWish,
    Registration,
    Problem,
  };
}

export type Schemas = ReturnType<typeof makeSchemas>;
export type Shape<N extends keyof Schemas> = z.infer<Schemas[N]>;

let made: Schemas | undefined;

export function schemas(): Schemas {
  made ??= makeSchemas();
  return made;
}
