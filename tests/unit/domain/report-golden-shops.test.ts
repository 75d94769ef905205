/** Whole reports of other shops, to the number. Worked out by hand from `report-shops.ts` and the programmes' pages. */

import { expect, test } from 'vitest';
import { buildReport } from '../../../utils/domain/report/build';
import { MISLEADING } from './report-sample';
import { BALM, baan, DISPATCH, empty, juniper, NOWHERE, trend } from './report-shops';
import { utc } from './samples';

test('a US shop on an Account Health Rating of 189', () => {
  const notes = { confidence: 'official-by-notes', url: DISPATCH, date: '2026-06-29' };
  const third = {
    confidence: 'third-party',
    url: 'https://sellerops.io/tiktok-shop-ahr-150-points-suspension-warning',
    date: '2026-03',
  };
  const quizPage = {
    confidence: 'official',
    url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=4101503078876971',
    date: null,
  };
  const { standing, ...rest } = buildReport(juniper);
  // 150 is the next milestone: 39 points are left, and by no page is that near. Below the start of 200 it is not well.
  const next = { points: 39, milestone: { at: 150, effect: 'effect_no_new_listings_7', durationDays: 7, ...third } };
  expect(standing).toMatchObject({
    state: 'careful',
    score: 189,
    readAt: utc('2026-11-20T15:00'),
    programme: { id: 'us-seller-ahr' },
    change: { by: -11, since: utc('2026-11-02T14:00') },
    next,
  });
  expect(standing).not.toHaveProperty('band');
  expect(rest).toEqual({
    ...empty,
    shape: 2,
    lives: [],
    account: juniper.account,
    week: juniper.week,
    builtAt: juniper.now,
    readings: 3,
    // 200 on 2 November was the last number before the week.
    score: { value: 189, at: utc('2026-11-20T15:00'), before: 200, change: -11 },
    groups: [
      {
        policyWords: 'Late dispatch rate',
        policyKey: 'late_dispatch',
        count: 1,
        in90Days: 1,
        learnUrl: DISPATCH,
        items: [{ id: '1892', surface: 'fulfilment', at: utc('2026-11-16T13:05'), points: 3, status: 'open' }],
      },
      {
        policyWords: 'Misleading listing',
        policyKey: 'misleading_listing',
        count: 1,
        in90Days: 1,
        learnUrl: MISLEADING,
        items: [
          {
            id: '1891',
            surface: 'listing',
            at: utc('2026-11-18T16:40'),
            title: 'No. 1 Vitamin C serum 30 ml',
            points: 8,
            status: 'open',
          },
        ],
      },
    ],
    bySurface: { ...NOWHERE, listing: 1, fulfilment: 1 },
    violations: 2,
    messages: [
      {
        level: 'message',
        surface: 'account',
        words: 'One image shows text over most of the product.',
        policyWords: 'Product image quality',
        count: 1,
        at: utc('2026-11-22T10:00'),
        lastAt: utc('2026-11-22T10:00'),
      },
    ],
    trend: trend({ '10-12': { score: 205 }, '11-02': { score: 200 }, '11-16': { other: 2, score: 189 } }),
    due: [
      {
        kind: 'appeal',
        violationId: '1891',
        policyWords: 'Misleading listing',
        at: utc('2026-11-29T14:00'),
        derived: false,
      },
      {
        kind: 'appeal',
        violationId: '1892',
        policyWords: 'Late dispatch rate',
        at: utc('2026-12-16T13:05'),
        derived: false,
      },
    ],
    quizzes: [
      {
        violationId: '1891',
        policyWords: 'Misleading listing',
        policyKey: 'misleading_listing',
        where: 'quiz_where_learning_center',
        rule: quizPage,
      },
      {
        violationId: '1892',
        policyWords: 'Late dispatch rate',
        policyKey: 'late_dispatch',
        where: 'quiz_where_learning_center',
        rule: quizPage,
      },
    ],
    // 10 June is the 161st day of the year, 180 days later is the 341st: 7 December.
    returns: [
      {
        violationId: '600',
        policyWords: 'Late dispatch rate',
        points: 4,
        issuedAt: utc('2026-06-10T12:00'),
        at: utc('2026-12-07T12:00'),
        rule: { days: 180, ...notes },
      },
    ],
    today: { at: juniper.now, programmeId: 'us-seller-ahr', band: 'careful', next, lapsed: [], since: [] },
    // 18 November 16:40 to 29 November 14:00 is 10.9 days.
    stated: [{ what: 'appeal-days', page: '11', programme: '30', violationId: '1891', rule: third }],
    // The other one is 95 days old.
    credits: [juniper.credits[1]],
    performance: juniper.performance,
    // Six days are left.
    action: {
      why: 'due-soon',
      kind: 'appeal',
      policyWords: 'Misleading listing',
      at: utc('2026-11-29T14:00'),
      derived: false,
    },
    links: [
      { policyWords: 'Late dispatch rate', url: DISPATCH, date: '2026-06-29' },
      { policyWords: 'Misleading listing', url: MISLEADING, date: null },
    ],
    gaps: [{ site: 'seller-center', endpoint: 'message-counts', reason: 'failed', fix: 'reload' }],
    sources: [juniper.sources[2], juniper.sources[1], juniper.sources[0]],
  });
});

