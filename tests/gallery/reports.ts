/** Weekly reports for the gallery: a hard week, a quiet one, one that could not be read, and one with long words. */

import type { Account, PolicyGroup, TrendWeek, WeeklyReport } from '../../utils/domain';
import { ana, due, LONG, NOW, shop, standings, thai, UNBROKEN } from './fixtures';

const DAY = 86_400_000;
const page = 'https://seller-us.tiktok.com/university/essay?knowledge_id=5054301796321070';
const from = Date.parse('2026-11-16T08:00:00Z');

function trend(counts: [live: number, video: number, other: number][], score: number): TrendWeek[] {
  return counts.map(([live, video, other], i) => {
    const week: TrendWeek = {
      start: new Date(from - (counts.length - 1 - i) * 7 * DAY).toISOString().slice(0, 10),
      live,
      video,
      other,
    };
    if (i % 4 !== 2) week.score = score - i;
    return week;
  });
}

const quiet = trend(Array(12).fill([0, 0, 0]), 214);
const busy = trend(
  [
    [0, 0, 0],
    [0, 1, 0],
    [0, 0, 0],
    [0, 0, 1],
    [1, 1, 0],
    [0, 0, 0],
    [1, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
    [1, 0, 0],
    [0, 0, 0],
    [2, 1, 0],
  ],
  191,
);

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

const base: WeeklyReport = {
  account: ana,
  week: { start: '2026-11-16', end: '2026-11-22', number: 47, zone: 'America/Los_Angeles', from, to: from + 7 * DAY },
  builtAt: NOW - 60_000,
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
      at: from + 2 * DAY,
      count: 1,
    },
    { level: 'reminder', words: 'Show yourself on camera and talk to your viewers.', at: from + 4 * DAY, count: 3 },
  ],
  trend: busy,
  due,
  action: { kind: 'appeal', policyWords: 'Misleading claims', at: NOW + 2 * DAY, derived: false },
  links: [{ policyWords: 'Misleading claims', url: page, date: '2026-09-21' }],
  gaps: [],
};

const nothing = {
  groups: [],
  bySurface: { live: 0, video: 0, listing: 0, fulfilment: 0, account: 0, unknown: 0 },
  violations: 0,
  messages: [],
  due: [],
  links: [],
  trend: quiet,
};

export const hard = base;

export const healthy: WeeklyReport = {
  ...base,
  ...nothing,
  standing: standings.healthy,
  score: { value: 214, at: NOW - DAY, before: 214, change: 0 },
  action: { kind: 'nothing' },
};

export const countsUp: WeeklyReport = {
  ...base,
  account: thai,
  standing: standings.countsUp,
  score: { value: 14, at: NOW - DAY, before: 10, change: 4 },
  action: { kind: 'read-rule', policyWords: 'Misleading claims', url: page, count: 4 },
};

const { score: _, ...withoutScore } = base;
export const unread: WeeklyReport = {
  ...withoutScore,
  ...nothing,
  account: shop,
  readings: 0,
  standing: standings.unreadable,
  action: { kind: 'open-health' },
  gaps: [
    { site: 'seller-center', endpoint: 'ahr-score', reason: 'unreadable', readAt: NOW - 9 * DAY },
    { site: 'seller-center', endpoint: 'violation-records', reason: 'not-this-week', readAt: NOW - 9 * DAY },
    { site: 'live-center', endpoint: 'live-violations', reason: 'never' },
  ],
};

export const longWords: WeeklyReport = {
  ...base,
  account: standings.longWords.account as Account,
  standing: standings.longWords,
  groups: [
    { ...(groups[0] as PolicyGroup), policyWords: LONG },
    { ...(groups[1] as PolicyGroup), policyWords: UNBROKEN },
  ],
  due: due.map((d) => ({ ...d, policyWords: LONG })),
  messages: [{ level: 'message', words: `${LONG} ${UNBROKEN}`, at: from + DAY, count: 2 }],
  action: { kind: 'appeal', policyWords: LONG, at: NOW + 2 * DAY, derived: true, url: page },
  links: [{ policyWords: LONG, url: page, date: null }],
};

/** The running week of the creator, on top of the finished ones. */
export const running: WeeklyReport = {
  ...healthy,
  account: ana,
  standing: standings.careful,
  score: { value: 162, at: NOW },
  week: {
    ...base.week,
    start: '2026-11-23',
    end: '2026-11-29',
    number: 48,
    from: base.week.to,
    to: base.week.to + 7 * DAY,
  },
};
