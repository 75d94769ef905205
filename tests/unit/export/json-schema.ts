/** What docs/report-json.md promises, as the test's own schema: it shares no line with the writer. */

import { z } from 'zod';

const when = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const count = z.number().int().nonnegative();
const published = z.strictObject({
  confidence: z.enum(['official', 'official-by-notes', 'third-party']),
  url: z.url(),
  date: z.string().nullable(),
});
const read = z.strictObject({
  site: z.string(),
  endpoint: z.string(),
  via: z.enum(['response', 'frame', 'page-text', 'service', 'import']),
  host: z.string(),
});
const surface = z.enum(['live', 'video', 'listing', 'fulfilment', 'account', 'unknown']);
const ticket = z.strictObject({
  id: z.string(),
  surface,
  subject: z.string().nullable(),
  countedAt: when,
  issuedAt: when.nullable(),
  points: z.number().nullable(),
  status: z.enum(['open', 'appealing', 'overturned', 'closed', 'unknown']),
  statusWords: z.string().nullable(),
  sources: z.array(read),
});
const milestone = z.strictObject({
  at: z.number(),
  distance: z.number(),
  durationDays: z.number().nullable(),
  source: published,
});
const lapse = z.strictObject({
  ticket: z.string(),
  rule: z.string(),
  points: z.number().nullable(),
  issuedAt: when,
  at: when,
  days: count,
  source: published,
});
export const schema = z.strictObject({
  format: z.literal('good-standing/report'),
  version: z.literal(2),
  builtAt: when,
  readings: count,
  corrections: z.array(
    z.strictObject({
      at: when,
      violations: z.strictObject({ was: count, is: count }),
      added: z.array(z.string()),
      removed: z.array(z.string()),
      changed: z.array(z.string()),
      score: z.strictObject({ was: z.number().nullable(), is: z.number().nullable() }).nullable(),
    }),
  ),
  account: z.strictObject({
    id: z.string(),
    role: z.enum(['seller', 'creator']),
    handle: z.string().nullable(),
    region: z.string().nullable(),
  }),
  week: z.strictObject({ start: day, end: day, number: count, zone: z.string(), from: when, to: when }),
  standing: z.strictObject({
    state: z.string(),
    band: z.strictObject({ name: z.string(), from: z.number(), to: z.number(), source: published }).nullable(),
    score: z.number().nullable(),
    readAt: when.nullable(),
    source: read.nullable(),
    change: z.strictObject({ by: z.number(), since: when }).nullable(),
    pageWords: z.string().nullable(),
    programme: z.strictObject({ id: z.string(), measure: z.enum(['ahr', 'chr', 'points']) }).nullable(),
    scale: z.strictObject({ min: z.number(), max: z.number(), countsUp: z.boolean() }).nullable(),
    nextMilestone: milestone.nullable(),
    reachedMilestone: milestone.nullable(),
  }),
  score: z
    .strictObject({
      value: z.number(),
      readAt: when,
      before: z.number().nullable(),
      change: z.number().nullable(),
      source: read.nullable(),
    })
    .nullable(),
  today: z
    .strictObject({
      at: when,
      band: z.string().nullable(),
      programme: z.string().nullable(),
      nextMilestone: z.strictObject({ at: z.number(), distance: z.number() }).nullable(),
      lapsed: z.array(lapse),
      since: z.array(z.strictObject({ ticket: z.string(), rule: z.string(), points: z.number().nullable() })),
    })
    .nullable(),
  violations: z.strictObject({
    count,
    bySurface: z.record(surface, count),
    rules: z.array(
      z.strictObject({
        rule: z.string(),
        key: z.string().nullable(),
        count,
        in90Days: count,
        repeatLimit: count.nullable(),
        link: z.string().nullable(),
        tickets: z.array(ticket),
      }),
    ),
  }),
  messages: z.array(
    z.strictObject({
      level: z.string(),
      words: z.string(),
      rule: z.string().nullable(),
      surface: z.enum(['live', 'account']),
      at: when,
      lastAt: when,
      count,
    }),
  ),
  lives: z
    .array(
      z.strictObject({
        room: z.string(),
        title: z.string().nullable(),
        startedAt: when.nullable(),
        endedAt: when,
        endDerived: z.boolean(),
        unseenSeconds: count,
        marks: count,
        interruptions: count,
        warnings: count,
        reminders: count,
        fix: z.array(
          z.strictObject({
            alert: z.string().regex(/^[vn]:/),
            rule: z.string().nullable(),
            words: z.string().nullable(),
            advice: z.string().nullable(),
            link: z.string().nullable(),
          }),
        ),
      }),
    )
    .nullable(),
  trend: z
    .array(z.strictObject({ start: day, live: count, video: count, other: count, score: z.number().nullable() }))
    .length(12),
  deadlines: z.array(
    z.strictObject({
      kind: z.enum(['appeal', 'correct', 'quiz']),
      ticket: z.string(),
      rule: z.string(),
      at: when,
      derived: z.boolean(),
      derivedFrom: z.strictObject({ days: z.number().nullable(), source: published }).nullable(),
    }),
  ),
  quizzes: z.array(
    z.strictObject({
      ticket: z.string(),
      rule: z.string(),
      key: z.string().nullable(),
      opensAt: when.nullable(),
      closesAt: when.nullable(),
      questions: count.nullable(),
      attempts: count.nullable(),
      points: z.number().nullable(),
      nextCreditAt: when.nullable(),
      source: published,
    }),
  ),
  returns: z.array(lapse),
  repeats: z.array(
    z.strictObject({
      rule: z.string(),
      key: z.string().nullable(),
      count,
      limit: count.nullable(),
      days: count,
      level: z.enum(['calm', 'careful', 'unhealthy', 'reached']),
      easesAt: when,
      source: published.nullable(),
    }),
  ),
  credits: z.array(
    z.strictObject({
      kind: z.enum(['practice', 'confirmed']),
      at: when,
      points: z.number().nullable(),
      ticket: z.string().nullable(),
      rule: z.string().nullable(),
      key: z.string().nullable(),
      source: read,
    }),
  ),
  contradictions: z.array(
    z.strictObject({
      kind: z.string(),
      words: z.string().nullable(),
      rule: z.string().nullable(),
      ticket: z.string().nullable(),
      was: z.number().nullable(),
      is: z.number().nullable(),
      saidAt: when,
      said: read,
      readAt: when,
      read: read.nullable(),
    }),
  ),
  stated: z.array(
    z.strictObject({
      what: z.enum(['appeal-days', 'sections', 'scale']),
      page: z.string(),
      programme: z.string(),
      ticket: z.string().nullable(),
      source: published,
    }),
  ),
  performance: z
    .strictObject({
      readAt: when,
      groups: z.array(z.strictObject({ code: z.string(), words: z.string(), score: z.number().nullable() })),
    })
    .nullable(),
  action: z.strictObject({
    kind: z.enum(['appeal', 'correct', 'quiz', 'read-rule', 'open-health', 'nothing']),
    why: z.enum(['due-soon', 'quiz-closes', 'repeated', 'broken', 'due-next', 'not-read', 'calm']),
    rule: z.string().nullable(),
    at: when.nullable(),
    derived: z.boolean().nullable(),
    count: count.nullable(),
    url: z.string().nullable(),
  }),
  links: z.array(z.strictObject({ rule: z.string(), url: z.string(), date: z.string().nullable() })),
  gaps: z.array(
    z.strictObject({
      site: z.string(),
      endpoint: z.string(),
      reason: z.string(),
      readAt: when.nullable(),
      fix: z.string(),
    }),
  ),
  sources: z.array(
    z.strictObject({
      site: z.string(),
      endpoint: z.string(),
      via: z.string().nullable(),
      state: z.enum(['read', 'unreadable', 'failed', 'signed-out']),
      askedAt: when,
      readAt: when.nullable(),
    }),
  ),
});
