/** Scales that count down and scales that count up read the same way: more loss is never healthier, distances are exact. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeAccount } from '../../../utils/domain/account';
import { bandOf, nextMilestone, onScale } from '../../../utils/domain/band';
import type { PageSection } from '../../../utils/domain/observation';
import { programmes } from '../../../utils/domain/programmes';
import type { Programme } from '../../../utils/domain/programmes/programme';
import { STALE_MS, standingOf } from '../../../utils/domain/standing-of';
import { ANA, DAY, HOUR, score, utc } from './samples';

const NOW = utc('2026-11-23T12:00');
const ILL = ['healthy', 'careful', 'unhealthy', 'banned'];
const each = programmes.map((p) => [p.id, p] as const);

/** How ill a value is: 0 is well or not rated, 3 is banned. */
const ill = (p: Programme, value: number, sections?: PageSection[]): number => {
  const name = bandOf(p, { kind: 'score', measure: p.measure, value, ...(sections && { sections }) })?.name;
  return name === undefined ? 0 : ILL.indexOf(name);
};
/** A value that has lost `loss` from the best of its scale. */
const valueAt = ({ scale }: Programme, loss: number): number => (scale.countsUp ? scale.min + loss : scale.max - loss);
const length = ({ scale }: Programme): number => scale.max - scale.min;

const losses = (p: Programme): number[] => Array.from({ length: length(p) + 1 }, (_, loss) => loss);

/** Losses at which a scale, walked from its best to its worst whole number, gets healthier. */
const healthierThanBefore = (p: Programme, judge: (value: number) => number): number[] => {
  const judged = losses(p).map((loss) => judge(valueAt(p, loss)));
  return losses(p).filter((loss) => loss > 0 && (judged[loss] ?? 0) < (judged[loss - 1] ?? 0));
};

describe.each(each)('on the scale of %s', (_, programme) => {
  test('no whole number is healthier than one that has lost less', () => {
    expect(healthierThanBefore(programme, (value) => ill(programme, value))).toEqual([]);
  });

  test('nor is any number between two whole ones', () => {
    const loss = fc.double({ min: 0, max: length(programme), noNaN: true });
    fc.assert(
      fc.property(loss, loss, (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(ill(programme, valueAt(programme, more))).toBeGreaterThanOrEqual(
          ill(programme, valueAt(programme, less)),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('nor when the page parts it into sections of its own, each riskier than the one before', () => {
    const cuts = fc.tuple(
      fc.integer({ min: 1, max: length(programme) }),
      fc.integer({ min: 1, max: length(programme) }),
    );
    fc.assert(
      fc.property(cuts, ([a, b]) => {
        const [one, two] = [Math.min(a, b), Math.max(a, b)];
        const part = (from: number, to: number, label: string): PageSection => {
          const [x, y] = [valueAt(programme, from), valueAt(programme, to)];
          return { from: Math.min(x, y), to: Math.max(x, y), label };
        };
        const sections = [
          part(0, one, 'Low risk'),
          part(one, two, 'Medium risk'),
          part(two, length(programme), 'High risk'),
        ];
        expect(healthierThanBefore(programme, (value) => ill(programme, value, sections))).toEqual([]);
        const alone = losses(programme).map((loss) => valueAt(programme, loss));
        expect(alone.filter((value) => ill(programme, value, sections) < ill(programme, value))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('the distance leads exactly to the next milestone, with none between, and past the last there is none', () => {
    const { countsUp } = programme.scale;
    const wrong = losses(programme).filter((loss) => {
      const value = valueAt(programme, loss);
      const ahead = (programme.milestones ?? []).map((m) => m.at).filter((at) => (countsUp ? at > value : at < value));
      const next = nextMilestone(programme, value);
      if (!next || ahead.length === 0) return next !== undefined || ahead.length > 0;
      const nearest = countsUp ? Math.min(...ahead) : Math.max(...ahead);
      return next.milestone.at !== nearest || valueAt(programme, loss + next.points) !== nearest;
    });
    expect(wrong).toEqual([]);
  });

  test('holds its ends and nothing beyond them', () => {
    const { min, max } = programme.scale;
    expect([min - 1, min, max, max + 1, Number.NaN].map((v) => onScale(programme, v))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('a number between two bands', () => {
  const state = (region: string, value: number): string =>
    standingOf(makeAccount('creator', '1', { region }), { score: score(value, NOW) }, NOW).state;

  test('is of the worse of them, but banned is only what is stated', () => {
    expect([199.5, 150.5, 0.5].map((v) => state('US', v))).toEqual(['careful', 'unhealthy', 'unhealthy']);
    expect([199.5, 150.5, 0.5, 0].map((v) => state('TH', v))).toEqual(['careful', 'unhealthy', 'unhealthy', 'banned']);
  });
});

describe('the change of a score', () => {
  const shop = makeAccount('seller', '1', { region: 'TH' });
  const change = (before: { value: number; at: number; measure?: 'ahr' | 'points' }) =>
    standingOf(shop, { score: score(14, NOW, { measure: 'points' }), weekStart: before }, NOW).change;

  test('is counted between numbers of one scale', () => {
    expect(change({ value: 8, at: 5 })).toEqual({ by: 6, since: 5 });
    expect(change({ value: 8, at: 5, measure: 'points' })).toEqual({ by: 6, since: 5 });
  });

  test('is none against a rating of another measure, or a number that this scale cannot hold', () => {
    expect(change({ value: 40, at: 5, measure: 'ahr' })).toBeUndefined();
    expect(change({ value: 200, at: 5 })).toBeUndefined();
    expect(change({ value: Number.NaN, at: 5 })).toBeUndefined();
  });

  test('goes by the number before where the week began with another measure', () => {
    const readings = {
      score: score(14, NOW, { measure: 'points' }),
      weekStart: { value: 200, at: 5 },
      previous: { value: 10, at: 9 },
    };
    expect(standingOf(shop, readings, NOW).change).toEqual({ by: 4, since: 9 });
  });
});

test('a reading by a clock that was days ahead is old, never well', () => {
  const state = (at: number): string => standingOf(ANA, { score: score(230, at) }, NOW).state;
  expect([NOW + HOUR, NOW + STALE_MS, NOW + STALE_MS + 1, NOW + 400 * DAY].map(state)).toEqual([
    'healthy',
    'healthy',
    'stale',
    'stale',
  ]);
});
