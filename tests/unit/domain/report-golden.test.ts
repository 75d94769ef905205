/** The weekly report. Every number here was worked out by hand from the week it is about, none by the code. */

import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../utils/domain/report/build';
import { day, input, MISLEADING, NOW, UNORIGINAL, WEEK } from './report-sample';
import { ANA, held, utc } from './samples';

const CLAIMS = 'Misleading or false product claims';
const due = (violationId: string, policyWords: string) => ({ kind: 'appeal' as const, violationId, policyWords });
/** The two pages of the programme, as domain.md 1 has them. */
const RATING = {
  confidence: 'official',
  url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=5054301796321070',
  date: '2026-09-21',
};
const NOTES = { ...RATING, confidence: 'official-by-notes' };
const ENFORCEMENT = {
  confidence: 'official',
  url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6837869503317761',
  date: '2025-12-15',
};

/** A second ticket on unoriginal content, of September: its five points lapse on 9 December. */
const september = held({
  id: '103',
  policyKey: 'unoriginal_content',
  policyWords: 'Unoriginal content',
  issuedAt: utc('2026-09-10T20:00'),
  points: 5,
  status: 'closed',
});
const base = input();
const week = () =>
  input({
    violations: [...base.violations, september],
    days: [day('2026-09-10', undefined, { tickets: { live: 1 } }), ...base.days],
  });

