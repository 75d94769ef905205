/** Quizzes that may give points back: windows at month ends, in leap years and in every zone, caps and credits. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Credit } from '../../../../utils/domain/credit';
import { endOfNextMonth, quizzesOf } from '../../../../utils/domain/health/quizzes';
import { creatorPoints } from '../../../../utils/domain/programmes/creator-points';
import { euCreatorChr } from '../../../../utils/domain/programmes/eu-creator-chr';
import { usCreatorChr } from '../../../../utils/domain/programmes/us-creator-chr';
import type { Violation } from '../../../../utils/domain/violation';
import { ANA, DAY, from, HOUR, held, utc } from '../samples';

const JAKARTA = 'Asia/Jakarta';
const NOW = utc('2025-11-23T12:00');
const ticket = (more: Partial<Violation> = {}): Violation =>
  held({ id: '1', policyKey: 'claims', issuedAt: utc('2025-11-03T05:00'), ...more });
const credit = (more: Partial<Credit> = {}): Credit => ({
  id: 'c',
  account: ANA.key,
  kind: 'confirmed',
  at: utc('2025-11-10T03:00'),
  policyKey: 'claims',
  source: from('service'),
  ...more,
});
const quizzes = (violations: Violation[], credits: Credit[] = [], now = NOW) =>
  quizzesOf(violations, creatorPoints, credits, JAKARTA, now);

/** The last ms before the local month after next begins, found by walking there in quarters of an hour. */
function walked(at: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: 'numeric' });
  const month = (ms: number): number => {
    const parts = format.formatToParts(ms);
    const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
    return part('year') * 12 + part('month');
  };
  const quarter = HOUR / 4;
  const goal = month(at) + 2;
  let day = Math.floor(at / quarter) * quarter;
  while (month(day) < goal) day += DAY;
  let moment = day - DAY;
  while (month(moment) < goal) moment += quarter;
  return moment - 1;
}

