/** Weekly reports for the gallery: a hard week, a full one, a quiet one, one that could not be read, long words. */

import type { Account, PolicyGroup, TrendWeek, WeeklyReport } from '../../utils/domain';
import * as found from './findings';
import { ana, chr, due, LONG, NOW, shop, standings, thai, UNBROKEN } from './fixtures';
import { page } from './programmes';

const DAY = 86_400_000;
const from = Date.parse('2026-11-16T08:00:00Z');

function trend(counts: [live: number, video: number, other: number][], score: number, step = 1): TrendWeek[] {
  return counts.map(([live, video, other], i) => {
    const week: TrendWeek = {
      start: new Date(from - (counts.length - 1 - i) * 7 * DAY).toISOString().slice(0, 10),
      live,
      video,
      other,
    };
    if (i % 4 !== 2) week.score = score - i * step;
    return week;
  });
}

const quiet = trend(Array(12).fill([0, 0, 0]), 214, 0);
const counts: [number, number, number][] = Array(12).fill([0, 0, 0]);
counts[1] = [0, 1, 0];
counts[3] = [0, 0, 1];
counts[4] = [1, 1, 0];
counts[6] = [1, 0, 0];
counts[9] = [1, 0, 0];
counts[11] = [2, 1, 0];
const busy = trend(counts, 206, 4);

const groups: PolicyGroup[] = [
  {
    policyWords: 'Misleading claims',
    policyKey: 'misleading',
    count: 2,
    in90Days: 4,
    learnUrl: page,
    items: [
      { id: '7', surface: 'live', at: from + 2 * DAY, title: 'Vitamin C night', points: 6, status: 'open' },
      { id: '9', surface: 'live', at: from + 4 * DAY, status: 'appealing', statusWords: 'Under review' },
    ],
  },
  {
    policyWords: 'Unoriginal content',
    count: 1,
    in90Days: 1,
    items: [{ id: '8', surface: 'video', at: from + 5 * DAY, title: 'Morning routine', status: 'open' }],
  },
];

export const hard: WeeklyReport = {
  shape: 2,
  account: ana,
  week: { start: '2026-11-16', end: '2026-11-22', number: 47, zone: 'America/Los_Angeles', from, to: from + 7 * DAY },
  builtAt: NOW - 60_000,
  corrections: [],
  readings: 41,
  standing: standings.careful,
  score: { value: 162, at: NOW - DAY, before: 180, change: -18 },
  groups,
  bySurface: { live: 2, video: 1, listing: 0, fulfilment: 0, account: 0, unknown: 0 },
  violations: 3,
  messages: [
    {
      level: 'warning',
      words: 'Avoid describing products with false or misleading claims.',
      policyWords: 'Misleading claims',
      surface: 'live',
      at: from + 2 * DAY,
      lastAt: from + 2 * DAY,
      count: 1,
    },
    {
      level: 'reminder',
      words: 'Show yourself on camera and talk to your viewers.',
      surface: 'live',
      at: from + 4 * DAY,
      lastAt: from + 5 * DAY,
      count: 3,
    },
  ],
  lives: [
    {
      account: ana.key,
      roomId: '7402000000000000013',
      title: 'Vitamin C night',
      startedAt: from + 2 * DAY,
      endedAt: from + 2 * DAY + 6_127_000,
      alerts: [
        { level: 'warning', count: 1 },
        { level: 'reminder', count: 3 },
      ],
      fix: [
        { alert: 'v:7', policyWords: 'Misleading claims', advice: 'Say what the label says.', learnUrl: page },
        { alert: 'n:m:4', quote: 'Show yourself on camera and talk to your viewers.' },
      ],
      unseenMs: 240_000,
      marks: 2,
    },
    {
      account: ana.key,
      roomId: '7402000000000000014',
      startedAt: from + 5 * DAY,
      endedAt: from + 5 * DAY + 2_700_000,
      endDerived: true,
      alerts: [],
      fix: [],
      unseenMs: 0,
      marks: 0,
    },
  ],
  trend: busy,
  due,
  quizzes: [],
  returns: [],
  repeats: [],
  contradictions: [],
  stated: [],
  credits: [],
  action: { why: 'due-soon', kind: 'appeal', policyWords: 'Misleading claims', at: NOW + 2 * DAY, derived: false },
  links: [
    { policyWords: 'Misleading claims', url: page, date: '2026-09-21' },
    {
      policyWords: 'Unoriginal content',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6837863457326849',
      date: null,
    },
  ],
  gaps: [],
  sources: [
    {
      site: 'seller-center',
      endpoint: 'creator-governance',
      state: 'read',
      at: NOW - DAY,
      readAt: NOW - DAY,
      via: 'response',
    },
    { site: 'seller-center', endpoint: 'message-list', state: 'failed', at: NOW - 2 * DAY, readAt: NOW - 9 * DAY },
  ],
};

const [claims, copied] = groups as [PolicyGroup, PolicyGroup];
const [meter] = found.repeats;

