import type { Sourced } from '../programme';
import type { SideRule } from './side-rule';

/** Strikes of TikTok itself (Community Guidelines): a scale of its own, nothing of it is taken from the rating. */
const notes: Sourced = {
  confidence: 'official-by-notes',
  url: 'https://www.tiktok.com/support/faq_detail?id=7543604781940791864',
  date: null,
};

export const platformStrikes: SideRule = {
  id: 'platform-strikes',
  roles: ['creator'],
  regions: null,
  since: null,
  until: null,
  says: 'rule_platform_strikes',
  numbers: [{ what: 'days', value: 90, ...notes }],
  steps: [{ at: 1, effect: 'effect_first_removal', durationDays: null, ...notes }],
};
