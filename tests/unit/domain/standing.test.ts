/** The badge: every band of every programme in one table, and the rule that it is never healthier than what was read. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeAccount } from '../../../utils/domain/account';
import type { Measure, PageSection } from '../../../utils/domain/observation';
import type { Readings } from '../../../utils/domain/standing';
import { STALE_MS, standingOf } from '../../../utils/domain/standing-of';
import { DAY, HOUR, score, utc } from './samples';

const NOW = utc('2026-11-23T12:00');
const judge = (
  [role, region, measure]: readonly ['seller' | 'creator', string | undefined, Measure],
  value: number,
  more: { sections?: PageSection[]; readings?: Readings } = {},
) => {
  const account = makeAccount(role, '1', region ? { region } : {});
  const read = score(value, NOW - HOUR, { measure, ...(more.sections && { sections: more.sections }) });
  return standingOf(account, { score: read, ...more.readings }, NOW);
};

const US_CREATOR = ['creator', 'US', 'chr'] as const;
const US_SELLER = ['seller', 'US', 'ahr'] as const;
const TH_SELLER = ['seller', 'TH', 'points'] as const;
const PH_SELLER = ['seller', 'PH', 'points'] as const;

describe('what the badge says of a score', () => {
  test.each([
    ['CHR 1000', US_CREATOR, 1000, 'healthy', 850, 150],
    ['CHR 200', US_CREATOR, 200, 'healthy', 50, 150],
    ['CHR 199', US_CREATOR, 199, 'careful', 49, 150],
    ['CHR 162', US_CREATOR, 162, 'careful', 12, 150],
    ['CHR 151', US_CREATOR, 151, 'careful', 1, 150],
    ['CHR 150', US_CREATOR, 150, 'unhealthy', 50, 100],
    ['CHR 100', US_CREATOR, 100, 'unhealthy', 50, 50],
    ['CHR 1', US_CREATOR, 1, 'unhealthy', 1, 0],
    ['CHR 0', US_CREATOR, 0, 'banned', undefined, undefined],
    ['AHR 200: TikTok publishes no band', US_SELLER, 200, 'unrated', 50, 150],
    ['AHR 189', US_SELLER, 189, 'careful', 39, 150],
    ['AHR 160, where TikTok warns', US_SELLER, 160, 'careful', 10, 150],
    ['AHR 150', US_SELLER, 150, 'unhealthy', 50, 100],
    ['AHR 0', US_SELLER, 0, 'banned', undefined, undefined],
    ['no points of 48', TH_SELLER, 0, 'unrated', 48, 48],
    ['14 points of 48', TH_SELLER, 14, 'careful', 34, 48],
    ['48 points of 48', TH_SELLER, 48, 'banned', undefined, undefined],
    ['PH 6 points', PH_SELLER, 6, 'healthy', 6, 12],
    ['PH 7 points, five before the milestone', PH_SELLER, 7, 'careful', 5, 12],
    ['PH 11 points', PH_SELLER, 11, 'careful', 1, 12],
    ['PH 12 points', PH_SELLER, 12, 'unhealthy', 12, 24],
    ['PH 48 points', PH_SELLER, 48, 'banned', undefined, undefined],
    ['an EU rating of 200: nothing is published', ['creator', 'DE', 'chr'], 200, 'unrated', undefined, undefined],
    ['a British AHR of 120', ['seller', 'GB', 'ahr'], 120, 'unrated', undefined, undefined],
    ['a rating of 200 in a region nobody knows', ['seller', 'BR', 'ahr'], 200, 'unrated', undefined, undefined],
    ['a rating of 20 without a region', ['seller', undefined, 'ahr'], 20, 'unrated', undefined, undefined],
  ] as const)('%s', (_, who, value, state, points, at) => {
    const standing = judge(who, value);
    expect(standing).toMatchObject({ state, score: value, readAt: NOW - HOUR });
    expect([standing.next?.points, standing.next?.milestone.at]).toEqual([points, at]);
  });

  test('only a published band is shown as TikTok’s band', () => {
    expect(judge(US_CREATOR, 162).band).toMatchObject({ name: 'careful', from: 151, to: 199, confidence: 'official' });
    expect(judge(US_SELLER, 189).band).toBeUndefined();
    expect(judge(PH_SELLER, 7).band).toBeUndefined();
  });

  test('the page’s own "Low risk" makes a full AHR healthy, and nothing below its start', () => {
    const sections = [{ from: 0, to: 1000, label: 'Low risk' }];
    expect(judge(US_SELLER, 200, { sections }).state).toBe('healthy');
    expect(judge(US_SELLER, 199, { sections }).state).toBe('careful');
    expect(judge(US_CREATOR, 199.5, { sections }).state).toBe('careful');
    expect(judge(TH_SELLER, 1, { sections: [{ from: 0, to: 48, label: 'Low risk' }] }).state).toBe('careful');
  });

  test('the page’s own words make it worse, never better', () => {
    const at = (label: string) => [{ from: 0, to: 1000, label }];
    expect(judge(US_CREATOR, 250, { sections: at('High risk') }).state).toBe('unhealthy');
    expect(judge(US_CREATOR, 250, { sections: at('Moderate risk') }).state).toBe('careful');
    expect(judge(US_CREATOR, 120, { sections: at('Low risk') }).state).toBe('unhealthy');
    expect(judge(['seller', 'BR', 'ahr'], 250, { sections: at('High risk') }).state).toBe('unhealthy');
    expect(judge(['seller', 'BR', 'ahr'], 250, { sections: at('Low risk') }).state).toBe('unrated');
  });

  test('where two sections of the page meet the worse one counts, and a new word is not taken for well', () => {
    const low = { from: 0, to: 12, label: 'Low risk' };
    const points = ['seller', 'TH', 'points'] as const;
    expect(judge(points, 0, { sections: [low, { from: 0, to: 3, label: 'High risk' }] }).state).toBe('unhealthy');
    expect(judge(points, 0, { sections: [low, { from: 0, to: 3, label: 'Under review' }] }).state).toBe('unrated');
    expect(judge(points, 0, { sections: [low] }).state).toBe('healthy');
  });

  test.each([
    ['more than its scale holds', US_CREATOR, 1001],
    ['less than its scale holds', US_CREATOR, -1],
    ['49 points of 48', PH_SELLER, 49],
  ] as const)('a score of %s is shown as read, without band or distance', (_, who, value) => {
    const standing = judge(who, value, { sections: [{ from: -9e9, to: 9e9, label: 'Low risk' }] });
    expect(standing).toMatchObject({ state: 'unrated', score: value });
    expect(standing.next).toBeUndefined();
    expect(standing.band).toBeUndefined();
  });

  test('the change is counted from the week’s start, else from the number before', () => {
    const previous = { value: 180, at: NOW - DAY };
    const weekStart = { value: 184, at: NOW - 3 * DAY };
    expect(judge(US_CREATOR, 162, { readings: { previous } }).change).toEqual({ by: -18, since: NOW - DAY });
    expect(judge(US_CREATOR, 162, { readings: { previous, weekStart } }).change).toEqual({
      by: -22,
      since: NOW - 3 * DAY,
    });
    expect(judge(US_CREATOR, 162, { readings: { previous: { value: 162, at: 0 } } }).change).toBeUndefined();
  });
});

describe('what wins over a remembered band', () => {
  const account = makeAccount('creator', '1', { region: 'US' });
  const well = score(230, NOW - HOUR);
  test.each([
    ['nothing read at all is unknown', {}, 'unknown'],
    ['a number of this hour is healthy', { score: well }, 'healthy'],
    ['a number of 48 hours ago still counts', { score: { ...well, at: NOW - STALE_MS } }, 'healthy'],
    ['a number older than two days is old', { score: { ...well, at: NOW - STALE_MS - 1 } }, 'stale'],
    ['tickets that could not be read are not well', { score: well, ticketsUnreadableAt: 5 }, 'unreadable'],
    ['tickets read again are well', { score: well, ticketsUnreadableAt: 5, ticketsReadAt: 5 }, 'healthy'],
    ['a worse band stays to be seen', { score: { ...well, value: 162 }, ticketsUnreadableAt: 5 }, 'careful'],
    ['a score that could not be read since', { score: well, unreadableAt: NOW }, 'unreadable'],
    ['a score read since then', { score: well, unreadableAt: NOW - 2 * HOUR }, 'healthy'],
    ['unreadable wins over old', { score: { ...well, at: 1 }, unreadableAt: 2 }, 'unreadable'],
    ['signed out since', { score: well, signedOutAt: NOW }, 'signed-out'],
    ['signed out wins over old', { score: { ...well, at: 1 }, signedOutAt: 2 }, 'signed-out'],
    ['signed out after unreadable', { score: well, unreadableAt: NOW - 2, signedOutAt: NOW - 1 }, 'signed-out'],
    ['unreadable after signed out', { score: well, unreadableAt: NOW - 1, signedOutAt: NOW - 2 }, 'unreadable'],
    ['signed in again and read', { score: well, signedOutAt: NOW - 2 * HOUR }, 'healthy'],
    ['nothing but a page of an unknown shape', { unreadableAt: 7 }, 'unreadable'],
    ['nothing but a sign-in page', { signedOutAt: 7 }, 'signed-out'],
  ] as const)('%s', (_, readings, state) => {
    expect(standingOf(account, readings, NOW).state).toBe(state);
  });
});

describe('the badge is never healthier than what was read', () => {
  /** Where each programme itself says "healthy"; literals, not the code's tables. */
  const published: Record<string, (v: number) => boolean> = {
    'us-creator-chr': (v) => v >= 200 && v <= 1000,
    'sea-creator-chr': (v) => v >= 200 && v <= 1000,
    'ph-seller-points': (v) => v >= 0 && v < 7,
  };
  const notBelowStart: Record<string, (v: number) => boolean> = {
    'us-seller-ahr': (v) => v >= 200,
    'sea-seller-points': (v) => v === 0,
    'creator-points': (v) => v === 0,
    'eu-creator-chr': (v) => v >= 0,
    'other-seller-ahr': (v) => v >= 0,
    'sea-seller-ahr': (v) => v >= 0,
  };
  const labels = fc.constantFrom('Low risk', 'Medium risk', 'High risk', 'Under review', 'Healthy', 'low risk');
  const section = fc
    .record({ from: fc.integer({ min: -5, max: 400 }), span: fc.integer({ min: 0, max: 1000 }), label: labels })
    .map(({ from, span, label }) => ({ from, to: from + span, label }));
  const value = fc.oneof(
    fc.integer({ min: -10, max: 1100 }),
    fc.integer({ min: 0, max: 50 }),
    fc.double({ min: 0, max: 260, noNaN: true }),
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY),
  );
  const who = fc.tuple(
    fc.constantFrom('seller', 'creator'),
    fc.constantFrom('US', 'TH', 'PH', 'DE', 'GB', 'FR', 'BR', undefined),
    fc.constantFrom('ahr', 'chr', 'points'),
  ) as fc.Arbitrary<[role: 'seller' | 'creator', region: string | undefined, measure: Measure]>;
  const when = fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, fc.integer({ min: -4 * DAY, max: 0 }));

  test('for any score, sections, programme and troubles', () => {
    let healthy = 0;
    const one = fc.record({ who, value, sections: fc.array(section, { maxLength: 3 }), at: when });
    const troubles = fc.record({
      unreadableAt: when,
      signedOutAt: when,
      ticketsUnreadableAt: when,
      ticketsReadAt: when,
    });
    fc.assert(
      fc.property(one, troubles, ({ who: [role, region, measure], value, sections, at = -HOUR }, trouble) => {
        const account = makeAccount(role, '1', region ? { region } : {});
        const read = score(value, NOW + at, { measure, sections });
        const readings: Readings = { score: read };
        for (const [name, back] of Object.entries(trouble)) {
          if (back !== undefined) Object.assign(readings, { [name]: NOW + back });
        }
        const standing = standingOf(account, readings, NOW);
        if (standing.state !== 'healthy') return;
        healthy += 1;
        const id = standing.programme?.id ?? '';
        const said = sections.some((s) => value >= s.from && value <= s.to && /^low risk$/i.test(s.label));
        expect(published[id]?.(value) || (said && notBelowStart[id]?.(value)) || false).toBe(true);
        expect(sections.some((s) => value >= s.from && value <= s.to && /medium|high/i.test(s.label))).toBe(false);
        expect(at).toBeGreaterThanOrEqual(-STALE_MS);
        expect(at).toBeGreaterThanOrEqual(Math.max(trouble.unreadableAt ?? -9e9, trouble.signedOutAt ?? -9e9));
        expect(trouble.ticketsReadAt ?? -9e15).toBeGreaterThanOrEqual(trouble.ticketsUnreadableAt ?? -9e15);
      }),
      { numRuns: 20_000 },
    );
    expect(healthy).toBeGreaterThan(150);
  });
});