/** Everything at once: what the report looks like when it has the most to say. */
export const full: WeeklyReport = {
  ...hard,
  corrections: found.corrections,
  groups: [{ ...claims, ...(meter && { repeat: meter }) }, copied],
  due: [
    ...due.map((one) => (one.derived && chr.appealDays ? { ...one, rule: chr.appealDays } : one)),
    { kind: 'quiz', violationId: '7', policyWords: 'Misleading claims', at: NOW + 38 * DAY, derived: true },
  ],
  quizzes: found.quizzes,
  returns: found.returns,
  repeats: found.repeats,
  today: {
    at: NOW - 60_000,
    band: 'careful',
    next: { milestone: standings.careful.next.milestone, points: 12 },
    programmeId: chr.id,
    lapsed: found.lapsed,
    since: [{ violationId: '12', policyWords: 'Irrelevant product' }],
  },
  contradictions: found.contradictions,
  stated: [...found.stated],
  credits: found.credits,
  gaps: [
    {
      site: 'live-center',
      endpoint: 'live-violations',
      reason: 'not-this-week',
      readAt: NOW - 9 * DAY,
      fix: 'open-live-center',
    },
  ],
};

export const corrected: WeeklyReport = { ...hard, corrections: found.twelve };

const nothing = {
  groups: [],
  bySurface: { live: 0, video: 0, listing: 0, fulfilment: 0, account: 0, unknown: 0 },
  violations: 0,
  messages: [],
  lives: [],
  due: [],
  links: [],
  trend: quiet,
};

export const healthy: WeeklyReport = {
  ...hard,
  ...nothing,
  standing: standings.healthy,
  score: { value: 214, at: NOW - DAY, before: 214, change: 0 },
  action: { why: 'calm', kind: 'nothing' },
};

export const countsUp: WeeklyReport = {
  ...hard,
  account: thai,
  standing: standings.countsUp,
  score: { value: 14, at: NOW - DAY, before: 10, change: 4 },
  trend: trend(counts, 3, -1),
  groups: [{ ...claims, repeat: found.unlimited }, copied],
  repeats: [found.unlimited],
  performance: found.performance,
  today: {
    at: NOW - 60_000,
    band: 'careful',
    next: { milestone: standings.countsUp.next.milestone, points: 10 },
    lapsed: [],
    since: [],
  },
  action: { why: 'repeated', kind: 'read-rule', policyWords: 'Misleading claims', url: page, count: 4 },
};

const { score: _, ...withoutScore } = hard;
export const unread: WeeklyReport = {
  ...withoutScore,
  ...nothing,
  account: shop,
  readings: 0,
  standing: standings.unreadable,
  action: { why: 'not-read', kind: 'open-health' },
  sources: [],
  gaps: [
    { site: 'seller-center', endpoint: 'ahr-score', reason: 'unreadable', readAt: NOW - 9 * DAY, fix: 'report-bug' },
    {
      site: 'seller-center',
      endpoint: 'violation-records',
      reason: 'not-this-week',
      readAt: NOW - 9 * DAY,
      fix: 'open-violations',
    },
    { site: 'live-center', endpoint: 'live-violations', reason: 'never', fix: 'open-live-center' },
    { site: 'service', endpoint: 'service', reason: 'failed', fix: 'service' },
  ],
};

export const longWords: WeeklyReport = {
  ...full,
  account: standings.longWords.account as Account,
  standing: standings.longWords,
  groups: [
    { ...claims, policyWords: LONG, ...(meter && { repeat: { ...meter, policyWords: LONG } }) },
    { ...copied, policyWords: UNBROKEN },
  ],
  due: due.map((d) => ({ ...d, policyWords: LONG })),
  quizzes: found.quizzes.map((quiz) => ({ ...quiz, policyWords: UNBROKEN })),
  returns: found.returns.map((one) => ({ ...one, policyWords: LONG, violationId: UNBROKEN })),
  messages: [
    {
      level: 'message',
      words: `${LONG} ${UNBROKEN}`,
      surface: 'account',
      at: from + DAY,
      lastAt: from + DAY,
      count: 2,
    },
  ],
  lives: (hard.lives ?? []).map((one) => ({
    ...one,
    title: UNBROKEN,
    fix: one.fix.map((fix) => ({
      ...fix,
      ...(fix.policyWords ? { policyWords: LONG } : { quote: UNBROKEN }),
      advice: LONG,
    })),
  })),
  contradictions: found.contradictions.map((one) => ({ ...one, words: UNBROKEN })),
  action: { why: 'due-soon', kind: 'appeal', policyWords: LONG, at: NOW + 2 * DAY, derived: true, url: page },
  links: [{ policyWords: LONG, url: page, date: null }],
};

/** The running week of the creator, on top of the finished ones. */
export const running: WeeklyReport = {
  ...healthy,
  account: ana,
  standing: standings.careful,
  score: { value: 162, at: NOW },
  week: {
    ...hard.week,
    start: '2026-11-23',
    end: '2026-11-29',
    number: 48,
    from: hard.week.to,
    to: hard.week.to + 7 * DAY,
  },
};
