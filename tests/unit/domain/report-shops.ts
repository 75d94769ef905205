/**
 * The same week of November 2026 in other shops, written by hand after the sandbox's scenarios: a US shop on AHR 189, a
 * Thai shop on 14 of 48 points, a quiet creator, and a shop of an agency whose pages nobody has opened.
 */

import { makeAccount } from '../../../utils/domain/account';
import type { Source } from '../../../utils/domain/observation';
import type { ReportInput } from '../../../utils/domain/report/input';
import type { TrendWeek, Week } from '../../../utils/domain/report/report';
import type { DayRollup, ScoreRead } from '../../../utils/domain/rollup';
import type { Violation } from '../../../utils/domain/violation';
import { MISLEADING } from './report-sample';
import { held, score, utc } from './samples';

/** 16 to 22 November where midnight is at `hours` UTC. */
const weekIn = (zone: string, from: string, to: string): Week => ({
  start: '2026-11-16',
  end: '2026-11-22',
  number: 47,
  zone,
  from: utc(from),
  to: utc(to),
});

const blank = {
  violations: [],
  open: [],
  notices: [],
  sources: [],
  credits: [],
  readings: {},
  dateOf: () => null,
} as const;

const withTickets = (all: readonly Violation[]) => ({
  violations: all,
  open: all.filter(({ status }) => status === 'open'),
});

const dayWith = (account: DayRollup['account'], reads: ScoreRead[], tickets: DayRollup['tickets'] = {}): DayRollup => {
  const [first] = reads;
  const last = reads.at(-1);
  if (!first || !last) throw new Error('a day without a number');
  const day = new Date(first.at).toISOString().slice(0, 10);
  return { account, day, readings: reads.length, score: { first, last }, tickets, notices: {}, changedAt: 0 };
};

export const DISPATCH = 'https://seller-us.tiktok.com/university/essay?knowledge_id=6750828276418350';
const center = (endpoint: string, host = 'seller-us.tiktok.com'): Source => ({
  site: 'seller-center',
  endpoint,
  via: 'response',
  host,
});

const JUNIPER = makeAccount('seller', '7495000000000000189', { handle: 'Juniper Supply', region: 'US' });
const shop = { account: JUNIPER.key, sources: [center('violation-records')], surface: 'listing' as const };
const ahr = (value: number, at: string) => score(value, utc(at), { measure: 'ahr', source: center('ahr-score') });

/** Monday, nine o'clock in New York. */
export const juniper: ReportInput = {
  ...blank,
  account: JUNIPER,
  week: weekIn('America/New_York', '2026-11-16T05:00', '2026-11-23T05:00'),
  now: utc('2026-11-23T14:00'),
  days: [
    dayWith(JUNIPER.key, [ahr(205, '2026-10-12T14:00')]),
    dayWith(JUNIPER.key, [ahr(200, '2026-11-02T14:00')]),
    dayWith(JUNIPER.key, [ahr(197, '2026-11-16T14:00')], { fulfilment: 1 }),
    { account: JUNIPER.key, day: '2026-11-18', readings: 0, tickets: { listing: 1 }, notices: {}, changedAt: 0 },
    dayWith(JUNIPER.key, [ahr(197, '2026-11-20T14:30'), ahr(189, '2026-11-20T15:00')]),
  ],
  ...withTickets([
    held({
      ...shop,
      id: '1891',
      policyWords: 'Misleading listing',
      policyKey: 'misleading_listing',
      issuedAt: utc('2026-11-18T16:40'),
      points: 8,
      appealBy: utc('2026-11-29T14:00'),
      subjectTitle: 'No. 1 Vitamin C serum 30 ml',
      learnUrl: MISLEADING,
    }),
    held({
      ...shop,
      id: '1892',
      policyWords: 'Late dispatch rate',
      policyKey: 'late_dispatch',
      surface: 'fulfilment',
      issuedAt: utc('2026-11-16T13:05'),
      points: 3,
      appealBy: utc('2026-12-16T13:05'),
      learnUrl: DISPATCH,
    }),
    held({
      ...shop,
      id: '600',
      policyWords: 'Late dispatch rate',
      policyKey: 'late_dispatch',
      surface: 'fulfilment',
      issuedAt: utc('2026-06-10T12:00'),
      points: 4,
      status: 'closed',
    }),
  ]),
  notices: [
    {
      id: 'w1',
      account: JUNIPER.key,
      level: 'message',
      words: 'One image shows text over most of the product.',
      policyWords: 'Product image quality',
      at: utc('2026-11-22T10:00'),
      lastAt: utc('2026-11-22T10:00'),
      count: 1,
      sources: [center('warning-records')],
    },
  ],
  sources: [
    { site: 'seller-center', endpoint: 'message-counts', state: 'failed', at: utc('2026-11-20T15:01') },
    {
      site: 'seller-center',
      endpoint: 'violation-records',
      state: 'read',
      at: utc('2026-11-20T15:02'),
      readAt: utc('2026-11-20T15:02'),
    },
    {
      site: 'seller-center',
      endpoint: 'ahr-score',
      state: 'read',
      at: utc('2026-11-20T15:00'),
      readAt: utc('2026-11-20T15:00'),
    },
  ],
  readings: { score: ahr(189, '2026-11-20T15:00'), ticketsReadAt: utc('2026-11-20T15:02') },
  credits: [
    {
      id: 'old',
      account: JUNIPER.key,
      kind: 'confirmed',
      at: utc('2026-08-20T12:00'),
      source: { site: 'service', endpoint: 'credits', via: 'service', host: 'service.example' },
    },
    {
      id: 'practice',
      account: JUNIPER.key,
      kind: 'practice',
      at: utc('2026-11-21T12:00'),
      policyKey: 'late_dispatch',
      source: { site: 'import', endpoint: 'practice', via: 'import', host: '' },
    },
  ],
  unseen: { newViolation: true, unread: 2, at: utc('2026-11-20T15:00'), source: center('violation-overview') },
  inbox: { at: utc('2026-11-20T15:00'), counts: [{ category: 'violations', words: 'Violations', unread: 2 }] },
  performance: {
    at: utc('2026-11-20T15:00'),
    groups: [
      { code: 'product', words: 'Product satisfaction', score: 4.6 },
      { code: 'service', words: 'Customer service' },
    ],
  },
  dateOf: (url) => (url === DISPATCH ? '2026-06-29' : null),
};

