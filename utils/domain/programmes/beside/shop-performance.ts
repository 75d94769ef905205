import type { Sourced } from '../programme';
import type { SideRule } from './side-rule';

/**
 * Shop Performance Score: 0–5 from six metrics (negative reviews, refunds and returns that are not the buyer's fault,
 * cancellations by the seller, delivery on time, dissatisfaction in chat, after-sales time). No region is named.
 */
const guide: Sourced = {
  confidence: 'third-party',
  url: 'https://www.zorillamarketing.com/articles/tiktok-shop-performance-score-guide-for-sellers',
  date: '2025-10-02',
};

export const shopPerformance: SideRule = {
  id: 'shop-performance',
  roles: ['seller'],
  regions: null,
  since: null,
  until: null,
  says: 'rule_shop_performance',
  numbers: [
    { what: 'min', value: 0, ...guide },
    { what: 'max', value: 5, ...guide },
    { what: 'deliveredOrders', value: 30, ...guide },
    { what: 'days', value: 90, ...guide },
    { what: 'metrics', value: 6, ...guide },
  ],
  steps: [],
};