test('a Thai shop on 14 of 48 points, which count up', () => {
  const page = {
    confidence: 'official',
    url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=6837797185423105',
    date: null,
  };
  const { standing, ...rest } = buildReport(baan);
  const next = { points: 34, milestone: { at: 48, effect: 'effect_permission_ended', durationDays: null, ...page } };
  expect(standing).toMatchObject({
    state: 'careful',
    score: 14,
    scale: { min: 0, max: 48, countsUp: true },
    programme: { id: 'sea-seller-points' },
    change: { by: 6, since: utc('2026-11-03T02:00') },
    next,
  });
  const claims = 'Misleading claims (health and beauty)';
  expect(rest).toEqual({
    ...empty,
    shape: 2,
    lives: [],
    account: baan.account,
    week: baan.week,
    builtAt: baan.now,
    readings: 2,
    score: { value: 14, at: utc('2026-11-20T10:00'), before: 8, change: 6 },
    groups: [
      {
        policyWords: claims,
        policyKey: 'misleading_claims',
        count: 1,
        in90Days: 1,
        learnUrl: BALM,
        items: [
          {
            id: '4801',
            surface: 'listing',
            at: utc('2026-11-20T08:20'),
            title: 'Herbal balm, cures pain in one hour',
            points: 6,
            status: 'open',
          },
        ],
      },
    ],
    bySurface: { ...NOWHERE, listing: 1 },
    violations: 1,
    trend: trend({
      '09-21': { other: 1, score: 4 },
      '11-02': { other: 1, score: 8 },
      '11-16': { other: 1, score: 14 },
    }),
    due: [
      {
        kind: 'appeal',
        violationId: '4802',
        policyWords: 'Redirecting traffic',
        at: utc('2026-12-03T02:00'),
        derived: false,
      },
      { kind: 'appeal', violationId: '4801', policyWords: claims, at: utc('2026-12-20T08:20'), derived: false },
    ],
    // 24 September and 90 days: the thirtieth day from now, to the minute.
    returns: [
      {
        violationId: '4803',
        policyWords: 'Negative review rate',
        points: 4,
        issuedAt: utc('2026-09-24T02:00'),
        at: utc('2026-12-23T02:00'),
        rule: { days: 90, ...page },
      },
    ],
    today: { at: baan.now, programmeId: 'sea-seller-points', band: 'careful', next, lapsed: [], since: [] },
    // No page says that anything happens at 12, 24 or 36 in Thailand; this one parts the scale there.
    stated: [
      {
        what: 'sections',
        page: '0–12 Low risk · 12–24 Medium risk · 24–36 High risk · 36–48 Critical risk',
        programme: '48',
        rule: page,
      },
    ],
    // The next deadline is ten days away.
    action: { why: 'broken', kind: 'read-rule', policyWords: claims, url: BALM, count: 1 },
    links: [{ policyWords: claims, url: BALM, date: null }],
  });
});
