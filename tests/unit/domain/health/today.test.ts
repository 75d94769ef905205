/** "If evaluated today": the number as it was read, under the rules of today; never a computed score. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeAccount } from '../../../../utils/domain/account';
import { evaluateToday } from '../../../../utils/domain/health/today';
import { ANA, DAY, HOUR, held, score, utc } from '../samples';

const NOW = utc('2026-11-23T12:00');

describe('the last number under the rules of today', () => {
  test('names band, next milestone and programme', () => {
    const today = evaluateToday(ANA, { score: score(162, NOW - 3 * DAY) }, [], NOW);
    expect(today).toMatchObject({
      at: NOW,
      band: 'careful',
      publishedBand: { from: 151, to: 199 },
      next: { points: 12, milestone: { at: 150 } },
      programmeId: 'us-creator-chr',
      lapsed: [],
      since: [],
    });
    expect(today).not.toHaveProperty('score');
  });

  test('tells what lapsed and what was issued since the reading, and leaves the number alone', () => {
    const list = [
      held({ id: 'lapsed', issuedAt: NOW - 91 * DAY, points: 8 }),
      held({ id: 'before', issuedAt: NOW - 4 * DAY, points: 6 }),
      held({ id: 'since', issuedAt: NOW - DAY, points: 4 }),
      held({ id: 'unstated', issuedAt: NOW - HOUR }),
      held({ id: 'back', issuedAt: NOW - HOUR, status: 'overturned' }),
      held({ id: 'ahead', issuedAt: NOW + HOUR }),
      held({ id: 'undated', firstSeenAt: NOW - HOUR }),
      held({ id: 'nonsense', issuedAt: Number.NaN }),
    ];
    const today = evaluateToday(ANA, { score: score(162, NOW - 3 * DAY) }, list, NOW);
    expect(today?.lapsed.map((l) => [l.violationId, l.points])).toEqual([['lapsed', 8]]);
    expect(today?.since).toEqual([
      { violationId: 'since', policyWords: 'Misleading or false product claims', points: 4 },
      { violationId: 'unstated', policyWords: 'Misleading or false product claims' },
    ]);
    expect(today?.band).toBe('careful');
  });

  test('goes by the programme of today, not by that of the reading', () => {
    const creator = makeAccount('creator', '1', { region: 'TH' });
    const read = { score: score(4, utc('2026-01-15T00:00'), { measure: 'points' }) };
    expect(evaluateToday(creator, read, [], utc('2026-01-16T00:00'))?.programmeId).toBe('creator-points');
    const after = evaluateToday(creator, read, [], utc('2026-02-01T00:00'));
    expect(after).not.toHaveProperty('programmeId');
    expect(after).not.toHaveProperty('band');
  });

  test('goes by the region of today', () => {
    const moved = makeAccount('seller', '1', { region: 'PH' });
    const read = { score: score(7, NOW - DAY, { measure: 'points' }) };
    expect(evaluateToday(moved, read, [], NOW)).toMatchObject({ programmeId: 'ph-seller-points', band: 'careful' });
    expect(evaluateToday(makeAccount('seller', '1', { region: 'TH' }), read, [], NOW)).toMatchObject({
      programmeId: 'sea-seller-points',
      next: { points: 41 },
    });
  });

  test('has no band for a number its scale cannot hold, for a programme nobody knows, or without an account', () => {
    for (const value of [1001, -1, Number.NaN]) {
      const today = evaluateToday(ANA, { score: score(value, NOW) }, [], NOW);
      expect(today).toMatchObject({ programmeId: 'us-creator-chr' });
      expect(today).not.toHaveProperty('band');
      expect(today).not.toHaveProperty('next');
    }
    expect(evaluateToday(makeAccount('seller', '1', { region: 'BR' }), { score: score(9, NOW) }, [], NOW)).toEqual({
      at: NOW,
      lapsed: [],
      since: [],
    });
    expect(evaluateToday(undefined, { score: score(200, NOW) }, [], NOW)).not.toHaveProperty('band');
    expect(evaluateToday(ANA, {}, [], NOW)).toBeUndefined();
  });

  test('a reading from a clock that was ahead has nothing since and nothing lapsed', () => {
    const list = [held({ id: '1', issuedAt: NOW - HOUR }), held({ id: '2', issuedAt: NOW - 90 * DAY + HOUR })];
    expect(evaluateToday(ANA, { score: score(162, NOW + 30 * DAY) }, list, NOW)).toMatchObject({
      lapsed: [],
      since: [],
    });
  });

  test('nothing that a ledger may hold makes it throw', () => {
    const at = fc.oneof(fc.double(), fc.integer({ min: 0, max: NOW * 2 }));
    const one = fc.record({
      issuedAt: at,
      points: fc.double(),
      status: fc.constantFrom('open', 'overturned', 'unknown'),
    });
    const region = fc.constantFrom('US', 'TH', 'PH', 'DE', 'XX', undefined);
    fc.assert(
      fc.property(fc.array(one, { maxLength: 5 }), fc.double(), at, region, (drawn, value, readAt, where) => {
        const account = makeAccount('creator', '1', where ? { region: where } : {});
        const list = drawn.map((more, i) => held({ id: String(i), ...more } as never));
        const today = evaluateToday(account, { score: score(value, readAt) }, list, NOW);
        expect(today?.at).toBe(NOW);
      }),
    );
  });
});
