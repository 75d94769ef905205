/** Attempts at quizzes, practice and a trainer's own questions, as the ledger keeps them. */

import * as z from 'zod/mini';
import { OWN } from '../../domain/practice/own';
import type { AttemptState, Voided } from '../../domain/quiz/quiz';
import { oneOf, type Parts } from './parts';

export function makeQuiz({ text, name, words, ms, count, num, day, link, key }: Parts) {
  const id = z.string().check(z.regex(/^[\w-]{1,120}$/));
  const optional = <T extends z.core.$ZodType>(one: T) => z.optional(one);
  const terms = z.looseObject({
    programmeId: optional(text(80)),
    questions: count,
    published: optional(count),
    attempts: optional(count),
    points: optional(num),
    capDays: optional(count),
    opensAt: optional(ms),
    closesAt: optional(ms),
  });
  const right = optional(z.literal(true));
  const question = z.looseObject({
    id,
    stem: words,
    options: z.array(z.looseObject({ id, text: words, why: words, right })).check(z.maxLength(10)),
    source: link,
  });
  const service = z.looseObject({
    quizId: name(80),
    host: text(260),
    attemptId: optional(text(80)),
    trouble: optional(text(40)),
    words: optional(words),
    triedAt: optional(ms),
    failures: optional(count),
    againAt: optional(ms),
    quietUntil: optional(ms),
  });
  const attempt = z.looseObject({
    account: key,
    // What a service is given as its Idempotency-Key.
    id: z.string().check(z.regex(/^[\w-]{8,80}$/)),
    violationId: name(200),
    policy: name(120),
    policyWords: words,
    policyKey: optional(text(400)),
    number: count,
    terms,
    paper: z.array(question).check(z.minLength(1), z.maxLength(20)),
    answers: z.record(id, id),
    state: oneOf<AttemptState>({ open: 1, waiting: 1, passed: 1, failed: 1, void: 1 }),
    startedAt: ms,
    at: ms,
    finishedAt: optional(ms),
    correct: optional(count),
    voided: optional(oneOf<Voided>({ overturned: 1, expired: 1, refused: 1, gone: 1 })),
    service: optional(service),
  });
  const amount = num.check(z.nonnegative(), z.lte(1_000_000));
  const card = z.looseObject({
    ...{ id: name(200), policy: text(120), due: ms, lastReview: ms },
    ...{ stability: amount, difficulty: amount, scheduledDays: amount, learningSteps: count },
    ...{ reps: count, lapses: count, answered: count, right: count },
    state: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  });
  const practised = z.looseObject({
    day,
    answered: count,
    right: count,
    spentMs: num.check(z.nonnegative(), z.lte(172_800_000)),
  });
  const [fewest, most] = OWN.options;
  const option = z.looseObject({ id, text: name(OWN.option), why: optional(text(OWN.why)), right });
  const own = z.looseObject({
    id: name(200),
    policy: optional(text(120)),
    stem: name(OWN.stem),
    options: z.array(option).check(
      z.minLength(fewest),
      z.maxLength(most),
      z.refine((all) => all.some((one) => one.right)),
    ),
    from: name(OWN.name),
    addedAt: ms,
  });
  return { attempt, card, practised, own };
}
