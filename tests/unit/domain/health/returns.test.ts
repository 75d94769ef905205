/** When losses come back: by the ticket's day and the programme's days, on both kinds of scales. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lapsedOf, returnsOf } from '../../../../utils/domain/health/returns';
import { euCreatorChr } from '../../../../utils/domain/programmes/eu-creator-chr';
import { seaSellerPoints } from '../../../../utils/domain/programmes/sea-seller-points';
import { usCreatorChr } from '../../../../utils/domain/programmes/us-creator-chr';
import { usSellerAhr } from '../../../../utils/domain/programmes/us-seller-ahr';
import type { Violation } from '../../../../utils/domain/violation';
import { DAY, HOUR, held, utc } from '../samples';

const NOW = utc('2026-11-23T12:00');
const ids = (list: { violationId: string }[]): string[] => list.map((one) => one.violationId);

describe('points that come back', () => {
  test('ninety days after the ticket of a creator, a hundred and eighty after that of a US shop', () => {
    const one = held({ id: '1', issuedAt: utc('2026-10-01T08:00'), points: 6 });
    expect(returnsOf([one], usCreatorChr, NOW)).toEqual([
      {
        violationId: '1',
        policyWords: 'Misleading or false product claims',
        points: 6,
        issuedAt: utc('2026-10-01T08:00'),
        at: utc('2026-12-30T08:00'),
        rule: {
          days: 90,
          confidence: 'official-by-notes',
          url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=5054301796321070',
          date: '2026-09-21',
        },
      },
    ]);
    expect(returnsOf([one], usSellerAhr, NOW)[0]?.at).toBe(utc('2027-03-30T08:00'));
    expect(returnsOf([one], seaSellerPoints, NOW)[0]).toMatchObject({ at: utc('2026-12-30T08:00'), points: 6 });
  });

  test('also over a leap day', () => {
    const one = held({ issuedAt: utc('2028-01-15T00:00') });
    expect(returnsOf([one], usCreatorChr, utc('2028-02-01T00:00'))[0]?.at).toBe(utc('2028-04-14T00:00'));
  });

  test('the soonest first; without points where the ticket states none', () => {
    const late = held({ id: 'late', issuedAt: NOW - 2 * DAY, points: 4 });
    const soon = held({ id: 'soon', issuedAt: NOW - 80 * DAY });
    const back = returnsOf([late, soon], usCreatorChr, NOW);
    expect(ids(back)).toEqual(['soon', 'late']);
    expect(back[0]).not.toHaveProperty('points');
  });

  test.each<[string, Partial<Violation>]>([
    ['was overturned', { status: 'overturned', issuedAt: NOW - DAY }],
    ['took nothing away', { points: 0, issuedAt: NOW - DAY }],
    ['does not say when it was issued', {}],
    ['was issued at no moment', { issuedAt: Number.NaN }],
    ['was issued by a clock that is years ahead', { issuedAt: NOW + 400 * DAY }],
    ['is twelve years old', { issuedAt: NOW - 12 * 365 * DAY }],
  ])('nothing comes back of a ticket that %s', (_, more) => {
    expect(returnsOf([held(more)], usCreatorChr, NOW)).toEqual([]);
  });

  test('a server some minutes ahead of this device hides nothing', () => {
    expect(returnsOf([held({ issuedAt: NOW + HOUR })], usCreatorChr, NOW)).toHaveLength(1);
    expect(returnsOf([held({ issuedAt: NOW + DAY + 1 })], usCreatorChr, NOW)).toEqual([]);
  });

  test('where no days are published, or no programme is known, nothing is promised', () => {
    const one = held({ issuedAt: NOW - DAY, points: 6 });
    expect(returnsOf([one], euCreatorChr, NOW)).toEqual([]);
    expect(returnsOf([one], undefined, NOW)).toEqual([]);
  });

  test('a loss has lapsed from the very moment of its end on', () => {
    const one = [held({ issuedAt: NOW - 90 * DAY })];
    const lapsed = (from: number, to: number) => lapsedOf(one, usCreatorChr, from, to).length;
    expect([lapsed(NOW - 1, NOW), lapsed(NOW, NOW + 1), lapsed(NOW - DAY, NOW - 1), lapsed(NOW, NOW - DAY)]).toEqual([
      1, 0, 0, 0,
    ]);
    expect(returnsOf(one, usCreatorChr, NOW - 1)).toHaveLength(1);
    expect(returnsOf(one, usCreatorChr, NOW)).toEqual([]);
  });

  test('every loss lapses once: in one stretch of time, or it is still to come', () => {
    const tickets = fc.array(
      fc.record({ age: fc.integer({ min: -3, max: 200 }), points: fc.constantFrom(undefined, 0, 4, 8) }),
      { maxLength: 12 },
    );
    const cuts = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 5 });
    fc.assert(
      fc.property(tickets, cuts, (all, days) => {
        const list = all.map(({ age, points }, i) =>
          held({ id: String(i), issuedAt: NOW - age * DAY - i, ...(points !== undefined && { points }) }),
        );
        const at = [0, ...new Set(days)].sort((a, b) => a - b).map((d) => NOW - 400 * DAY + d * DAY);
        const parts = at.slice(1).flatMap((to, i) => lapsedOf(list, usCreatorChr, at[i] ?? 0, to));
        const last = at.at(-1) ?? 0;
        const whole = lapsedOf(list, usCreatorChr, at[0] ?? 0, last);
        expect(parts).toEqual(whole);
        for (const { at: moment } of whole) expect(moment <= last && moment > (at[0] ?? 0)).toBe(true);
        const expected = list.filter((v) => v.points !== 0 && (v.issuedAt ?? 0) + 90 * DAY <= last);
        expect(ids(whole).sort()).toEqual(
          expected
            .filter((v) => (v.issuedAt ?? 0) + 90 * DAY > (at[0] ?? 0))
            .map((v) => v.id)
            .sort(),
        );
      }),
    );
  });
});
