/** Before a LIVE the seller is told what is known, and never that all is well when nobody knows. */

import { describe, expect, test } from 'vitest';
import { type CheckInput, checkOf } from '../../../utils/domain/check';
import type { Violation } from '../../../utils/domain/violation';
import { DAY, held, utc } from './samples';

const NOW = utc('2026-11-23T15:00');
const ago = (days: number): number => NOW - days * DAY;

function check(tickets: Violation[], more: Partial<CheckInput> = {}) {
  const view = { standing: { state: 'unknown' as const }, due: [] };
  return checkOf({ view, tickets, readings: { ticketsReadAt: NOW }, now: NOW, ...more });
}

/** `id` and days ago; the rest by the test. */
const ticket = (id: string, days: number, more: Partial<Violation> = {}): Violation =>
  held({ id, issuedAt: ago(days), policyWords: 'Claims', ...more });

describe('the rules broken most often', () => {
  test('are three, the most frequent first, of two as frequent the one broken last', () => {
    const { policies, morePolicies } = check([
      ticket('1', 3),
      ticket('2', 90),
      ticket('3', 5, { policyWords: 'Originality' }),
      ticket('4', 1, { policyWords: 'Relevance' }),
      ticket('5', 2, { policyWords: 'Quality' }),
    ]);
    expect(policies.map(({ policyWords, count }) => [policyWords, count])).toEqual([
      ['Claims', 2],
      ['Relevance', 1],
      ['Quality', 1],
    ]);
    expect(morePolicies).toBe(1);
  });

  test('count 180 days: a ticket one minute older is left out', () => {
    expect(check([ticket('1', 180 - 1 / 1440)]).policies).toHaveLength(1);
    expect(check([ticket('1', 180)]).policies).toHaveLength(0);
  });

  test('leave out what TikTok took back, and count a ticket that is told twice once', () => {
    const { policies } = check([ticket('1', 3), ticket('1', 3), ticket('2', 2, { status: 'overturned' })]);
    expect(policies).toMatchObject([{ count: 1 }]);
  });

  test('quote TikTok’s advice and link from the newest ticket that has them', () => {
    const { policies } = check([
      ticket('1', 9, { suggestion: 'Old advice', learnUrl: 'https://a.example/old' }),
      ticket('2', 5, { suggestion: 'Say what the label says' }),
      ticket('3', 1),
    ]);
    expect(policies).toEqual([
      {
        policyWords: 'Claims',
        count: 3,
        lastAt: ago(1),
        advice: 'Say what the label says',
        learnUrl: 'https://a.example/old',
      },
    ]);
  });
});

describe('products and titles with tickets', () => {
  test('are those that tickets name, by exactly the same title and place', () => {
    const { subjects } = check([
      ticket('1', 3, { subjectTitle: 'Serum', surface: 'listing' }),
      ticket('2', 2, { subjectTitle: ' Serum ', surface: 'listing', policyWords: 'Quality' }),
      ticket('3', 1, { subjectTitle: 'Serum', surface: 'video' }),
      ticket('4', 1, { subjectTitle: 'serum', surface: 'listing' }),
      ticket('5', 1),
    ]);
    expect(subjects).toEqual([
      { title: 'Serum', surface: 'listing', count: 2, lastAt: ago(2), policyWords: 'Quality' },
      { title: 'Serum', surface: 'video', count: 1, lastAt: ago(1), policyWords: 'Claims' },
      { title: 'serum', surface: 'listing', count: 1, lastAt: ago(1), policyWords: 'Claims' },
    ]);
  });

  test('are six at most, and the rest is counted', () => {
    const many = Array.from({ length: 9 }, (_, i) => ticket(String(i), i + 1, { subjectTitle: `Product ${i}` }));
    const { subjects, moreSubjects } = check(many);
    expect(subjects.map(({ title }) => title)).toEqual([0, 1, 2, 3, 4, 5].map((i) => `Product ${i}`));
    expect(moreSubjects).toBe(3);
  });
});

test.each([
  ['never read', {}, 'never-read'],
  ['read', { ticketsReadAt: 2 }, 'read'],
  ['read, then not readable', { ticketsReadAt: 2, ticketsUnreadableAt: 3 }, 'unreadable'],
  ['not readable, then read', { ticketsReadAt: 4, ticketsUnreadableAt: 3 }, 'read'],
  ['never readable', { ticketsUnreadableAt: 3 }, 'unreadable'],
] as const)('a list of violations that was %s says so', (_, readings, said) => {
  expect(check([], { readings }).tickets).toBe(said);
});

test('what is due comes soonest first', () => {
  const due = [3, 1, 2].map((n) => ({
    kind: 'appeal' as const,
    violationId: String(n),
    policyWords: 'Claims',
    at: NOW + n * DAY,
    derived: false,
  }));
  const { due: told } = check([], { view: { standing: { state: 'stale' }, due } });
  expect(told.map(({ violationId }) => violationId)).toEqual(['1', '2', '3']);
});
