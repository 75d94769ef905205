import type { Sourced } from '../programme';
import type { SideRule } from './side-rule';

/** US creators with many deductions: how many it takes is not published, so no step is given. Page of 2026-09-21, by notes. */
const notes: Sourced = {
  confidence: 'official-by-notes',
  url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=5054301796321070',
  date: '2026-09-21',
};

export const postingCap: SideRule = {
  id: 'posting-cap',
  roles: ['creator'],
  regions: ['US'],
  since: null,
  until: null,
  says: 'rule_posting_cap',
  numbers: [
    { what: 'piecesPerDay', value: 3, ...notes },
    { what: 'days', value: 7, ...notes },
  ],
  steps: [],
};
