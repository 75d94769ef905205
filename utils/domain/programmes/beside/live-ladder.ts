import type { Sourced } from '../programme';
import type { SideRule } from './side-rule';

/** LIVE's three levels, US page of 2024-10-25. A prohibited product ends the LIVE without the first two. */
const page: Sourced = {
  confidence: 'official',
  url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=5130820791011118',
  date: '2024-10-25',
};

export const liveLadder: SideRule = {
  id: 'live-ladder',
  roles: ['creator', 'seller'],
  regions: ['US'],
  since: null,
  until: null,
  says: 'rule_live_ladder',
  numbers: [],
  steps: [
    { at: 1, effect: 'effect_live_reminder', durationDays: null, ...page },
    { at: 2, effect: 'effect_live_warning', durationDays: null, ...page },
    { at: 3, effect: 'effect_live_ended', durationDays: null, ...page },
  ],
};