describe('the report of a week on CHR 162', () => {
  const report = buildReport(week());
  const trend = (start: string, live: number, clip: number, other: number, value?: number) => ({
    start,
    live,
    video: clip,
    other,
    ...(value !== undefined && { score: value }),
  });

  const limit = { of: 6, windowDays: 90, effect: 'effect_permissions_at_once', rule: ENFORCEMENT };
  // Those of 1 October, Tuesday and Thursday; the one of 25 August was 90 days ago before the week ended.
  const claims = {
    policyWords: CLAIMS,
    policyKey: 'misleading_claims',
    count: 3,
    level: 'careful',
    easesAt: utc('2026-12-30T20:00'),
    ...limit,
  };
  const unoriginal = {
    policyWords: 'Unoriginal content',
    policyKey: 'unoriginal_content',
    count: 2,
    level: 'calm',
    easesAt: utc('2026-12-09T20:00'),
    ...limit,
  };
  const quiz = { where: 'quiz_where_violation', rule: RATING };

  test('says all that was worked out by hand', () => {
    const { standing, ...rest } = report;
    expect(standing).toMatchObject({
      state: 'careful',
      score: 162,
      readAt: utc('2026-11-21T19:00'),
      band: { name: 'careful', from: 151, to: 199 },
      next: { points: 12, milestone: { at: 150, effect: 'effect_traffic_half' } },
      programme: { id: 'us-creator-chr' },
      change: { by: -18, since: utc('2026-11-15T19:00') },
    });
    expect(rest).toEqual({
      shape: 2,
      lives: [],
      account: ANA,
      week: WEEK,
      builtAt: NOW,
      corrections: [],
      readings: 5,
      score: { value: 162, at: utc('2026-11-21T19:00'), before: 180, change: -18 },
      groups: [
        {
          policyWords: 'Misleading or false product claims',
          policyKey: 'misleading_claims',
          count: 2,
          in90Days: 3,
          learnUrl: MISLEADING,
          repeat: claims,
          items: [
            {
              id: '301',
              surface: 'live',
              at: utc('2026-11-18T04:14'),
              title: 'Tuesday glow session',
              points: 8,
              status: 'open',
              statusWords: 'Enforcement action taken',
            },
            { id: '302', surface: 'live', at: utc('2026-11-20T05:02'), points: 6, status: 'open' },
          ],
        },
        {
          policyWords: 'Unoriginal content',
          policyKey: 'unoriginal_content',
          count: 1,
          in90Days: 2,
          learnUrl: UNORIGINAL,
          repeat: unoriginal,
          items: [
            {
              id: '303',
              surface: 'video',
              at: utc('2026-11-21T18:30'),
              title: 'Morning routine',
              points: 4,
              status: 'open',
            },
          ],
        },
      ],
      bySurface: { live: 2, video: 1, listing: 0, fulfilment: 0, account: 0, unknown: 0 },
      violations: 3,
      messages: [
        {
          level: 'interruption',
          surface: 'live',
          words: 'Your LIVE was ended.',
          at: utc('2026-11-20T05:02'),
          lastAt: utc('2026-11-20T05:02'),
          count: 1,
        },
        {
          level: 'warning',
          surface: 'live',
          words: 'Do not promise results.',
          at: utc('2026-11-20T04:40'),
          lastAt: utc('2026-11-20T04:52'),
          count: 2,
        },
      ],
      trend: [
        trend('2026-08-31', 0, 0, 0),
        trend('2026-09-07', 1, 0, 0),
        trend('2026-09-14', 0, 0, 0, 200),
        trend('2026-09-21', 0, 0, 0),
        trend('2026-09-28', 1, 0, 0),
        trend('2026-10-05', 0, 0, 0, 194),
        trend('2026-10-12', 0, 0, 0),
        trend('2026-10-19', 0, 0, 0),
        trend('2026-10-26', 0, 0, 0, 188),
        trend('2026-11-02', 0, 0, 0),
        trend('2026-11-09', 0, 0, 2, 180),
        trend('2026-11-16', 2, 1, 0, 162),
      ],
      due: [
        { ...due('301', CLAIMS), at: utc('2026-11-25T17:00'), derived: false },
        { ...due('302', CLAIMS), at: utc('2026-12-20T05:02'), derived: false },
        {
          ...due('303', 'Unoriginal content'),
          // Thirty days after Saturday, 18:30 UTC.
          at: utc('2026-12-21T18:30'),
          derived: true,
          rule: { days: 30, ...ENFORCEMENT },
        },
      ],
      // Of the two closed ones nothing can be won back; no window, no number of questions or attempts is published.
      quizzes: [
        { violationId: '301', policyWords: CLAIMS, policyKey: 'misleading_claims', ...quiz },
        { violationId: '302', policyWords: CLAIMS, policyKey: 'misleading_claims', ...quiz },
        { violationId: '303', policyWords: 'Unoriginal content', policyKey: 'unoriginal_content', ...quiz },
      ],
      // 10 September and 90 days. That of October lapses on 30 December: more than thirty days from 23 November.
      returns: [
        {
          violationId: '103',
          policyWords: 'Unoriginal content',
          points: 5,
          issuedAt: utc('2026-09-10T20:00'),
          at: utc('2026-12-09T20:00'),
          rule: { days: 90, ...NOTES },
        },
      ],
      repeats: [claims, unoriginal],
      today: {
        at: NOW,
        programmeId: 'us-creator-chr',
        band: 'careful',
        publishedBand: { name: 'careful', from: 151, to: 199, ...RATING },
        next: { points: 12, milestone: { at: 150, effect: 'effect_traffic_half', durationDays: null, ...NOTES } },
        // 25 August, 07:59, and 90 days: this very morning, after the number was read on Saturday.
        lapsed: [
          {
            violationId: '101',
            policyWords: CLAIMS,
            issuedAt: utc('2026-08-25T07:59'),
            at: utc('2026-11-23T07:59'),
            rule: { days: 90, ...NOTES },
          },
        ],
        since: [],
      },
      contradictions: [],
      // From 18 November 04:14 to 25 November 17:00 is seven and a half days.
      stated: [{ what: 'appeal-days', page: '8', programme: '30', violationId: '301', rule: ENFORCEMENT }],
      credits: [],
      action: { why: 'due-soon', kind: 'appeal', policyWords: CLAIMS, at: utc('2026-11-25T17:00'), derived: false },
      links: [
        { policyWords: CLAIMS, url: MISLEADING, date: '2026-09-17' },
        { policyWords: 'Unoriginal content', url: UNORIGINAL, date: null },
      ],
      gaps: [
        {
          site: 'live-center',
          endpoint: 'live-violations',
          reason: 'unreadable',
          readAt: WEEK.from - 5,
          fix: 'report-bug',
        },
      ],
      sources: [
        { site: 'live-manager', endpoint: 'creator-governance', state: 'read', at: NOW, readAt: NOW },
        { site: 'live-center', endpoint: 'live-violations', state: 'unreadable', at: NOW, readAt: WEEK.from - 5 },
      ],
    });
  });

  test('is the same whenever it is built from the same ledger', () => {
    expect(buildReport(week())).toEqual(report);
  });
});
