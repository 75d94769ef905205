/**
 * The numbers of each programme, copied by hand from the collected rules of 2026-11-23: a table, and how a programme is
 * laid beside it. A number that changes here needs a source that says so.
 */

import type { BandName, Confidence, Programme, Sourced } from '../../../utils/domain/programmes/programme';

const RATING = { min: 0, max: 1000, countsUp: false };
const CHR_BANDS: [BandName, number, number][] = [
  ['healthy', 200, 1000],
  ['careful', 151, 199],
  ['unhealthy', 1, 150],
  ['banned', 0, 0],
];
const days = (one: { days: number } | null): number | null => one?.days ?? null;
const count = (one: { count: number } | null | undefined): number | null => one?.count ?? null;
export const bare = (p: Programme) => ({
  measure: p.measure,
  role: p.role,
  regions: [...p.regions].sort().join(' '),
  dates: [p.since, p.until],
  scale: p.scale,
  start: p.start?.score ?? null,
  bands: p.bands?.map((b): [BandName, number, number] => [b.name, b.from, b.to]) ?? null,
  milestones: p.milestones?.map((m): [number, number | null] => [m.at, m.durationDays]) ?? null,
  warning: p.warningPoints?.points ?? null,
  expiry: days(p.expiryDays),
  appeal: days(p.appealDays),
  second: p.secondAppeal && [p.secondAppeal.days, p.secondAppeal.most],
  quiz: p.quiz && [
    count(p.quiz.questions),
    count(p.quiz.attempts),
    count(p.quiz.points),
    days(p.quiz.capDays),
    p.quiz.window?.rule ?? null,
  ],
  repeat: p.repeat && [p.repeat.count, p.repeat.windowDays],
});

const NOTHING = {
  start: null,
  bands: null,
  milestones: null,
  warning: null,
  expiry: null,
  appeal: null,
  second: null,
  quiz: null,
  repeat: null,
};
/** A quiz that exists, with nothing published of it. */
const A_QUIZ = [null, null, null, null, null];

