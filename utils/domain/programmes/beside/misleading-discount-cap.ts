import type { Sourced } from '../programme';
import type { SideRule } from './side-rule';

/** Videos with misleading discounts, US guide of 2026-08-31, read through public notes. */
const notes: Sourced = {
  confidence: 'official-by-notes',
  url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6083133872424718',
  date: '2026-08-31',
};

export const misleadingDiscountCap: SideRule = {
  id: 'misleading-discount-cap',
  roles: ['creator'],
  regions: ['US'],
  since: null,
  until: null,
  says: 'rule_misleading_discount_cap',
  numbers: [
    { what: 'months', value: 3, ...notes },
    { what: 'videosPerWeek', value: 3, ...notes },
  ],
  steps: [{ at: 300, effect: 'effect_three_videos_a_week', durationDays: 14, ...notes }],
};
