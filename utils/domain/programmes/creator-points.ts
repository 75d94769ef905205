import type { Programme, Sourced } from './programme';

/**
 * The older 24-point creator scale: US until CHR, South-East Asia until 2026-01. Counts up to a ban. What a blog calls
 * good standing (up to 8) is no published band and is left out.
 */
const third: Sourced = {
  confidence: 'third-party',
  url: 'https://simplemoneytips.biz.id/tiktok-shop-affiliate-violation-rules',
  date: null,
};
/** Creator Policy Quiz, page of the six South-East Asian markets. */
const quiz: Sourced = {
  confidence: 'official',
  url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=5372006053398274',
  date: null,
};
/** The US launch of late 2024, as the press told it. */
const press: Sourced = { confidence: 'third-party', url: 'https://netinfluencer.com/?p=31973', date: null };

export const creatorPoints: Programme = {
  id: 'creator-points',
  measure: 'points',
  role: 'creator',
  regions: ['US', 'VN', 'TH', 'ID', 'MY', 'PH', 'SG'],
  since: null,
  until: '2026-01-19',
  scale: { min: 0, max: 24, countsUp: true },
  scaleSource: third,
  start: { score: 0, ...third },
  bands: null,
  milestones: [{ at: 24, effect: 'effect_creator_removed', durationDays: null, ...third }],
  warningPoints: null,
  expiryDays: { days: 90, ...third },
  appealDays: null,
  secondAppeal: null,
  quiz: {
    where: 'quiz_where_account_standing',
    source: quiz,
    questions: { count: 3, ...press },
    attempts: { count: 3, ...press },
    points: { count: 1, ...quiz },
    capDays: { days: 30, ...quiz },
    window: { rule: 'end-of-next-month', ...quiz },
  },
  repeat: null,
};