export const BY_HAND: Record<string, ReturnType<typeof bare>> = {
  'us-creator-chr': {
    measure: 'chr',
    role: 'creator',
    regions: 'US',
    dates: [null, null],
    scale: RATING,
    start: 200,
    bands: CHR_BANDS,
    milestones: [
      [150, null],
      [100, null],
      [50, null],
      [0, null],
    ],
    warning: null,
    expiry: 90,
    appeal: 30,
    second: null,
    quiz: A_QUIZ,
    repeat: [6, 90],
  },
  'us-creator-chr-2025': {
    ...NOTHING,
    measure: 'chr',
    role: 'creator',
    regions: 'US',
    dates: [null, null],
    scale: RATING,
    start: 200,
    bands: [
      ['healthy', 200, 1000],
      ['careful', 151, 199],
      ['unhealthy', 0, 150],
    ],
    milestones: [
      [150, null],
      [100, null],
      [50, null],
      [0, null],
    ],
    quiz: A_QUIZ,
  },
  'sea-creator-chr': {
    ...NOTHING,
    measure: 'chr',
    role: 'creator',
    regions: 'ID MY PH SG TH VN',
    dates: ['2026-01-12', null],
    scale: RATING,
    start: 200,
    bands: CHR_BANDS,
    appeal: 30,
    quiz: A_QUIZ,
  },
  'eu-creator-chr': {
    ...NOTHING,
    measure: 'chr',
    role: 'creator',
    regions: 'DE ES FR IE IT',
    dates: [null, null],
    scale: RATING,
  },
  'creator-points': {
    ...NOTHING,
    measure: 'points',
    role: 'creator',
    regions: 'ID MY PH SG TH US VN',
    dates: [null, '2026-01-19'],
    scale: { min: 0, max: 24, countsUp: true },
    start: 0,
    milestones: [[24, null]],
    expiry: 90,
    quiz: [3, 3, 1, 30, 'end-of-next-month'],
  },
  'us-seller-ahr': {
    ...NOTHING,
    measure: 'ahr',
    role: 'seller',
    regions: 'US',
    dates: [null, null],
    scale: RATING,
    start: 200,
    milestones: [
      [150, 7],
      [100, 14],
      [50, 28],
      [0, null],
    ],
    warning: 10,
    expiry: 180,
    appeal: 30,
    quiz: A_QUIZ,
  },
  'other-seller-ahr': {
    ...NOTHING,
    measure: 'ahr',
    role: 'seller',
    regions: 'FR GB',
    dates: [null, null],
    scale: RATING,
  },
  'sea-seller-ahr': {
    ...NOTHING,
    measure: 'ahr',
    role: 'seller',
    regions: 'ID MY PH SG TH VN',
    dates: ['2026-07', null],
    scale: RATING,
  },
  'sea-seller-points': {
    ...NOTHING,
    measure: 'points',
    role: 'seller',
    regions: 'ID MY SG TH VN',
    dates: [null, null],
    scale: { min: 0, max: 48, countsUp: true },
    start: 0,
    milestones: [[48, null]],
    expiry: 90,
    appeal: 30,
    second: [15, 2],
  },
  'ph-seller-points': {
    ...NOTHING,
    measure: 'points',
    role: 'seller',
    regions: 'PH',
    dates: ['2025-06-17', null],
    scale: { min: 0, max: 48, countsUp: true },
    start: 0,
    bands: [
      ['healthy', 0, 11],
      ['unhealthy', 12, 47],
      ['banned', 48, 48],
    ],
    milestones: [
      [12, 7],
      [24, 14],
      [36, 28],
      [48, null],
    ],
    warning: 5,
    expiry: 90,
    appeal: 30,
    second: [15, 2],
  },
  'ph-seller-points-2025': {
    ...NOTHING,
    measure: 'points',
    role: 'seller',
    regions: 'PH',
    dates: [null, '2025-06-16'],
    scale: { min: 0, max: 48, countsUp: true },
    start: 0,
    milestones: [[48, null]],
    expiry: 180,
    appeal: 30,
    second: [15, 2],
  },
};

/** How sure each single number is, by the collected rules: o official, n official by notes, t third party. */
const LETTER: Record<Confidence, string> = { official: 'o', 'official-by-notes': 'n', 'third-party': 't' };
export const sure = (p: Programme): string => {
  const one = (s: Sourced | null | undefined): string => (s ? LETTER[s.confidence] : '-');
  const all = (list: readonly Sourced[] | null): string => (list ? list.map(one).join('') : '-');
  const quiz = p.quiz && [
    p.quiz.source,
    p.quiz.questions,
    p.quiz.attempts,
    p.quiz.points,
    p.quiz.capDays,
    p.quiz.window,
  ];
  const singles = [p.warningPoints, p.expiryDays, p.appealDays, p.secondAppeal].map(one).join('');
  return [
    one(p.scaleSource),
    one(p.start),
    all(p.bands),
    all(p.milestones),
    singles,
    quiz?.map(one).join('') ?? '-',
    one(p.repeat),
  ].join(' ');
};
//                        scale start bands milestones warn/expiry/appeal/second quiz(source, …) repeat
export const HOW_SURE: Record<string, string> = {
  'us-creator-chr': 'o o oooo nnnn -no- o----- o',
  'us-creator-chr-2025': 'o o ooo oooo ---- o----- -',
  'sea-creator-chr': 't o tttt - --o- o----- -',
  'eu-creator-chr': 'n - - - ---- - -',
  'creator-points': 't t - t -t-- ottooo -',
  'us-seller-ahr': 'n n - tttn tnt- o----- -',
  'other-seller-ahr': 't - - - ---- - -',
  'sea-seller-ahr': 't - - - ---- - -',
  'sea-seller-points': 'o o - o -ott - -',
  'ph-seller-points': 'o o ttt ttto tttt - -',
  'ph-seller-points-2025': 'o o - o -ttt - -',
};
