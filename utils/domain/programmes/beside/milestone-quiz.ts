import type { Sourced } from '../programme';
import type { SideRule } from './side-rule';

/** US sellers at a milestone: full marks replace its record by a shorter one. Not at 0, where the account is closed. */
const page: Sourced = {
  confidence: 'official',
  url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=4101503078876971',
  date: null,
};
const at = (score: number) => ({ at: score, effect: 'effect_milestone_quiz', durationDays: null, ...page });

export const milestoneQuiz: SideRule = {
  id: 'milestone-quiz',
  roles: ['seller'],
  regions: ['US'],
  since: null,
  until: null,
  says: 'rule_milestone_quiz',
  numbers: [],
  steps: [at(150), at(100), at(50)],
};
