/** The JSON: held to a schema of the test's own, to its page in docs, and to "unknown is null". */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { toJson } from '../../../utils/domain/export/json';
import type { WeeklyReport } from '../../../utils/domain/report/report';
import { report, tickets } from './sample';

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
const schema = z.strictObject({
  format: z.literal('good-standing/report'),
  version: z.literal(1),
  builtAt: when,
  readings: count,
  corrected: z.strictObject({ firstBuiltAt: when, violations: count }).nullable(),
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
    pageWords: z.string().nullable(),
    programme: z.strictObject({ id: z.string(), measure: z.enum(['ahr', 'chr', 'points']) }).nullable(),
    scale: z.strictObject({ min: z.number(), max: z.number(), countsUp: z.boolean() }).nullable(),
    nextMilestone: z
      .strictObject({
        at: z.number(),
        distance: z.number(),
        durationDays: z.number().nullable(),
        source: published,
      })
      .nullable(),
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
  violations: z.strictObject({
    count,
    bySurface: z.record(surface, count),
    rules: z.array(
      z.strictObject({
        rule: z.string(),
        key: z.string().nullable(),
        count,
        in90Days: count,
        link: z.string().nullable(),
        tickets: z.array(ticket),
      }),
    ),
  }),
  messages: z.array(z.strictObject({ level: z.string(), words: z.string(), at: when, count })),
  trend: z
    .array(z.strictObject({ start: day, live: count, video: count, other: count, score: z.number().nullable() }))
    .length(12),
  deadlines: z.array(
    z.strictObject({
      kind: z.enum(['appeal', 'correct']),
      ticket: z.string(),
      rule: z.string(),
      at: when,
      derived: z.boolean(),
      derivedFrom: z.strictObject({ days: z.number(), source: published }).nullable(),
    }),
  ),
  action: z.strictObject({
    kind: z.enum(['appeal', 'correct', 'read-rule', 'open-health', 'nothing']),
    rule: z.string().nullable(),
    at: when.nullable(),
    derived: z.boolean().nullable(),
    count: count.nullable(),
    url: z.string().nullable(),
  }),
  links: z.array(z.strictObject({ rule: z.string(), url: z.string(), date: z.string().nullable() })),
  gaps: z.array(
    z.strictObject({ site: z.string(), endpoint: z.string(), reason: z.string(), readAt: when.nullable() }),
  ),
});

const full: WeeklyReport = { ...report, corrected: { firstBuiltAt: report.builtAt - 1, violations: 3 } };
const made = (from: WeeklyReport) => schema.parse(JSON.parse(toJson(from, tickets)));

/** `violations.rules[].tickets[].id` for every member that is no object. */
function paths(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => paths(one, `${at}[]`));
  if (value === null || typeof value !== 'object') return [at];
  return Object.entries(value).flatMap(([key, one]) => paths(one, at ? `${at}.${key}` : key));
}

describe('the JSON of a week', () => {
  test('says what was worked out by hand', () => {
    const out = made(full);
    expect(out.score).toMatchObject({ value: 162, readAt: '2026-11-21T11:00:00-08:00', before: 180, change: -18 });
    expect(out.score?.source).toMatchObject({ endpoint: 'creator-governance', via: 'response' });
    expect(out.standing).toMatchObject({ state: 'careful', nextMilestone: { at: 150, distance: 12 } });
    expect(out.week).toMatchObject({ from: '2026-11-16T00:00:00-08:00', to: '2026-11-23T00:00:00-08:00', number: 47 });
    expect(out.violations).toMatchObject({ count: 4, bySurface: { live: 2, video: 1, unknown: 1 } });
    expect(out.deadlines.map((due) => [due.ticket, due.at, due.derived])).toEqual([
      ['301', '2026-11-25T09:00:00-08:00', false],
      ['302', '2026-12-19T21:02:00-08:00', false],
      ['303', '2026-12-21T10:30:00-08:00', true],
    ]);
  });

  test('says from where a derived deadline comes, and nothing about a stated one', () => {
    const [stated, , derived] = made(full).deadlines;
    expect(stated?.derivedFrom).toBeNull();
    expect(derived?.derivedFrom).toMatchObject({ days: 30, source: { confidence: 'official' } });
  });

  test('gives no date of issue and no points to a ticket that stated none', () => {
    const [undated] = made(full).violations.rules.find((one) => one.rule.startsWith('='))?.tickets ?? [];
    expect(undated).toMatchObject({ countedAt: '2026-11-22T04:00:00-08:00', issuedAt: null, points: null });
    const known = made(full)
      .violations.rules.flatMap((one) => one.tickets)
      .find((one) => one.id === '301');
    expect(known).toMatchObject({ issuedAt: '2026-11-17T20:14:00-08:00', points: 8 });
  });

  test('keeps its shape when next to nothing is known', () => {
    const { score: _, ...rest } = report;
    const bare: WeeklyReport = {
      ...rest,
      account: { key: 'seller:1', id: '1', role: 'seller' },
      standing: { state: 'unknown' },
      groups: [],
      messages: [],
      due: [],
      links: [],
      gaps: [],
      action: { kind: 'open-health' },
    };
    const out = made(bare);
    expect(out).toMatchObject({ score: null, corrected: null, account: { handle: null, region: null } });
    expect(out.standing).toMatchObject({ score: null, band: null, source: null, nextMilestone: null });
    expect(out.action).toEqual({ kind: 'open-health', rule: null, at: null, derived: null, count: null, url: null });
  });

  test('holds nothing of ours that is not meant for others', () => {
    expect(toJson(full, tickets)).not.toMatch(/effect_|accountKey|acknowledgedAt|"told"|firstSeenAt|creator:\d/);
  });

  test('is what docs/report-json.md says it is, member by member', () => {
    const page = readFileSync(new URL('../../../docs/report-json.md', import.meta.url), 'utf8');
    const told = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name).sort();
    expect([...new Set(paths(made(full)))].sort()).toEqual(told);
  });
});
