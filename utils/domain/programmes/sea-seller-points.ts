import type { Programme, Sourced } from './programme';

/** Violation points, South-East Asian sellers: count up to 48. Between 0 and 48 no milestone is published for these markets. */
const th: Sourced = {
  confidence: 'official',
  url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=6837797185423105',
  date: null,
};
/** A copy of the rule on appeals: first and second, the second is final. */
const copy: Sourced = { confidence: 'third-party', url: 'http://vh455.com/help/nzhuh', date: null };

export const seaSellerPoints: Programme = {
  id: 'sea-seller-points',
  measure: 'points',
  role: 'seller',
  regions: ['TH', 'VN', 'ID', 'MY', 'SG'],
  since: null,
  until: null,
  scale: { min: 0, max: 48, countsUp: true },
  scaleSource: th,
  start: { score: 0, ...th },
  bands: null,
  milestones: [{ at: 48, effect: 'effect_permission_ended', durationDays: null, ...th }],
  warningPoints: null,
  expiryDays: { days: 90, ...th },
  appealDays: { days: 30, ...copy },
  secondAppeal: { days: 15, most: 2, ...copy },
  quiz: null,
  repeat: null,
};