const BAAN = makeAccount('seller', '7495000000000000048', { handle: 'Baan Herb Shop', region: 'TH' });
export const BALM = 'https://seller-th.tiktok.com/university/essay?knowledge_id=6837792713967361';
const thai = center('violation-overview', 'seller-th.tiktok.com');
const points = (value: number, at: string) =>
  score(value, utc(at), {
    measure: 'points',
    source: thai,
    sections: [
      { from: 0, to: 12, label: 'Low risk' },
      { from: 12, to: 24, label: 'Medium risk' },
      { from: 24, to: 36, label: 'High risk' },
      { from: 36, to: 48, label: 'Critical risk' },
    ],
  });
const product = { account: BAAN.key, sources: [thai], surface: 'listing' as const };

/** Monday, nine o'clock in Bangkok. */
export const baan: ReportInput = {
  ...blank,
  account: BAAN,
  week: weekIn('Asia/Bangkok', '2026-11-15T17:00', '2026-11-22T17:00'),
  now: utc('2026-11-23T02:00'),
  days: [
    dayWith(BAAN.key, [points(4, '2026-09-24T02:00')], { listing: 1 }),
    dayWith(BAAN.key, [points(8, '2026-11-03T02:00')], { listing: 1 }),
    dayWith(BAAN.key, [points(8, '2026-11-16T02:00')]),
    dayWith(BAAN.key, [points(14, '2026-11-20T10:00')], { listing: 1 }),
  ],
  ...withTickets([
    held({
      ...product,
      id: '4801',
      policyWords: 'Misleading claims (health and beauty)',
      policyKey: 'misleading_claims',
      issuedAt: utc('2026-11-20T08:20'),
      points: 6,
      appealBy: utc('2026-12-20T08:20'),
      subjectTitle: 'Herbal balm, cures pain in one hour',
      learnUrl: BALM,
    }),
    held({
      ...product,
      id: '4802',
      policyWords: 'Redirecting traffic',
      policyKey: 'redirecting_traffic',
      issuedAt: utc('2026-11-03T02:00'),
      points: 4,
      appealBy: utc('2026-12-03T02:00'),
    }),
    held({
      ...product,
      id: '4803',
      policyWords: 'Negative review rate',
      policyKey: 'service_metrics',
      issuedAt: utc('2026-09-24T02:00'),
      points: 4,
      status: 'closed',
    }),
  ]),
  readings: { score: points(14, '2026-11-20T10:00'), ticketsReadAt: utc('2026-11-20T10:00') },
};

const QUIET = makeAccount('creator', '7301000000000000214', { handle: 'quietkitchen', region: 'US' });

/** Monday, nine o'clock in Chicago. */
export const quiet: ReportInput = {
  ...blank,
  account: QUIET,
  week: weekIn('America/Chicago', '2026-11-16T06:00', '2026-11-23T06:00'),
  now: utc('2026-11-23T15:00'),
  days: [
    dayWith(QUIET.key, [score(206, utc('2026-10-26T15:00'))]),
    dayWith(QUIET.key, [score(211, utc('2026-11-16T15:00'))]),
    dayWith(QUIET.key, [score(214, utc('2026-11-21T18:00'))]),
  ],
  readings: { score: score(214, utc('2026-11-21T18:00')), ticketsReadAt: utc('2026-11-21T18:00') },
};

/** A shop of an agency that another tab once named, and nobody has opened since. */
export const unopened: ReportInput = {
  ...blank,
  account: makeAccount('seller', '7495000000000000301', { handle: 'Copper Kettle Co', region: 'US' }),
  week: weekIn('America/New_York', '2026-11-16T05:00', '2026-11-23T05:00'),
  now: utc('2026-11-23T14:00'),
  days: [],
};

export const NOWHERE = { live: 0, video: 0, listing: 0, fulfilment: 0, account: 0, unknown: 0 };
const STARTS = [
  '08-31',
  '09-07',
  '09-14',
  '09-21',
  '09-28',
  '10-05',
  '10-12',
  '10-19',
  '10-26',
  '11-02',
  '11-09',
  '11-16',
];
/** Twelve weeks; what happened in none of them is left out. */
export const trend = (weeks: Record<string, Partial<TrendWeek>>): TrendWeek[] =>
  STARTS.map((day) => ({ start: `2026-${day}`, live: 0, video: 0, other: 0, ...weeks[day] }));
/** Every list of a report without anything in it. */
export const empty = {
  groups: [],
  bySurface: NOWHERE,
  violations: 0,
  messages: [],
  due: [],
  quizzes: [],
  returns: [],
  repeats: [],
  contradictions: [],
  stated: [],
  credits: [],
  links: [],
  gaps: [],
  sources: [],
  corrections: [],
};
