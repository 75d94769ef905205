/** Three programmes as the gallery needs them: a creator's rating, a shop's, and points that count up. */

import type { Milestone, Programme } from '../../utils/domain';

export const page = 'https://seller-us.tiktok.com/university/essay?knowledge_id=5054301796321070';
const official = { confidence: 'official', url: page, date: '2026-09-21' } as const;
const third = { confidence: 'third-party', url: 'https://example.com/ahr', date: null } as const;
const milestone = (at: number, effect: string, from: typeof official | typeof third): Milestone => ({
  at,
  effect,
  durationDays: null,
  ...from,
});

export const chr: Programme = {
  id: 'us-creator-chr',
  measure: 'chr',
  role: 'creator',
  regions: ['US'],
  since: null,
  until: null,
  scale: { min: 0, max: 1000, countsUp: false },
  start: 200,
  bands: [
    { name: 'healthy', from: 200, to: 1000, ...official },
    { name: 'careful', from: 151, to: 199, ...official },
    { name: 'unhealthy', from: 1, to: 150, ...official },
    { name: 'banned', from: 0, to: 0, ...official },
  ],
  milestones: [
    milestone(150, 'effect_traffic_half', official),
    milestone(100, 'effect_traffic_ninety', official),
    milestone(50, 'effect_traffic_none', official),
    milestone(0, 'effect_creator_removed', official),
  ],
  warningPoints: null,
  expiryDays: { days: 90, ...official },
  appealDays: { days: 30, ...official },
};

export const ahr: Programme = {
  ...chr,
  id: 'us-seller-ahr',
  measure: 'ahr',
  role: 'seller',
  bands: null,
  milestones: [
    milestone(150, 'effect_no_new_listings_7', third),
    milestone(100, 'effect_no_new_listings_14', third),
    milestone(50, 'effect_no_new_listings_28', third),
    milestone(0, 'effect_shop_deactivated', official),
  ],
};

export const sea: Programme = {
  ...chr,
  id: 'sea-seller-points',
  measure: 'points',
  role: 'seller',
  regions: ['TH', 'PH'],
  scale: { min: 0, max: 48, countsUp: true },
  start: 0,
  bands: null,
  milestones: [
    milestone(12, 'effect_no_campaigns_7', third),
    milestone(24, 'effect_listing_live_limits_14', third),
    milestone(36, 'effect_shop_off_28', third),
    milestone(48, 'effect_permission_ended', official),
  ],
};
