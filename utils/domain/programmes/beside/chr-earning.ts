import type { Sourced } from '../programme';
import type { SideRule } from './side-rule';

/** How the US rating grows by itself: orders from content that keeps the rules. Page of 2026-09-21, read through public notes. */
const notes: Sourced = {
  confidence: 'official-by-notes',
  url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=5054301796321070',
  date: '2026-09-21',
};

export const chrEarning: SideRule = {
  id: 'chr-earning',
  roles: ['creator'],
  regions: ['US'],
  since: null,
  until: null,
  says: 'rule_chr_earning',
  numbers: [
    { what: 'points', value: 1, ...notes },
    { what: 'orders', value: 10, ...notes },
    { what: 'mostPerContent', value: 20, ...notes },
    { what: 'mostPerWeek', value: 65, ...notes },
  ],
  steps: [],
};
