/** Whole reports of weeks without violations: one that is well, and one of which nothing is known. By hand as well. */

import { expect, test } from 'vitest';
import { buildReport } from '../../../utils/domain/report/build';
import { empty, quiet, trend, unopened } from './report-shops';
import { utc } from './samples';

test('a healthy creator in a quiet week', () => {
  const page = {
    confidence: 'official',
    url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=5054301796321070',
    date: '2026-09-21',
  };
  const half = { at: 150, effect: 'effect_traffic_half', durationDays: null, ...page, confidence: 'official-by-notes' };
  const band = { name: 'healthy', from: 200, to: 1000, ...page };
  const { standing, ...rest } = buildReport(quiet);
  expect(standing).toMatchObject({ state: 'healthy', score: 214, band, next: { points: 64, milestone: half } });
  expect(rest).toEqual({
    ...empty,
    shape: 2,
    lives: [],
    account: quiet.account,
    week: quiet.week,
    builtAt: quiet.now,
    readings: 2,
    score: { value: 214, at: utc('2026-11-21T18:00'), before: 206, change: 8 },
    trend: trend({ '10-26': { score: 206 }, '11-16': { score: 214 } }),
    today: {
      at: quiet.now,
      programmeId: 'us-creator-chr',
      band: 'healthy',
      publishedBand: band,
      next: { points: 64, milestone: half },
      lapsed: [],
      since: [],
    },
    action: { why: 'calm', kind: 'nothing' },
  });
});

test('of a shop of an agency whose pages nobody opened nothing is said to be well, and no number is made up', () => {
  const { standing, ...rest } = buildReport(unopened);
  expect(standing).toEqual({ state: 'unknown', account: unopened.account });
  expect(rest).toEqual({
    ...empty,
    shape: 2,
    lives: [],
    account: unopened.account,
    week: unopened.week,
    builtAt: unopened.now,
    readings: 0,
    trend: trend({}),
    action: { why: 'not-read', kind: 'open-health' },
    gaps: [
      { site: 'seller-center', endpoint: 'violation-records', reason: 'never', fix: 'open-violations' },
      { site: 'seller-center', endpoint: 'ahr-score', reason: 'never', only: 'score', fix: 'open-health' },
    ],
  });
});
