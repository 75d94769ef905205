/** A programme as a report keeps it, with the standing that was judged by it. */

import * as z from 'zod/mini';
import type { Role } from '../../domain/account';
import type { BandName, Confidence } from '../../domain/programmes/programme';
import { oneOf, type Parts } from './parts';

export function makeProgramme({ text, num, link, measure }: Parts) {
  const origin = {
    confidence: oneOf<Confidence>({ official: 1, 'official-by-notes': 1, 'third-party': 1 }),
    url: link,
    date: z.nullable(text(40)),
  };
  const sourced = z.looseObject(origin);
  const unless = (more: z.core.$ZodLooseShape) => z.nullish(z.looseObject({ ...origin, ...more }));
  const counted = unless({ count: num });
  const bandName = oneOf<BandName>({ healthy: 1, careful: 1, unhealthy: 1, banned: 1 });
  const scale = z.looseObject({ min: num, max: num, countsUp: z.boolean() });
  const band = z.looseObject({
    ...origin,
    name: bandName,
    from: num,
    to: num,
  });
  const milestone = z.looseObject({ ...origin, at: num, effect: text(120), durationDays: z.nullable(num) });
  const quiz = z.looseObject({
    where: text(120),
    source: sourced,
    questions: counted,
    attempts: counted,
    points: counted,
    capDays: unless({ days: num }),
    window: unless({ rule: text(40) }),
  });
  const programme = z.looseObject({
    id: text(80),
    measure,
    role: oneOf<Role>({ seller: 1, creator: 1 }),
    regions: z.array(text(8)).check(z.maxLength(300)),
    since: z.nullable(text(40)),
    until: z.nullable(text(40)),
    scale,
    scaleSource: sourced,
    start: unless({ score: num }),
    bands: z.nullish(z.array(band).check(z.maxLength(50))),
    milestones: z.nullish(z.array(milestone).check(z.maxLength(50))),
    warningPoints: unless({ points: num }),
    expiryDays: unless({ days: num }),
    appealDays: unless({ days: num }),
    secondAppeal: unless({ days: num, most: num }),
    quiz: z.nullish(quiz),
    repeat: unless({ count: num, windowDays: num, effect: text(120) }),
  });
  return { sourced, scale, band, bandName, milestone, programme };
}

export type ProgrammeParts = ReturnType<typeof makeProgramme>;
