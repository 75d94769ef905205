/** The JSON: held to a schema of the test's own, to its page in docs, and to "unknown is null". */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PointsBack, RepeatMeter, WeeklyReport } from '../../../utils/domain';
import { toJson } from '../../../utils/domain/export/json';
import { from } from '../domain/samples';
import { schema } from './json-schema';
import { report, tickets } from './sample';

const [rule] = report.standing.programme?.milestones ?? [];
if (!rule) throw new Error('the sample has no milestones');
const at = report.week.from;
const lapse: PointsBack = {
  violationId: '9',
  policyWords: 'R',
  points: 2,
  issuedAt: at,
  at,
  rule: { days: 90, ...rule },
};
const meter: RepeatMeter = { policyWords: 'R', count: 2, of: 6, windowDays: 90, level: 'calm', easesAt: at, rule };
const quiz = { violationId: '9', policyWords: 'R', opensAt: at, closesAt: at, where: 'quiz_where_violation', rule };

/** The week with something in every list, so that every member of the page in docs is there to be seen. */
const full: WeeklyReport = {
  ...report,
  standing: { ...report.standing, score: 148, next: { points: 48, milestone: { ...rule, at: 100 } } },
  corrections: [
    { at, violations: { was: 3, is: 4 }, added: ['1'], removed: ['2'], changed: ['3'], score: { was: 170, is: 162 } },
  ],
  due: [...report.due, { kind: 'quiz', violationId: '9', policyWords: 'R', at, derived: true, rule }],
  quizzes: [quiz],
  returns: [lapse],
  repeats: [meter],
  today: {
    at,
    band: 'careful',
    programmeId: 'us-creator-chr',
    next: { points: 12, milestone: rule },
    lapsed: [lapse],
    since: [{ violationId: '8', policyWords: 'R', points: 3 }],
  },
  credits: [{ id: 'c', account: report.account.key, kind: 'practice', at, source: from() }],
  contradictions: [{ kind: 'points-corrected', was: 4, is: 6, saidAt: at, readAt: at, said: from(), read: from() }],
  performance: { at, groups: [{ code: 'product', words: 'Product satisfaction' }] },
  lives: [
    {
      ...{ account: report.account.key, roomId: '74', endedAt: at + 5_400_000, endDerived: true, unseenMs: 240_400 },
      ...{ marks: 2, alerts: [{ level: 'warning', count: 3 }], fix: [{ alert: 'n:p:1', quote: 'Q' }] },
    },
  ],
};
const made = (from: WeeklyReport) => schema.parse(JSON.parse(toJson(from, tickets)));

/** `violations.rules[].tickets[].id` for every member that is no object. */
function paths(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => paths(one, `${at}[]`));
  if (value === null || typeof value !== 'object') return [at];
  return Object.entries(value).flatMap(([key, one]) => paths(one, at ? `${at}.${key}` : key));
}

describe('the JSON of a week', () => {
  test('says what was worked out by hand', () => {
    const out = made(report);
    expect(out.score).toMatchObject({ value: 162, readAt: '2026-11-21T11:00:00-08:00', before: 180, change: -18 });
    expect(out.score?.source).toMatchObject({ endpoint: 'creator-governance', via: 'response' });
    expect(out.standing).toMatchObject({
      state: 'careful',
      change: { by: -18 },
      nextMilestone: { at: 150, distance: 12 },
    });
    expect(out.standing.reachedMilestone).toBeNull();
    expect(out.week).toMatchObject({ from: '2026-11-16T00:00:00-08:00', to: '2026-11-23T00:00:00-08:00', number: 47 });
    expect(out.violations).toMatchObject({ count: 4, bySurface: { live: 2, video: 1, unknown: 1 } });
    expect(out.deadlines.map((due) => [due.ticket, due.at, due.derived])).toEqual([
      ['301', '2026-11-25T09:00:00-08:00', false],
      ['302', '2026-12-19T21:02:00-08:00', false],
      ['303', '2026-12-21T10:30:00-08:00', true],
    ]);
  });

  test('says from where a derived deadline comes, and nothing about a stated one', () => {
    const [stated, , derived, quizDue] = made(full).deadlines;
    expect(stated?.derivedFrom).toBeNull();
    expect(derived?.derivedFrom).toMatchObject({ days: 30, source: { confidence: 'official' } });
    // A quiz closes with a month: no number of days.
    expect(quizDue?.derivedFrom).toMatchObject({ days: null, source: { confidence: 'official-by-notes' } });
  });

  test('says of a score past a milestone how far it is to be past it again', () => {
    // 148: three points to 151.
    expect(made(full).standing.reachedMilestone).toMatchObject({ at: 150, distance: 3 });
    expect(made(full).standing.nextMilestone).toMatchObject({ at: 100, distance: 48 });
  });

  test('keeps practice apart from what TikTok gave back, and says what a look today would rest on', () => {
    const out = made(full);
    expect(out.credits).toMatchObject([{ kind: 'practice', points: null, ticket: null }]);
    expect(out.today).toMatchObject({ band: 'careful', lapsed: [{ points: 2, days: 90 }], since: [{ ticket: '8' }] });
    expect(out.score?.value).toBe(162);
  });

  test('says of a LIVE how much of it was not seen and what to fix, and of an older report that it kept none', () => {
    expect(made(full).lives).toEqual([
      {
        ...{ room: '74', title: null, startedAt: null, endedAt: '2026-11-16T01:30:00-08:00', endDerived: true },
        ...{ unseenSeconds: 240, marks: 2, interruptions: 0, warnings: 3, reminders: 0 },
        fix: [{ alert: 'n:p:1', rule: null, words: 'Q', advice: null, link: null }],
      },
    ]);
    const { lives: _, ...older } = report;
    expect(made(older).lives).toBeNull();
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
    const { score: _, today: __, ...rest } = report;
    const bare: WeeklyReport = {
      ...rest,
      account: { key: 'seller:1', id: '1', role: 'seller' },
      standing: { state: 'unknown' },
      groups: [],
      messages: [],
      due: [],
      quizzes: [],
      returns: [],
      repeats: [],
      contradictions: [],
      stated: [],
      links: [],
      gaps: [],
      sources: [],
      action: { why: 'not-read', kind: 'open-health' },
    };
    const out = made(bare);
    expect(out).toMatchObject({
      score: null,
      today: null,
      performance: null,
      corrections: [],
      account: { handle: null, region: null },
    });
    expect(out.standing).toMatchObject({ score: null, band: null, source: null, nextMilestone: null });
    expect(out.action).toEqual({
      kind: 'open-health',
      why: 'not-read',
      rule: null,
      at: null,
      derived: null,
      count: null,
      url: null,
    });
  });

  test('holds nothing of ours that is not meant for others', () => {
    expect(toJson(full, tickets)).not.toMatch(
      /effect_|quiz_where|accountKey|acknowledgedAt|"told"|firstSeenAt|creator:\d/,
    );
  });

  test('is what docs/report-json.md says it is, member by member', () => {
    const page = readFileSync(new URL('../../../docs/report-json.md', import.meta.url), 'utf8');
    const told = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name).sort();
    expect([...new Set(paths(made(full)))].sort()).toEqual(told);
  });
});
