/** What is due and when: stated on the ticket, else derived from the programme's rule and marked so; quizzes among them. */

import { describe, expect, test } from 'vitest';
import { dueOf } from '../../../utils/domain/deadlines';
import { usCreatorChr } from '../../../utils/domain/programmes/us-creator-chr';
import { DAY, HOUR, held, utc } from './samples';

const NOW = utc('2026-11-20T20:00');
const ISSUED = utc('2026-11-18T04:14');

describe('deadlines', () => {
  test('a deadline stated on the ticket is shown as stated', () => {
    expect(dueOf([held({ issuedAt: ISSUED, appealBy: NOW + DAY })], usCreatorChr, NOW)).toEqual([
      {
        kind: 'appeal',
        violationId: '7410000000000000301',
        policyWords: 'Misleading or false product claims',
        at: NOW + DAY,
        derived: false,
      },
    ]);
  });

  test('one the ticket does not state comes from the programme’s thirty days, and says so', () => {
    const [due] = dueOf([held({ issuedAt: ISSUED })], usCreatorChr, NOW);
    expect(due).toMatchObject({ kind: 'appeal', at: utc('2026-12-18T04:14'), derived: true });
    expect(due?.rule).toEqual({
      days: 30,
      confidence: 'official',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6837869503317761',
      date: '2025-12-15',
    });
  });

  test('one that a wrong clock would give, or that is no moment, is none', () => {
    expect(dueOf([held({ issuedAt: NOW + 400 * DAY })], usCreatorChr, NOW)).toEqual([]);
    expect(dueOf([held({ issuedAt: NOW + HOUR })], usCreatorChr, NOW)).toHaveLength(1);
    expect(dueOf([held({ issuedAt: Number.NaN })], usCreatorChr, NOW)).toEqual([]);
    expect(dueOf([held({ appealBy: Number.NaN, correctBy: Number.NaN })], usCreatorChr, NOW)).toEqual([]);
    expect(dueOf([held({ issuedAt: NOW - 12 * 365 * DAY })], usCreatorChr, NOW)).toEqual([]);
  });

  test('a quiz that closes stands among them, with the rule it follows from', () => {
    const rule = { confidence: 'official', url: 'https://seller-th.tiktok.com/x', date: null } as const;
    const quiz = { policyWords: 'Claims', where: 'quiz_where_account_standing', rule };
    const quizzes = [
      { ...quiz, violationId: 'q', closesAt: NOW + 4 * DAY, nextCreditAt: NOW + 4 * DAY },
      { ...quiz, violationId: 'too-late', closesAt: NOW + 4 * DAY, nextCreditAt: NOW + 4 * DAY + 1 },
      { ...quiz, violationId: 'undated' },
      { ...quiz, violationId: 'over', closesAt: NOW - 1 },
    ];
    const ticket = held({ id: 't', appealBy: NOW + 5 * DAY, correctBy: NOW + 3 * DAY });
    const due = dueOf([ticket], usCreatorChr, NOW, quizzes);
    expect(due.map((d) => `${d.violationId} ${d.kind}`)).toEqual(['t correct', 'q quiz', 't appeal']);
    expect(due[1]).toEqual({
      kind: 'quiz',
      violationId: 'q',
      policyWords: 'Claims',
      at: NOW + 4 * DAY,
      derived: true,
      rule,
    });
  });

  test('without a programme or a day of issue nothing is made up', () => {
    expect(dueOf([held({ issuedAt: ISSUED })], undefined, NOW)).toEqual([]);
    expect(dueOf([held()], usCreatorChr, NOW)).toEqual([]);
    expect(dueOf([held({ issuedAt: ISSUED })], { ...usCreatorChr, appealDays: null }, NOW)).toEqual([]);
  });

  test('the soonest comes first, and one ticket can have two', () => {
    const one = held({ id: '1', correctBy: NOW + 3 * DAY, appealBy: NOW + 5 * DAY });
    const two = held({ id: '2', appealBy: NOW + 4 * DAY });
    const due = dueOf([one, two], usCreatorChr, NOW).map((d) => `${d.violationId} ${d.kind}`);
    expect(due).toEqual(['1 correct', '2 appeal', '1 appeal']);
  });

  test('what is past, or cannot be acted on any more, is not due', () => {
    expect(dueOf([held({ appealBy: NOW - 1 })], usCreatorChr, NOW)).toEqual([]);
    expect(dueOf([held({ appealBy: NOW })], usCreatorChr, NOW)).toHaveLength(1);
    for (const status of ['appealing', 'overturned', 'closed', 'unknown'] as const) {
      expect(dueOf([held({ status, appealBy: NOW + DAY })], usCreatorChr, NOW)).toEqual([]);
    }
  });
});
