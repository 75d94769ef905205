/** The weekly report. Every number here was worked out by hand from the week it is about, none by the code. */

import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../utils/domain/report/build';
import { input, MISLEADING, NOW, UNORIGINAL, WEEK } from './report-sample';
import { ANA, utc } from './samples';

const due = (violationId: string, policyWords: string) => ({ kind: 'appeal' as const, violationId, policyWords });

describe('the report of a week on CHR 162', () => {
  const report = buildReport(input());
  const trend = (start: string, live: number, clip: number, other: number, value?: number) => ({
    start,
    live,
    video: clip,
    other,
    ...(value !== undefined && { score: value }),
  });

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
      account: ANA,
      week: WEEK,
      builtAt: NOW,
      readings: 5,
      score: { value: 162, at: utc('2026-11-21T19:00'), before: 180, change: -18 },
      groups: [
        {
          policyWords: 'Misleading or false product claims',
          policyKey: 'misleading_claims',
          count: 2,
          in90Days: 3,
          learnUrl: MISLEADING,
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
          in90Days: 1,
          learnUrl: UNORIGINAL,
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
        { level: 'warning', words: 'Do not promise results.', at: utc('2026-11-20T04:40'), count: 2 },
        { level: 'interruption', words: 'Your LIVE was ended.', at: utc('2026-11-20T05:02'), count: 1 },
      ],
      trend: [
        trend('2026-08-31', 0, 0, 0),
        trend('2026-09-07', 0, 0, 0),
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
        { ...due('301', 'Misleading or false product claims'), at: utc('2026-11-25T17:00'), derived: false },
        { ...due('302', 'Misleading or false product claims'), at: utc('2026-12-20T05:02'), derived: false },
        { ...due('303', 'Unoriginal content'), at: utc('2026-12-21T18:30'), derived: true },
      ],
      action: {
        kind: 'appeal',
        policyWords: 'Misleading or false product claims',
        at: utc('2026-11-25T17:00'),
        derived: false,
      },
      links: [
        { policyWords: 'Misleading or false product claims', url: MISLEADING, date: null },
        { policyWords: 'Unoriginal content', url: UNORIGINAL, date: null },
      ],
      gaps: [{ site: 'live-center', endpoint: 'live-violations', reason: 'unreadable', readAt: WEEK.from - 5 }],
    });
  });

  test('is the same whenever it is built from the same ledger', () => {
    expect(buildReport(input())).toEqual(report);
  });
});
