import type { Programme } from './programme';

/** Creator Health Rating, EU: only that it exists on the 0–1000 scale could be read (IE page of 2026-09-03). */
export const euCreatorChr: Programme = {
  id: 'eu-creator-chr',
  measure: 'chr',
  role: 'creator',
  regions: ['DE', 'FR', 'IT', 'ES', 'IE'],
  since: null,
  until: null,
  scale: { min: 0, max: 1000, countsUp: false },
  scaleSource: {
    confidence: 'official-by-notes',
    url: 'https://seller-ie.tiktok.com/university/essay?knowledge_id=747894062696212&lang=en-GB',
    date: '2026-09-03',
  },
  start: null,
  bands: null,
  milestones: null,
  warningPoints: null,
  expiryDays: null,
  appealDays: null,
  secondAppeal: null,
  quiz: null,
  repeat: null,
};
