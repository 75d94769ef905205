import type { Programme } from './programme';
import { seaSellerPoints } from './sea-seller-points';

/** Philippine sellers before 2025-06-17: points stayed for 180 days. The ladder of that time was not read. */
export const phSellerPoints2025: Programme = {
  ...seaSellerPoints,
  id: 'ph-seller-points-2025',
  regions: ['PH'],
  until: '2025-06-16',
  expiryDays: {
    days: 180,
    confidence: 'third-party',
    url: 'https://alpha-0642981a63c.bigseller.com/blog/articleDetails/3429/tiktok-shop-ph-violation-points.htm',
    date: '2025-06-23',
  },
};
