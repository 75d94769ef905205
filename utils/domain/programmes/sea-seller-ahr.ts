import type { Programme } from './programme';

/**
 * Account Health Rating, South-East Asia: reported to follow the 48 points in July 2026, after a preview from April. The
 * pages are known by their ids and were not read, so nothing but the scale is assumed.
 */
export const seaSellerAhr: Programme = {
  id: 'sea-seller-ahr',
  measure: 'ahr',
  role: 'seller',
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  since: '2026-07',
  until: null,
  scale: { min: 0, max: 1000, countsUp: false },
  scaleSource: {
    confidence: 'third-party',
    url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=8901265719953153',
    date: null,
  },
  start: null,
  bands: null,
  milestones: null,
  warningPoints: null,
  expiryDays: null,
  appealDays: null,
  secondAppeal: null,
  quiz: null,
  repeat: null,
};
