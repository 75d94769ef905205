import type { Milestone, Programme, Sourced } from './programme';

/** Violation points, South-East Asian sellers: count up to 48. The ladder below 48 is the Philippines', third-party. */
const th: Sourced = {
  confidence: 'official',
  url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=6837797185423105',
  date: null,
};
const ph: Sourced = { confidence: 'third-party', url: 'https://www.tt123.com/ask/ZBksRu0G', date: '2025-06' };
const bigseller: Sourced = {
  confidence: 'third-party',
  url: 'https://alpha-0642981a63c.bigseller.com/blog/articleDetails/3429/tiktok-shop-ph-violation-points.htm',
  date: '2025-06-23',
};

const last: Milestone = { at: 48, effect: 'effect_permission_ended', durationDays: null, ...th };

export const seaSellerPoints: Programme = {
  id: 'sea-seller-points',
  measure: 'points',
  role: 'seller',
  regions: ['TH', 'VN', 'ID', 'MY', 'SG'],
  since: null,
  until: null,
  scale: { min: 0, max: 48, countsUp: true },
  start: 0,
  bands: null,
  milestones: [last],
  warningPoints: null,
  expiryDays: { days: 90, ...th },
  appealDays: null,
};

export const phSellerPoints: Programme = {
  ...seaSellerPoints,
  id: 'ph-seller-points',
  regions: ['PH'],
  bands: [
    { name: 'healthy', from: 0, to: 11, ...ph },
    { name: 'unhealthy', from: 12, to: 47, ...ph },
    { name: 'banned', from: 48, to: 48, ...ph },
  ],
  milestones: [
    { at: 12, effect: 'effect_no_campaigns_7', durationDays: 7, ...ph },
    { at: 24, effect: 'effect_listing_live_limits_14', durationDays: 14, ...ph },
    { at: 36, effect: 'effect_shop_off_28', durationDays: 28, ...ph },
    last,
  ],
  warningPoints: { points: 5, ...bigseller },
};
