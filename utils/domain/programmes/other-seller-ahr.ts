import type { Programme } from './programme';

/** Account Health Rating, Britain and France: reported only (France since July 2025). Nothing but the scale is assumed. */
export const otherSellerAhr: Programme = {
  id: 'other-seller-ahr',
  measure: 'ahr',
  role: 'seller',
  regions: ['GB', 'FR'],
  since: null,
  until: null,
  scale: { min: 0, max: 1000, countsUp: false },
  scaleSource: { confidence: 'third-party', url: 'https://www.effinity.fr/en/?p=18084', date: null },
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
