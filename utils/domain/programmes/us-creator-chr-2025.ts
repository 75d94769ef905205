import type { Milestone, Programme, Sourced } from './programme';

/**
 * The US rating's page as it read in 2025: the same scale and bands, milestones without effects. It shows no date, so no
 * account is put under it by date; it is kept to say what an older report may rest on.
 */
const page: Sourced = {
  confidence: 'official',
  url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=5054301796321070',
  date: null,
};
const at = (score: number): Milestone => ({ at: score, effect: 'effect_unknown', durationDays: null, ...page });

export const usCreatorChr2025: Programme = {
  id: 'us-creator-chr-2025',
  supersededBy: 'us-creator-chr',
  measure: 'chr',
  role: 'creator',
  regions: ['US'],
  since: null,
  until: null,
  scale: { min: 0, max: 1000, countsUp: false },
  scaleSource: page,
  start: { score: 200, ...page },
  bands: [
    { name: 'healthy', from: 200, to: 1000, ...page },
    { name: 'careful', from: 151, to: 199, ...page },
    { name: 'unhealthy', from: 0, to: 150, ...page },
  ],
  milestones: [at(150), at(100), at(50), at(0)],
  warningPoints: null,
  expiryDays: null,
  appealDays: null,
  secondAppeal: null,
  quiz: {
    where: 'quiz_where_violation',
    source: page,
    questions: null,
    attempts: null,
    points: null,
    capDays: null,
    window: null,
  },
  repeat: null,
};
