import type { Programme, Sourced } from './programme';
import { seaSellerPoints } from './sea-seller-points';

/** Violation points, Philippine sellers: the region's 48 points with a ladder of its own, third-party; 90 days since June 2025. */
const ladder: Sourced = { confidence: 'third-party', url: 'https://www.tt123.com/ask/ZBksRu0G', date: '2025-06' };
const bigseller: Sourced = {
  confidence: 'third-party',
  url: 'https://alpha-0642981a63c.bigseller.com/blog/articleDetails/3429/tiktok-shop-ph-violation-points.htm',
  date: '2025-06-23',
};

export const phSellerPoints: Programme = {
  ...seaSellerPoints,
  id: 'ph-seller-points',
  regions: ['PH'],
  since: '2025-06-17',
  bands: [
    { name: 'healthy', from: 0, to: 11, ...ladder },
    { name: 'unhealthy', from: 12, to: 47, ...ladder },
    { name: 'banned', from: 48, to: 48, ...ladder },
  ],
  milestones: [
    { at: 12, effect: 'effect_no_campaigns_7', durationDays: 7, ...ladder },
    { at: 24, effect: 'effect_listing_live_limits_14', durationDays: 14, ...ladder },
    { at: 36, effect: 'effect_shop_off_28', durationDays: 28, ...ladder },
    ...(seaSellerPoints.milestones ?? []),
  ],
  warningPoints: { points: 5, ...bigseller },
  expiryDays: { days: 90, ...bigseller },
};
