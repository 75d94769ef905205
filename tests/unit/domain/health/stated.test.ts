/** Where the page states its own number it counts; the difference to the programme is noted, a mere way of writing is not. */

import { describe, expect, test } from 'vitest';
import { statedOf } from '../../../../utils/domain/health/stated';
import type { PageSection } from '../../../../utils/domain/observation';
import { euCreatorChr } from '../../../../utils/domain/programmes/eu-creator-chr';
import { phSellerPoints } from '../../../../utils/domain/programmes/ph-seller-points';
import type { Programme } from '../../../../utils/domain/programmes/programme';
import { seaCreatorChr } from '../../../../utils/domain/programmes/sea-creator-chr';
import { seaSellerPoints } from '../../../../utils/domain/programmes/sea-seller-points';
import { usCreatorChr } from '../../../../utils/domain/programmes/us-creator-chr';
import { DAY, HOUR, held, score, utc } from '../samples';

const NOW = utc('2026-11-23T12:00');
const ISSUED = utc('2026-11-18T04:14');
const days = (n: number, more = {}) =>
  statedOf([held({ id: '1', issuedAt: ISSUED, appealBy: ISSUED + n * DAY, ...more })], undefined, usCreatorChr);
const sections = (programme: Programme, ...list: [from: number, to: number, label: string][]) => {
  const said: PageSection[] = list.map(([from, to, label]) => ({ from, to, label }));
  const value = programme.start?.score ?? 200;
  return statedOf([], score(value, NOW, { measure: programme.measure, sections: said }), programme);
};

describe('a deadline of the ticket', () => {
  test('of a week instead of thirty days is noted with both', () => {
    expect(days(7)).toEqual([
      {
        what: 'appeal-days',
        page: '7',
        programme: '30',
        violationId: '1',
        rule: {
          confidence: 'official',
          url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6837869503317761',
          date: '2025-12-15',
        },
      },
    ]);
  });

  test('within a day of the rule is the rule: a day may end at midnight, or an hour later in winter', () => {
    for (const n of [29, 30, 30 + HOUR / DAY, 30.9, 31]) expect(days(n)).toEqual([]);
    expect(days(28)[0]?.page).toBe('28');
    expect(days(32)[0]?.page).toBe('32');
  });

  test('that is absurd, or of a ticket that is over, is not noted', () => {
    for (const n of [-3, Number.NaN, Number.POSITIVE_INFINITY]) expect(days(n)).toEqual([]);
    for (const status of ['overturned', 'closed']) expect(days(7, { status })).toEqual([]);
    expect(days(7, { issuedAt: Number.NaN })).toEqual([]);
    const one = held({ issuedAt: ISSUED, appealBy: ISSUED + 7 * DAY });
    expect(statedOf([one], undefined, euCreatorChr)).toEqual([]);
    expect(statedOf([one], undefined, undefined)).toEqual([]);
  });
});

describe('sections of the page', () => {
  test('as published are not noted, in either way of writing where they meet', () => {
    expect(sections(usCreatorChr, [0, 150, 'Unhealthy'], [151, 199, 'Careful'], [200, 1000, 'Healthy'])).toEqual([]);
    expect(sections(usCreatorChr, [200, 1000, 'Healthy'], [150, 200, 'Careful'], [0, 150, 'Unhealthy'])).toEqual([]);
    expect(
      sections(usCreatorChr, [0, 0, 'Banned'], [1, 150, 'Red'], [151, 199, 'Orange'], [200, 1000, 'Green']),
    ).toEqual([]);
    expect(
      sections(phSellerPoints, [0, 12, 'Low'], [12, 24, 'Medium'], [24, 36, 'High'], [36, 48, 'Critical']),
    ).toEqual([]);
  });

  test('cut elsewhere than the published bands are noted as the page writes them', () => {
    expect(sections(usCreatorChr, [0, 120, 'High risk'], [121, 199, 'Medium risk'], [200, 1000, 'Low risk'])).toEqual([
      {
        what: 'sections',
        page: '0–120 High risk · 121–199 Medium risk · 200–1000 Low risk',
        programme: '200–1000 · 151–199 · 1–150 · 0',
        rule: {
          confidence: 'official',
          url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=5054301796321070',
          date: '2026-09-21',
        },
      },
    ]);
    expect(sections(usCreatorChr, [0, 149, 'a'], [150, 199, 'b'], [200, 1000, 'c'])).toHaveLength(1);
  });

  test('that leave out a published band are noted', () => {
    expect(sections(usCreatorChr, [0, 1000, 'Low risk'])).toMatchObject([{ page: '0–1000 Low risk' }]);
  });

  test('finer than published milestones are noted where no bands are published', () => {
    const four = sections(seaSellerPoints, [0, 12, 'Low risk'], [12, 24, 'Medium risk'], [24, 48, 'High risk']);
    expect(four).toMatchObject([
      { what: 'sections', page: '0–12 Low risk · 12–24 Medium risk · 24–48 High risk', programme: '48' },
    ]);
  });

  test('are not compared where nothing is published, or with another scale', () => {
    expect(sections(euCreatorChr, [0, 500, 'a'], [500, 1000, 'b'])).toEqual([]);
    const read = score(14, NOW, { measure: 'points', sections: [{ from: 0, to: 12, label: 'a' }] });
    expect(statedOf([], read, usCreatorChr)).toEqual([]);
  });

  test('that are no ranges are left out', () => {
    expect(sections(usCreatorChr, [Number.NaN, 5, 'x'], [9, 3, 'y'])).toEqual([]);
  });
});

describe('the scale', () => {
  test('that cannot hold the number is noted', () => {
    expect(statedOf([], score(1001, NOW), usCreatorChr)).toMatchObject([
      { what: 'scale', page: '1001', programme: '0–1000' },
    ]);
    expect(statedOf([], score(-1, NOW), seaCreatorChr)).toMatchObject([
      { what: 'scale', page: '-1', rule: { confidence: 'third-party' } },
    ]);
    expect(statedOf([], score(49, NOW, { measure: 'points' }), phSellerPoints)).toMatchObject([
      { page: '49', programme: '0–48' },
    ]);
    for (const value of [0, 200, 1000, Number.NaN]) expect(statedOf([], score(value, NOW), usCreatorChr)).toEqual([]);
  });

  test('that the page’s own sections go beyond is noted once', () => {
    const longer = sections(phSellerPoints, [0, 50, 'Low risk'], [50, 100, 'High risk']).filter(
      (s) => s.what === 'scale',
    );
    expect(longer).toMatchObject([{ page: '0–100', programme: '0–48' }]);
  });
});
