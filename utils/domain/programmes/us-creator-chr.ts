import type { Programme, Sourced } from './programme';

/** Creator Health Rating, US: page of 2026-09-21; the milestones' effects as quoted in public notes on that page. */
const url = 'https://seller-us.tiktok.com/university/essay?knowledge_id=5054301796321070';
const page: Sourced = { confidence: 'official', url, date: '2026-09-21' };
const notes: Sourced = { confidence: 'official-by-notes', url, date: '2026-09-21' };
/** Creator Enforcement Policy: appeals and Risk Behavior Control. */
const enforcement: Sourced = {
  confidence: 'official',
  url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6837869503317761',
  date: '2025-12-15',
};

export const usCreatorChr: Programme = {
  id: 'us-creator-chr',
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
    { name: 'unhealthy', from: 1, to: 150, ...page },
    { name: 'banned', from: 0, to: 0, ...page },
  ],
  milestones: [
    { at: 150, effect: 'effect_traffic_half', durationDays: null, ...notes },
    { at: 100, effect: 'effect_traffic_ninety', durationDays: null, ...notes },
    { at: 50, effect: 'effect_traffic_none', durationDays: null, ...notes },
    { at: 0, effect: 'effect_creator_removed', durationDays: null, ...notes },
  ],
  warningPoints: null,
  expiryDays: { days: 90, ...notes },
  appealDays: { days: 30, ...enforcement },
  secondAppeal: null,
  // Full marks give lost points back; how many, how often and until when is not published.
  quiz: {
    where: 'quiz_where_violation',
    source: page,
    questions: null,
    attempts: null,
    points: null,
    capDays: null,
    window: null,
  },
  repeat: { count: 6, windowDays: 90, effect: 'effect_permissions_at_once', ...enforcement },
};
