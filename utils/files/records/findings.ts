/** What a report says beyond the number itself: deadlines, quizzes, repeats, and where two statements do not agree. */

import * as z from 'zod/mini';
import type { Contradiction, RepeatMeter, Stated } from '../../domain/health';
import type { DueView } from '../../domain/views';
import { oneOf, type Parts } from './parts';
import type { ProgrammeParts } from './programme';

export function makeFindings(parts: Parts, { band, bandName, milestone, sourced }: ProgrammeParts) {
  const { text, words, ms, count, num, source } = parts;
  const list = <T extends z.core.$ZodType>(one: T) => z.array(one).check(z.maxLength(5_000));
  const rule = z.optional(sourced);
  const named = { policyWords: words, policyKey: z.optional(text(400)) };
  const points = z.optional(num);
  const repeat = z.looseObject({
    ...named,
    count,
    of: z.optional(count),
    windowDays: count,
    level: oneOf<RepeatMeter['level']>({ calm: 1, careful: 1, unhealthy: 1, reached: 1 }),
    easesAt: ms,
    effect: z.optional(text(120)),
    rule,
  });
  const due = z.looseObject({
    kind: oneOf<DueView['kind']>({ appeal: 1, correct: 1, quiz: 1 }),
    violationId: text(200),
    policyWords: words,
    at: ms,
    derived: z.boolean(),
    rule,
  });
  const quiz = z.looseObject({
    violationId: text(200),
    ...named,
    opensAt: z.optional(ms),
    closesAt: z.optional(ms),
    questions: z.optional(num),
    attempts: z.optional(num),
    points,
    nextCreditAt: z.optional(ms),
    where: text(120),
    rule: sourced,
  });
  const back = z.looseObject({
    violationId: text(200),
    policyWords: words,
    points,
    issuedAt: ms,
    at: ms,
    rule: sourced,
  });
  const today = z.looseObject({
    at: ms,
    band: z.optional(bandName),
    publishedBand: z.optional(band),
    next: z.optional(z.looseObject({ milestone, points: num })),
    programmeId: z.optional(text(80)),
    lapsed: list(back),
    since: list(z.looseObject({ violationId: text(200), policyWords: words, points })),
  });
  const contradiction = z.looseObject({
    kind: oneOf<Contradiction['kind']>({
      'overview-without-record': 1,
      'inbox-without-record': 1,
      'notice-without-record': 1,
      'record-without-score': 1,
      'points-corrected': 1,
    }),
    words: z.optional(words),
    policyWords: z.optional(words),
    violationId: z.optional(text(200)),
    was: z.optional(num),
    is: z.optional(num),
    saidAt: ms,
    readAt: ms,
    said: source,
    read: z.optional(source),
  });
  const stated = z.looseObject({
    what: oneOf<Stated['what']>({ 'appeal-days': 1, sections: 1, scale: 1 }),
    page: words,
    programme: words,
    violationId: z.optional(text(200)),
    rule: sourced,
  });
  return { list, named, repeat, due, quiz, back, today, contradiction, stated };
}
