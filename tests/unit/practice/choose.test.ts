/** What a session of practice asks. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { names } from '../../../utils/policy/catalogue/names';
import { type Choice, choose } from '../../../utils/practice/choose';
import { PROBATION, weightOf } from '../../../utils/practice/mixes';
import { holdsIn, poolOf } from '../../../utils/practice/pool';
import { byId, card, many, question } from './sample';

const NOW = 1_000_000;
const pool = [...many('medical-claims', 6), ...many('gambling', 6), ...many('still-frame-content', 6)];
const of = (more: Partial<Choice> = {}): Choice => ({
  ...{ pool, cards: new Map(), mix: 'mine', broken: [], asked: new Set(), now: NOW, day: '2026-11-23' },
  ...more,
});
const ids = (choice: Choice, count = 20) => choose(choice, count).map(({ question }) => question.id);
const policies = (choice: Choice, count = 20) => choose(choice, count).map(({ question }) => question.policy);
const count = (list: string[], policy: string) => list.filter((one) => one === policy).length;

describe('a session', () => {
  test('begins with what is due, the longest due first, then what is new, then what would come soonest', () => {
    const cards = byId([
      card('gambling-01', { due: NOW - 5 }),
      card('gambling-02', { due: NOW - 9 }),
      card('gambling-03', { due: NOW + 9 }),
      card('gambling-04', { due: NOW + 5 }),
    ]);
    const chosen = choose(of({ cards, mix: { policy: 'gambling' } }), 20);
    expect(chosen.map(({ question, why }) => [question.id, why])).toEqual([
      ['gambling-02', 'due'],
      ['gambling-01', 'due'],
      ['gambling-05', 'new'],
      ['gambling-06', 'new'],
      ['gambling-04', 'ahead'],
      ['gambling-03', 'ahead'],
    ]);
  });

  test('asks more of a rule that was broken, and more still of one that was broken again', () => {
    const broken = [
      { policy: 'gambling', times: 3, counts: true },
      { policy: 'medical-claims', times: 1, counts: true },
    ];
    const wide = ['medical-claims', 'gambling', 'still-frame-content'].flatMap((policy) => many(policy, 40));
    const list = policies(of({ pool: wide, broken }), 31);
    expect(weightOf(0)).toBe(1);
    expect([1, 2, 3].map(weightOf)).toEqual([5, 13, 25]);
    expect([count(list, 'gambling'), count(list, 'medical-claims'), count(list, 'still-frame-content')]).toEqual([
      25, 5, 1,
    ]);
    // Asked for one at a time, a session goes on in the same proportion.
    const asked = new Set<string>();
    for (let n = 0; n < 31; n++) {
      const [next] = ids(of({ pool: wide, broken, asked }), 1);
      asked.add(next ?? '');
    }
    expect([...asked].filter((id) => id.startsWith('gambling'))).toHaveLength(25);
  });

  test('without a broken rule goes through all of them in turn, another one first each day', () => {
    expect(new Set(policies(of(), 3)).size).toBe(3);
    const firsts = new Set(
      Array.from({ length: 20 }, (_, n) => policies(of({ day: `2026-11-${String(n + 1).padStart(2, '0')}` }), 1)[0]),
    );
    expect(firsts.size).toBe(3);
  });

  test('asks the easy questions of a rule first', () => {
    const hard = [question('gambling', 1, { difficulty: 'hard' }), question('gambling', 2, { difficulty: 'easy' })];
    expect(ids(of({ pool: hard }))).toEqual(['gambling-02', 'gambling-01']);
  });

  test('on the basics asks those alone, and each of them is in the catalogue', () => {
    expect(PROBATION.filter((id) => !names.some((one) => one.id === id))).toEqual([]);
    expect(new Set(policies(of({ mix: 'probation' })))).toEqual(new Set(['medical-claims', 'still-frame-content']));
  });

  test('on what costs points asks of the tickets that count now', () => {
    const broken = [
      { policy: 'gambling', times: 2, counts: false },
      { policy: 'medical-claims', times: 0, counts: true },
    ];
    expect(new Set(policies(of({ mix: 'milestone', broken })))).toEqual(new Set(['medical-claims']));
    expect(ids(of({ mix: 'milestone' }))).toEqual([]);
  });

  test('never asks a question twice, passes over cards of questions that are gone, and is the same for the same day', () => {
    const some = fc.record({
      cards: fc.array(
        fc.record({
          id: fc.constantFrom(...pool.map(({ id }) => id), 'gone-01'),
          due: fc.integer({ min: 0, max: 2 * NOW }),
        }),
      ),
      asked: fc.array(fc.constantFrom(...pool.map(({ id }) => id))),
      times: fc.nat({ max: 5 }),
      count: fc.nat({ max: 30 }),
    });
    fc.assert(
      fc.property(some, ({ cards, asked, times, count }) => {
        const choice = of({
          cards: byId(cards.map(({ id, due }) => card(id, { due }))),
          asked: new Set(asked),
          broken: [{ policy: 'gambling', times, counts: true }],
        });
        const chosen = ids(choice, count);
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(chosen).toHaveLength(Math.min(count, pool.length - new Set(asked).size));
        expect(chosen.filter((id) => asked.includes(id) || id === 'gone-01')).toEqual([]);
        expect(ids(choice, count)).toEqual(chosen);
      }),
    );
  });
});

describe('the pool', () => {
  test('holds what is asked where the account is, and everything while that is not known', () => {
    expect(holdsIn(['US'], 'US')).toBe(true);
    expect(holdsIn(['US'], 'TH')).toBe(false);
    expect(holdsIn(['UK'], 'GB')).toBe(true);
    expect(holdsIn(['EU'], 'DE')).toBe(true);
    expect(holdsIn(['GLOBAL'], 'BR')).toBe(true);
    expect(holdsIn(['US'], undefined)).toBe(true);
    expect(holdsIn(undefined, 'TH')).toBe(true);
  });

  test('adds own questions, and keeps the first of two that share an id', () => {
    const why = 'Because.';
    const bank = {
      policy: 'gambling',
      questions: [
        {
          ...{
            id: 'gambling-01',
            stem: 'You?',
            restsOn: ['m1'],
            source: 'https://a.example',
            difficulty: 'easy' as const,
          },
          options: [{ id: 'a', text: 'Yes', why, right: true as const }],
          regions: ['US'],
        },
      ],
    };
    const own = { id: 'own-1', stem: 'Mine?', options: [{ id: 'a', text: 'x' }], from: 'a.gift', addedAt: 1 };
    const all = poolOf([bank, bank], [own], 'US');
    expect(all.map(({ id, policy, from }) => [id, policy, from])).toEqual([
      ['gambling-01', 'gambling', undefined],
      ['own-1', '', 'a.gift'],
    ]);
    expect(poolOf([bank], [own], 'TH').map(({ id }) => id)).toEqual(['own-1']);
  });
});
