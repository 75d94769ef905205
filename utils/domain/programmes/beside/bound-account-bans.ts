import type { Sourced } from '../programme';
import type { SideRule } from './side-rule';

/** What a shop loses when creators bound to it are banned, US page of 2026-09-02, read through public notes. */
const notes: Sourced = {
  confidence: 'official-by-notes',
  url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=3753520906340139',
  date: '2026-09-02',
};

export const boundAccountBans: SideRule = {
  id: 'bound-account-bans',
  roles: ['seller'],
  regions: ['US'],
  since: null,
  until: null,
  says: 'rule_bound_account_bans',
  numbers: [
    { what: 'days', value: 180, ...notes },
    { what: 'bindingsAfterOneBan', value: 5, ...notes },
  ],
  steps: [
    { at: 1, effect: 'effect_bindings_few', durationDays: null, ...notes },
    { at: 2, effect: 'effect_bindings_paused', durationDays: null, ...notes },
    { at: 4, effect: 'effect_bindings_ended', durationDays: null, ...notes },
  ],
};
