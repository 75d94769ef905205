import type { Programme } from './programme';

/**
 * Account Health Rating where it is only reported: GB and FR (third party), South-East Asia from July 2026 (third party;
 * Academy ids known, text not read). Nothing but the scale is assumed.
 */
export const otherSellerAhr: Programme = {
  id: 'other-seller-ahr',
  measure: 'ahr',
  role: 'seller',
  regions: ['GB', 'FR', 'TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  since: null,
  until: null,
  scale: { min: 0, max: 1000, countsUp: false },
  start: null,
  bands: null,
  milestones: null,
  warningPoints: null,
  expiryDays: null,
  appealDays: null,
};
