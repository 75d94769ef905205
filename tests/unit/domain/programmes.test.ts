/** Every programme beside the table copied by hand, and which of them an account is under on which day. */

import { describe, expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { creatorMeasure, programmeFor, programmes } from '../../../utils/domain/programmes';
import type { Programme, Sourced } from '../../../utils/domain/programmes/programme';
import { BY_HAND, bare, HOW_SURE, sure } from './programmes-table';
import { utc } from './samples';

const NOW = utc('2026-11-23T12:00');
const files = import.meta.glob<Record<string, unknown>>(
  ['../../../utils/domain/programmes/*.ts', '!**/index.ts', '!**/programme.ts'],
  { eager: true },
);
const each = programmes.map((p) => [p.id, p] as const);

function sourcesOf(p: Programme): Sourced[] {
  const { quiz } = p;
  const singles = [p.scaleSource, p.start, p.warningPoints, p.expiryDays, p.appealDays, p.secondAppeal, p.repeat];
  const asked = quiz ? [quiz.source, quiz.questions, quiz.attempts, quiz.points, quiz.capDays, quiz.window] : [];
  return [...(p.bands ?? []), ...(p.milestones ?? []), ...singles, ...asked].filter((one) => one !== null);
}

describe('the programme an account is under', () => {
  test('every programme is in the list copied by hand, and none is missing', () => {
    expect(programmes.map((p) => p.id).sort()).toEqual(Object.keys(BY_HAND).sort());
  });

  test('every programme has a file of its own name', () => {
    const named = Object.entries(files).map(([file, module]) => [
      file.split('/').at(-1)?.replace('.ts', ''),
      Object.values(module).map((one) => (one as Programme).id),
    ]);
    expect(named).toEqual(named.map(([file]) => [file, [file]]));
    expect(named).toHaveLength(programmes.length);
  });

  test.each(each)('%s has the numbers that were published', (id, programme) => {
    expect(bare(programme)).toEqual(BY_HAND[id]);
  });

  test.each(each)('%s says of each number how sure it is', (id, programme) => {
    expect(sure(programme)).toBe(HOW_SURE[id]);
  });

  test.each(each)('%s says for each number on which page it was read', (_, p) => {
    for (const one of sourcesOf(p)) {
      expect(() => new URL(one.url)).not.toThrow();
      if (one.date !== null) expect(one.date).toMatch(/^\d{4}(-\d{2}){0,2}$/);
    }
  });

  test.each(each)('%s has words for what its milestones take away and where its quiz is', (_, p) => {
    const keys = [...(p.milestones ?? []).map((m) => m.effect), p.repeat?.effect, p.quiz?.where];
    for (const key of keys) if (key !== undefined) expect(Object.keys(messages)).toContain(key);
  });

  test.each(each)('%s has bands that neither overlap nor leave a hole', (_, p) => {
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
    ['a Thai seller’s rating', 'seller', 'TH', 'ahr', 'sea-seller-ahr'],
    ['a Thai seller’s points', 'seller', 'TH', 'points', 'sea-seller-points'],
    ['a Philippine seller’s points', 'seller', 'PH', 'points', 'ph-seller-points'],
  ] as const)('%s', (_, role, region, measure, id) => {
    expect(programmeFor(role, region, measure, NOW)?.id).toBe(id);
  });

  test('is unknown where none was published: another region, no region, another measure, no moment', () => {
    expect(programmeFor('seller', 'BR', 'ahr', NOW)).toBeUndefined();
    expect(programmeFor('seller', undefined, 'ahr', NOW)).toBeUndefined();
    expect(programmeFor('seller', 'US', 'points', NOW)).toBeUndefined();
    expect(programmeFor('creator', 'US', 'ahr', NOW)).toBeUndefined();
    for (const at of [Number.NaN, Number.POSITIVE_INFINITY, 9e15]) {
      expect(programmeFor('seller', 'US', 'ahr', at)).toBeUndefined();
    }
  });

  test('a South-East Asian creator counted points until the rating came in January 2026', () => {
    expect(creatorMeasure('TH', utc('2026-01-11T23:59'))).toBe('points');
    expect(creatorMeasure('TH', utc('2026-01-12T00:00'))).toBe('chr');
    expect(programmeFor('creator', 'TH', 'points', utc('2026-01-19T23:00'))?.id).toBe('creator-points');
    expect(programmeFor('creator', 'TH', 'points', utc('2026-01-20T00:00'))).toBeUndefined();
    expect(creatorMeasure('BR', NOW)).toBeUndefined();
  });

  test('a Philippine seller’s points stayed for 180 days until the middle of June 2025', () => {
    const expiry = (at: string) => programmeFor('seller', 'PH', 'points', utc(at))?.expiryDays?.days;
    expect([expiry('2025-06-16T23:59'), expiry('2025-06-17T00:00')]).toEqual([180, 90]);
  });

  test('the South-East Asian rating of sellers is known from July 2026 on', () => {
    const id = (at: string) => programmeFor('seller', 'VN', 'ahr', utc(at))?.id;
    expect([id('2026-06-30T23:59'), id('2026-07-01T00:00')]).toEqual([undefined, 'sea-seller-ahr']);
  });

  test('an older text of the same page is never the programme of any day', () => {
    for (let year = 2018; year < 2040; year++) {
      for (const month of ['01', '07']) {
        const found = programmeFor('creator', 'US', 'chr', utc(`${year}-${month}-15T00:00`));
        expect(found?.id).toBe('us-creator-chr');
      }
    }
  });
});
