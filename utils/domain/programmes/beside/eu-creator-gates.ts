import type { Sourced } from '../programme';
import type { SideRule } from './side-rule';

/** The pilot of new creators in the EU, page of 2026-09-03, read through public notes. */
const notes: Sourced = {
  confidence: 'official-by-notes',
  url: 'https://seller-ie.tiktok.com/university/essay?knowledge_id=747894062696212&lang=en-GB',
  date: '2026-09-03',
};

export const euCreatorGates: SideRule = {
  id: 'eu-creator-gates',
  roles: ['creator'],
  regions: ['DE', 'FR', 'IT', 'ES', 'IE'],
  since: null,
  until: null,
  says: 'rule_eu_creator_gates',
  numbers: [
    { what: 'pilotDays', value: 30, ...notes },
    { what: 'pilotVideosPerWeek', value: 21, ...notes },
    { what: 'videosPerDay', value: 25, ...notes },
    { what: 'photosPerDay', value: 50, ...notes },
  ],
  steps: [{ at: 176, effect: 'effect_pilot_ends', durationDays: null, ...notes }],
};
