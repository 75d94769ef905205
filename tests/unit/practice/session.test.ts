/** One sitting: five minutes, a minute a question at most, options that change their places. */

import { describe, expect, test } from 'vitest';
import { begin, cardsOf, goOn, isEnough, shuffled, withGiven } from '../../../utils/practice/session';
import { card, question } from './sample';

const MINUTE = 60_000;

describe('a sitting', () => {
  test('is enough when the five minutes of the day are over, and again after five more', () => {
    let session = begin('mine', 3 * MINUTE);
    expect(isEnough(session)).toBe(false);
    session = withGiven(withGiven(session, 'a', true, 50_000), 'b', false, 70_000);
    expect(session).toMatchObject({ asked: ['a', 'b'], right: 1, spentMs: 110_000 });
    expect(isEnough(session)).toBe(false);
    session = withGiven(session, 'c', true, 10_000);
    expect(isEnough(session)).toBe(true);
    session = goOn(session);
    expect(isEnough(session)).toBe(false);
    expect(session.enoughMs).toBe(7 * MINUTE);
  });

  test('begins with five minutes for somebody who has done theirs, and never goes back in time', () => {
    expect(begin('mine', 5 * MINUTE).enoughMs).toBe(5 * MINUTE);
    expect(begin('mine', -MINUTE).enoughMs).toBe(5 * MINUTE);
    expect(withGiven(begin('mine', 0), 'a', true, -10).spentMs).toBe(0);
  });

  test('puts the options in an order that is the same until the question is answered', () => {
    const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id }));
    const one = question('gambling', 1, { options });
    const orders = Array.from({ length: 12 }, (_, answered) =>
      shuffled(one, card(one.id, { answered })).options.map(({ id }) => id),
    );
    expect(orders.every((order) => [...order].sort().join('') === 'abcd')).toBe(true);
    expect(new Set(orders.map(String)).size).toBeGreaterThan(3);
    // Each option stands first now and then.
    expect(new Set(orders.map(([first]) => first)).size).toBeGreaterThan(2);
    expect(shuffled(one, undefined)).toEqual(shuffled(one, undefined));
    expect(one.options).toBe(options);
  });

  test('goes by the later of two cards of a question, whichever comes first', () => {
    const [old, young] = [card('a-01', { lastReview: 1 }), card('a-01', { lastReview: 2 })];
    expect(cardsOf([young], [old]).get('a-01')).toBe(young);
    expect(cardsOf([old], [young]).get('a-01')).toBe(young);
  });
});
