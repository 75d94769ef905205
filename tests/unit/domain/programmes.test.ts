/**
 * The numbers of each programme, copied by hand from the collected rules of 2026-11-23. A number that changes here
 * needs a source that says so.
 */

import { describe, expect, test } from 'vitest';
import { creatorMeasure, programmeFor, programmes } from '../../../utils/domain/programmes';
import type { BandName, Programme, Sourced } from '../../../utils/domain/programmes/programme';
import { utc } from './samples';

const NOW = utc('2026-11-23T12:00');
const RATING = { min: 0, max: 1000, countsUp: false };
const CHR_BANDS: [BandName, number, number][] = [
  ['healthy', 200, 1000],
  ['careful', 151, 199],
  ['unhealthy', 1, 150],
  ['banned', 0, 0],
];
const bare = (p: Programme) => ({
  measure: p.measure,
  role: p.role,
  regions: [...p.regions].sort(),
  scale: p.scale,
  start: p.start,
  bands: p.bands?.map((b): [BandName, number, number] => [b.name, b.from, b.to]) ?? null,
  milestones: p.milestones?.map((m): [number, number | null] => [m.at, m.durationDays]) ?? null,
  warning: p.warningPoints?.points ?? null,
  expiry: p.expiryDays?.days ?? null,
  appeal: p.appealDays?.days ?? null,
});

const BY_HAND: Record<string, ReturnType<typeof bare>> = {
  'us-creator-chr': {
    measure: 'chr',
    role: 'creator',
    regions: ['US'],
    scale: RATING,
    start: 200,
    bands: CHR_BANDS,
    milestones: [
      [150, null],
      [100, null],
      [50, null],
      [0, null],
    ],
    warning: null,
    expiry: 90,
    appeal: 30,
  },
  'sea-creator-chr': {
    measure: 'chr',
    role: 'creator',
    regions: ['ID', 'MY', 'PH', 'SG', 'TH', 'VN'],
    scale: RATING,
    start: 200,
    bands: CHR_BANDS,
    milestones: null,
    warning: null,
    expiry: null,
    appeal: 30,
  },
  'eu-creator-chr': {
    measure: 'chr',
    role: 'creator',
    regions: ['DE', 'ES', 'FR', 'IE', 'IT'],
    scale: RATING,
    start: null,
    bands: null,
    milestones: null,
    warning: null,
    expiry: null,
    appeal: null,
  },
  'creator-points': {
    measure: 'points',
    role: 'creator',
    regions: ['ID', 'MY', 'PH', 'SG', 'TH', 'US', 'VN'],
    scale: { min: 0, max: 24, countsUp: true },
    start: 0,
    bands: null,
    milestones: [[24, null]],
    warning: null,
    expiry: 90,
    appeal: null,
  },
  'us-seller-ahr': {
    measure: 'ahr',
    role: 'seller',
    regions: ['US'],
    scale: RATING,
    start: 200,
    bands: null,
    milestones: [
      [150, 7],
      [100, 14],
      [50, 28],
      [0, null],
    ],
    warning: 10,
    expiry: 180,
    appeal: 30,
  },
  'other-seller-ahr': {
    measure: 'ahr',
    role: 'seller',
    regions: ['FR', 'GB', 'ID', 'MY', 'PH', 'SG', 'TH', 'VN'],
    scale: RATING,
    start: null,
    bands: null,
    milestones: null,
    warning: null,
    expiry: null,
    appeal: null,
  },
  'sea-seller-points': {
    measure: 'points',
    role: 'seller',
    regions: ['ID', 'MY', 'SG', 'TH', 'VN'],
    scale: { min: 0, max: 48, countsUp: true },
    start: 0,
    bands: null,
    milestones: [[48, null]],
    warning: null,
    expiry: 90,
    appeal: null,
  },
  'ph-seller-points': {
    measure: 'points',
    role: 'seller',
    regions: ['PH'],
    scale: { min: 0, max: 48, countsUp: true },
    start: 0,
    bands: [
      ['healthy', 0, 11],
      ['unhealthy', 12, 47],
      ['banned', 48, 48],
    ],
    milestones: [
      [12, 7],
      [24, 14],
      [36, 28],
      [48, null],
    ],
    warning: 5,
    expiry: 90,
    appeal: null,
  },
};

describe('the programme an account is under', () => {
  test('every programme is in the list copied by hand, and none is missing', () => {
    expect(programmes.map((p) => p.id).sort()).toEqual(Object.keys(BY_HAND).sort());
  });

  test.each(programmes.map((p) => [p.id, p] as const))('%s has the numbers that were published', (id, programme) => {
    expect(bare(programme)).toEqual(BY_HAND[id]);
  });

  test.each(programmes.map((p) => [p.id, p] as const))('%s says for each number on which page it was read', (_, p) => {
    const singles = [p.warningPoints, p.expiryDays, p.appealDays].flatMap((one): Sourced[] => (one ? [one] : []));
    const sourced: Sourced[] = [...(p.bands ?? []), ...(p.milestones ?? []), ...singles];
    for (const one of sourced) {
      expect(['official', 'official-by-notes', 'third-party']).toContain(one.confidence);
      expect(() => new URL(one.url)).not.toThrow();
      if (one.date !== null) expect(one.date).toMatch(/^\d{4}(-\d{2}){0,2}$/);
    }
  });

  test.each(programmes.map((p) => [p.id, p] as const))('%s has bands that neither overlap nor leave a hole', (_, p) => {
    if (!p.bands) return;
    for (let value = p.scale.min; value <= p.scale.max; value++) {
      expect(
        p.bands.filter((b) => value >= b.from && value <= b.to),
        `at ${value}`,
      ).toHaveLength(1);
    }
  });

  test.each([
    ['a US creator’s rating', 'creator', 'US', 'chr', 'us-creator-chr'],
    ['a Vietnamese creator’s rating', 'creator', 'VN', 'chr', 'sea-creator-chr'],
    ['an Irish creator’s rating', 'creator', 'IE', 'chr', 'eu-creator-chr'],
    ['a US seller’s rating', 'seller', 'US', 'ahr', 'us-seller-ahr'],
    ['a British seller’s rating', 'seller', 'GB', 'ahr', 'other-seller-ahr'],
    ['a Thai seller’s points', 'seller', 'TH', 'points', 'sea-seller-points'],
    ['a Philippine seller’s points', 'seller', 'PH', 'points', 'ph-seller-points'],
  ] as const)('%s', (_, role, region, measure, id) => {
    expect(programmeFor(role, region, measure, NOW)?.id).toBe(id);
  });

  test('is unknown where none was published: another region, no region, another measure', () => {
    expect(programmeFor('seller', 'BR', 'ahr', NOW)).toBeUndefined();
    expect(programmeFor('seller', undefined, 'ahr', NOW)).toBeUndefined();
    expect(programmeFor('seller', 'US', 'points', NOW)).toBeUndefined();
    expect(programmeFor('creator', 'US', 'ahr', NOW)).toBeUndefined();
  });

  test('a South-East Asian creator counted points until the rating came in January 2026', () => {
    expect(creatorMeasure('TH', utc('2026-01-11T23:59'))).toBe('points');
    expect(creatorMeasure('TH', utc('2026-01-12T00:00'))).toBe('chr');
    expect(programmeFor('creator', 'TH', 'points', utc('2026-01-19T23:00'))?.id).toBe('creator-points');
    expect(programmeFor('creator', 'TH', 'points', utc('2026-01-20T00:00'))).toBeUndefined();
    expect(creatorMeasure('BR', NOW)).toBeUndefined();
  });
});