describe('the window of a quiz', () => {
  test.each([
    ['in the middle of a month', '2025-11-03T05:00', JAKARTA, '2025-12-31T16:59:59.999'],
    [
      'on the last evening of a month there, already the next month here',
      '2025-11-30T17:30',
      JAKARTA,
      '2026-01-31T16:59:59.999',
    ],
    ['on the last evening of a month', '2025-11-30T16:30', JAKARTA, '2025-12-31T16:59:59.999'],
    ['on 31 January, before a short February', '2026-01-31T12:00', 'UTC', '2026-02-28T23:59:59.999'],
    ['on 31 January of a leap year', '2028-01-31T12:00', 'UTC', '2028-02-29T23:59:59.999'],
    ['in December', '2026-12-02T12:00', 'UTC', '2027-01-31T23:59:59.999'],
    ['in New York, over the end of summer time', '2026-10-15T12:00', 'America/New_York', '2026-12-01T04:59:59.999'],
    ['where the first begins at one o’clock', '2023-08-10T12:00', 'America/Asuncion', '2023-10-01T03:59:59.999'],
  ])('of a ticket issued %s ends with the next month there', (_, issued, zone, end) => {
    expect(endOfNextMonth(utc(issued), zone)).toBe(utc(end));
  });

  test('ends in every zone where a plain walk through the hours ends', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const moment = fc.integer({ min: utc('2020-01-01T00:00'), max: utc('2040-12-31T00:00') });
    const nearTurn = fc
      .tuple(fc.integer({ min: 0, max: 251 }), fc.integer({ min: -30 * HOUR, max: 30 * HOUR }))
      .map(([months, by]) => Date.UTC(2020, months, 1) + by);
    fc.assert(
      fc.property(fc.oneof(moment, nearTurn), fc.constantFrom(...zones), (at, zone) => {
        expect(endOfNextMonth(at, zone)).toBe(walked(at, zone));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a quiz', () => {
  test('is open with all that the programme says of it', () => {
    expect(quizzes([ticket()])).toEqual([
      {
        violationId: '1',
        policyWords: 'Misleading or false product claims',
        policyKey: 'claims',
        opensAt: utc('2025-11-03T05:00'),
        closesAt: utc('2025-12-31T16:59:59.999'),
        questions: 3,
        attempts: 3,
        points: 1,
        where: 'quiz_where_account_standing',
        rule: {
          confidence: 'official',
          url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=5372006053398274',
          date: null,
        },
      },
    ]);
  });

  test('is open to the last ms of its last day, and then is not', () => {
    const end = utc('2025-12-31T16:59:59.999');
    expect(quizzes([ticket()], [], end)).toHaveLength(1);
    expect(quizzes([ticket()], [], end + 1)).toEqual([]);
  });

  test('of a ticket that is over, taken back or still to come is none', () => {
    for (const status of ['overturned', 'closed'] as const) expect(quizzes([ticket({ status })])).toEqual([]);
    expect(quizzes([ticket({ issuedAt: NOW + 2 * DAY })])).toEqual([]);
    for (const status of ['open', 'appealing', 'unknown'] as const)
      expect(quizzes([ticket({ status })])).toHaveLength(1);
  });

  test('has no dates where no window is published, and none exists where no programme speaks of one', () => {
    const recent = ticket({ issuedAt: NOW - 5 * DAY });
    const [quiz] = quizzesOf([recent], usCreatorChr, [], 'UTC', NOW);
    expect(quiz).toMatchObject({ violationId: '1', where: 'quiz_where_violation' });
    for (const absent of ['opensAt', 'closesAt', 'questions', 'attempts', 'points', 'nextCreditAt']) {
      expect(quiz).not.toHaveProperty(absent);
    }
    expect(quizzesOf([ticket({ issuedAt: NOW - 91 * DAY })], usCreatorChr, [], 'UTC', NOW)).toEqual([]);
    expect(quizzesOf([recent], euCreatorChr, [], 'UTC', NOW)).toEqual([]);
    expect(quizzesOf([recent], undefined, [], 'UTC', NOW)).toEqual([]);
  });

  test('without a day of issue is shown without dates', () => {
    const [quiz] = quizzes([held({ id: '1', firstSeenAt: NOW - DAY })]);
    expect(quiz).toMatchObject({ violationId: '1', points: 1 });
    expect(quiz).not.toHaveProperty('closesAt');
    expect(quizzes([ticket({ issuedAt: Number.NaN, firstSeenAt: NOW - DAY })])[0]).not.toHaveProperty('closesAt');
  });

  test('the soonest to close comes first, those without an end last', () => {
    const october = ticket({ id: 'oct', issuedAt: utc('2025-10-20T00:00') });
    const undated = held({ id: 'undated', firstSeenAt: NOW - DAY });
    expect(quizzes([undated, ticket({ id: 'nov' }), october]).map((q) => q.violationId)).toEqual([
      'oct',
      'nov',
      'undated',
    ]);
  });
});

describe('a credit', () => {
  test('puts the next one for this type off by thirty calendar days of the seller', () => {
    // 10 November 10:00 in Jakarta; thirty days later is 10 December, which begins at 17:00 UTC of the day before.
    expect(quizzes([ticket()], [credit()])[0]?.nextCreditAt).toBe(utc('2025-12-09T17:00'));
    expect(quizzes([ticket()], [credit({ at: utc('2025-10-01T00:00') })])[0]).not.toHaveProperty('nextCreditAt');
    expect(quizzes([ticket()], [credit(), credit({ id: 'd', at: utc('2025-11-20T03:00') })])[0]?.nextCreditAt).toBe(
      utc('2025-12-19T17:00'),
    );
  });

  test('for another type, for practice, or from the future puts nothing off', () => {
    for (const more of [
      { policyKey: 'other' },
      { kind: 'practice' },
      { at: NOW + 3 * DAY },
      { at: Number.NaN },
    ] as const) {
      expect(quizzes([ticket()], [credit(more)])[0]).not.toHaveProperty('nextCreditAt');
    }
  });

  test('is matched by the words of the rule, or through its ticket, where it has no key', () => {
    const { policyKey: _, ...bare } = credit();
    const byWords = { ...bare, policyWords: 'misleading or false product claims' };
    expect(quizzes([ticket()], [byWords])[0]?.nextCreditAt).toBe(utc('2025-12-09T17:00'));
    const second = ticket({ id: '2' });
    expect(quizzes([ticket(), second], [{ ...bare, violationId: '1' }])).toMatchObject([
      { violationId: '2', nextCreditAt: utc('2025-12-09T17:00') },
    ]);
  });

  test('that was given for a ticket ends its quiz', () => {
    expect(quizzes([ticket()], [credit({ violationId: '1' })])).toEqual([]);
    expect(quizzes([ticket()], [credit({ violationId: '1', kind: 'practice' })])).toHaveLength(1);
  });
});
