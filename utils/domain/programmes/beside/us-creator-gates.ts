import type { Sourced } from '../programme';
import type { SideRule } from './side-rule';

/** What a US creator's rating opens, and the pilot of new creators. Two pages differ on LIVEs a week: both are kept. */
const affiliate: Sourced = {
  confidence: 'official-by-notes',
  url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=2244964886103809',
  date: '2026-09-02',
};
const eligibility: Sourced = {
  confidence: 'official-by-notes',
  url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6939143037667118',
  date: '2026-09-25',
};
const other: Sourced = {
  confidence: 'official-by-notes',
  url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=7608640301074219',
  date: null,
};

export const usCreatorGates: SideRule = {
  id: 'us-creator-gates',
  roles: ['creator'],
  regions: ['US'],
  since: null,
  until: null,
  says: 'rule_us_creator_gates',
  numbers: [
    { what: 'pilotFollowers', value: 5_000, ...eligibility },
    { what: 'pilotDays', value: 30, ...eligibility },
    { what: 'pilotVideosPerDay', value: 3, ...eligibility },
    { what: 'pilotLivesPerWeek', value: 3, ...eligibility },
    { what: 'pilotLivesPerWeek', value: 5, ...other },
  ],
  steps: [
    { at: 150, effect: 'effect_opens_affiliate', durationDays: null, ...affiliate },
    { at: 176, effect: 'effect_pilot_early', durationDays: null, ...eligibility },
  ],
};
