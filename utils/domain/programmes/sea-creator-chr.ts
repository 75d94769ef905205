import type { Programme, Sourced } from './programme';

/** Creator Health Rating, South-East Asia, since 2026-01: the start is official, the bands third-party, milestones unknown. */
const url = 'https://seller-vn.tiktok.com/university/essay?lang=en&knowledge_id=6837776049932034';
const page: Sourced = { confidence: 'official', url, date: '2025-11-28' };
const press: Sourced = {
  confidence: 'third-party',
  url: 'https://www.bigseller.com/blog/articleDetails/4118/tiktok-shop-seller-creator.htm',
  date: '2025-12-10',
};

export const seaCreatorChr: Programme = {
  id: 'sea-creator-chr',
  measure: 'chr',
  role: 'creator',
  regions: ['VN', 'TH', 'ID', 'MY', 'PH', 'SG'],
  since: '2026-01-12',
  until: null,
  scale: { min: 0, max: 1000, countsUp: false },
  scaleSource: press,
  start: { score: 200, ...page },
  bands: [
    { name: 'healthy', from: 200, to: 1000, ...press },
    { name: 'careful', from: 151, to: 199, ...press },
    { name: 'unhealthy', from: 1, to: 150, ...press },
    { name: 'banned', from: 0, to: 0, ...press },
  ],
  milestones: null,
  warningPoints: null,
  expiryDays: null,
  appealDays: { days: 30, ...page },
  secondAppeal: null,
  // The quiz page still speaks of violation points: its numbers are the older scale's and are not taken over.
  quiz: {
    where: 'quiz_where_account_standing',
    source: {
      confidence: 'official',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=5372006053398274',
      date: null,
    },
    questions: null,
    attempts: null,
    points: null,
    capDays: null,
    window: null,
  },
  repeat: null,
};
