import type { Programme, Sourced } from './programme';

/** The older 24-point creator scale: US until CHR, South-East Asia until 2026-01. Counts up to a ban. */
const third: Sourced = {
  confidence: 'third-party',
  url: 'https://simplemoneytips.biz.id/tiktok-shop-affiliate-violation-rules',
  date: null,
};

export const creatorPoints: Programme = {
  id: 'creator-points',
  measure: 'points',
  role: 'creator',
  regions: ['US', 'VN', 'TH', 'ID', 'MY', 'PH', 'SG'],
  since: null,
  until: '2026-01-19',
  scale: { min: 0, max: 24, countsUp: true },
  start: 0,
  bands: null,
  milestones: [{ at: 24, effect: 'effect_creator_removed', durationDays: null, ...third }],
  warningPoints: null,
  expiryDays: { days: 90, ...third },
  appealDays: null,
};
