import type { Programme, Sourced } from './programme';

/** Account Health Rating, US sellers. TikTok shows colours but publishes no cut-offs, so there are no bands here. */
const url = 'https://seller-us.tiktok.com/university/essay?knowledge_id=6750828276418350';
const notes: Sourced = { confidence: 'official-by-notes', url, date: '2026-06-29' };
const third: Sourced = {
  confidence: 'third-party',
  url: 'https://sellerops.io/tiktok-shop-ahr-150-points-suspension-warning',
  date: '2026-03',
};

export const usSellerAhr: Programme = {
  id: 'us-seller-ahr',
  measure: 'ahr',
  role: 'seller',
  regions: ['US'],
  since: null,
  until: null,
  scale: { min: 0, max: 1000, countsUp: false },
  scaleSource: notes,
  start: { score: 200, ...notes },
  bands: null,
  milestones: [
    { at: 150, effect: 'effect_no_new_listings_7', durationDays: 7, ...third },
    { at: 100, effect: 'effect_no_new_listings_14', durationDays: 14, ...third },
    { at: 50, effect: 'effect_no_new_listings_28', durationDays: 28, ...third },
    { at: 0, effect: 'effect_shop_deactivated', durationDays: null, ...notes },
  ],
  warningPoints: { points: 10, ...third },
  expiryDays: { days: 180, ...notes },
  appealDays: { days: 30, ...third },
  secondAppeal: null,
  // Full marks add points; how many is not published, and not every violation has a quiz.
  quiz: {
    where: 'quiz_where_learning_center',
    source: {
      confidence: 'official',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=4101503078876971',
      date: null,
    },
    questions: null,
    attempts: null,
    points: null,
    capDays: null,
    window: null,
  },
  repeat: null,
};
