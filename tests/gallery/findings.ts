/** What a report can find beside its numbers, one of each kind and more, as plain data. */

import type { Contradiction, Correction, Credit, PointsBack, QuizOpen, RepeatMeter, Source } from '../../utils/domain';
import { ana, chr, NOW } from './fixtures';
import { page } from './programmes';

const DAY = 86_400_000;
const official = { confidence: 'official', url: page, date: '2026-09-21' } as const;
const enforcement = {
  confidence: 'official-by-notes',
  url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6837869503317761',
  date: '2025-12-15',
} as const;
const from = (endpoint: string): Source => ({
  site: 'seller-center',
  endpoint,
  via: 'response',
  host: 'seller-us.tiktok.com',
});

export const repeats: RepeatMeter[] = [
  {
    policyWords: 'Misleading claims',
    policyKey: 'misleading',
    count: 4,
    of: 6,
    windowDays: 90,
    level: 'careful',
    easesAt: NOW + 21 * DAY,
    effect: 'effect_creator_removed',
    rule: enforcement,
  },
  {
    policyWords: 'Unoriginal content',
    count: 2,
    of: 6,
    windowDays: 90,
    level: 'calm',
    easesAt: NOW + 9 * DAY,
    rule: enforcement,
  },
];

/** Where nobody published a limit. */
export const unlimited: RepeatMeter = {
  policyWords: 'Misleading claims',
  policyKey: 'misleading',
  count: 4,
  windowDays: 90,
  level: 'careful',
  easesAt: NOW + 21 * DAY,
};

export const quizzes: QuizOpen[] = [
  {
    violationId: '7',
    policyWords: 'Misleading claims',
    policyKey: 'misleading',
    opensAt: NOW - 5 * DAY,
    closesAt: Date.parse('2027-01-01T07:59:59Z'),
    questions: 3,
    attempts: 3,
    points: 1,
    nextCreditAt: NOW + 12 * DAY,
    where: 'quiz_where_violation',
    rule: { confidence: 'third-party', url: 'https://www.netinfluencer.com/tiktok-shop-tools', date: '2024-12' },
  },
  { violationId: '8', policyWords: 'Unoriginal content', where: 'quiz_where_violation', rule: official },
];

const rule = { days: 90, ...enforcement };
const back = (violationId: string, policyWords: string, days: number, points?: number): PointsBack => ({
  violationId,
  policyWords,
  issuedAt: NOW + (days - 90) * DAY,
  at: NOW + days * DAY,
  rule,
  ...(points !== undefined && { points }),
});

export const returns: PointsBack[] = [
  back('4411', 'Misleading claims', 9, 8),
  back('4412', 'Unoriginal content', 9),
  back('4470', 'Irrelevant product', 21, 1),
];

export const lapsed: PointsBack[] = [back('4302', 'Misleading claims', -1, 6)];

export const contradictions: Contradiction[] = [
  {
    kind: 'notice-without-record',
    words: 'Your commission is frozen because of a violation. You can appeal within 30 days.',
    saidAt: NOW - 3 * DAY,
    readAt: NOW - DAY,
    said: from('message-list'),
    read: from('violation-records'),
  },
  {
    kind: 'points-corrected',
    policyWords: 'Misleading claims',
    violationId: '7',
    was: 8,
    is: 6,
    saidAt: NOW - 5 * DAY,
    readAt: NOW - 2 * DAY,
    said: from('violation-record'),
  },
];

const correction = (days: number, was: number, more: Partial<Correction> = {}): Correction => ({
  at: NOW - days * DAY,
  violations: { was, is: was + 1 },
  added: [`t${days}`],
  removed: [],
  changed: [],
  ...more,
});

export const corrections: Correction[] = [
  correction(4, 2),
  correction(1, 3, { violations: { was: 3, is: 3 }, added: [], changed: ['7'], score: { was: 170, is: 162 } }),
];
export const twelve: Correction[] = Array.from({ length: 12 }, (_, i) => correction(13 - i, i));

export const credits: Credit[] = [
  {
    id: 'c1',
    account: ana.key,
    kind: 'confirmed',
    at: NOW - 2 * DAY,
    points: 1,
    policyWords: 'Misleading claims',
    source: from('creator-governance'),
  },
  {
    id: 'c2',
    account: ana.key,
    kind: 'practice',
    at: NOW - 3 * DAY,
    policyWords: 'Unoriginal content',
    source: from('creator-governance'),
  },
];

export const performance = {
  at: NOW - DAY,
  groups: [
    { code: 'product', words: 'Product satisfaction', score: 4.2 },
    { code: 'fulfilment', words: 'Fulfillment and logistics', score: 3.8 },
    { code: 'service', words: 'Customer service' },
  ],
};

export const stated = [
  { what: 'appeal-days', page: '14', programme: '30', violationId: '9', rule: chr.appealDays ?? official },
] as const;
