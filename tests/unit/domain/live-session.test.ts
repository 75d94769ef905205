/** When a LIVE ran, was seen and was over, by hand. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentLives, endOf, gapsOf, lastSeen, seenIn, startOf, ticketsOf } from '../../../utils/domain/live-session';
import { at, MINUTE, ROOM, session } from './live-sample';
import { held } from './samples';

const HOURS = 60;

describe('when a LIVE was seen', () => {
  test('is one stretch while somebody looks at least every minute and a half', () => {
    expect(seenIn([[0, 0]], [[90_000, 90_000]])).toEqual([[0, 90_000]]);
    expect(seenIn([[0, 0]], [[90_001, 90_001]])).toHaveLength(2);
  });

  test('does not depend on the order in which its sightings arrive', () => {
    const sightings = fc.array(fc.integer({ min: 0, max: 60 * MINUTE }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(sightings, fc.infiniteStream(fc.nat()), (seen, dice) => {
        const shuffled = [...seen, ...seen].sort(() => (Number(dice.next().value) % 2 ? 1 : -1));
        const one = seen.reduce<readonly (readonly [number, number])[]>((all, t) => seenIn(all, [[t, t]]), []);
        const other = shuffled.reduce<readonly (readonly [number, number])[]>((all, t) => seenIn(all, [[t, t]]), []);
        expect(other).toEqual(one);
        expect(one[0]?.[0]).toBe(Math.min(...seen));
        expect(one.at(-1)?.[1]).toBe(Math.max(...seen));
      }),
    );
  });
});

describe('the end of a LIVE', () => {
  const seen = [[at(0), at(50)]] as const;

  test('is what TikTok stated', () => {
    expect(endOf(session({ seen, liveAt: at(50), endedAt: at(51), over: [at(51), at(58)] }), at(60))).toEqual({
      at: at(51),
      derived: false,
    });
  });

  test('is when a page that was looking first said so, where no time was stated', () => {
    expect(endOf(session({ seen, liveAt: at(50), over: [at(51), at(90)] }), at(95))).toEqual({
      at: at(51),
      derived: false,
    });
  });

  test('is the last time it was seen, and said to be derived, when nobody was looking', () => {
    expect(endOf(session({ seen, liveAt: at(50), over: [at(200), at(201)] }), at(202))).toEqual({
      at: at(50),
      derived: true,
    });
  });

  test('comes after six hours of silence, not before', () => {
    const one = session({ seen, liveAt: at(50) });
    expect(endOf(one, at(50 + 6 * HOURS) - 1)).toBeUndefined();
    expect(endOf(one, at(50 + 6 * HOURS))).toEqual({ at: at(50), derived: true });
  });

  test('is taken back when the page says afterwards that it runs', () => {
    expect(endOf(session({ seen, liveAt: at(50), over: [at(20), at(21)] }), at(51))).toBeUndefined();
    expect(endOf(session({ seen, liveAt: at(50), endedAt: at(20), over: [at(20), at(20)] }), at(51))).toBeUndefined();
  });

  test('is not moved by two clocks that differ by a little, nor by news that come days later', () => {
    expect(endOf(session({ seen, liveAt: at(54), endedAt: at(50) }), at(60))?.at).toBe(at(50));
    const late = session({ seen: [...seen, [at(72 * HOURS), at(72 * HOURS)]], liveAt: at(50) });
    expect(endOf(late, at(73 * HOURS))).toEqual({ at: at(50), derived: true });
    expect(lastSeen(late)).toBe(at(50));
  });

  test('of a LIVE that went on for ten hours behind closed tabs is not the gap', () => {
    const long = session({ seen: [...seen, [at(10 * HOURS), at(10 * HOURS)]], liveAt: at(10 * HOURS) });
    expect(endOf(long, at(10 * HOURS + 1))).toBeUndefined();
    expect(gapsOf(long, at(10 * HOURS + 1))).toEqual([{ at: at(50), until: at(10 * HOURS) }]);
  });
});

describe('gaps of a LIVE', () => {
  test('are where nobody looked, from its stated start to its end', () => {
    // Seen from the fifth minute, the tab closed from 20 to 24, and again from 40; it ended at 45.
    const one = session({
      seen: [
        [at(5), at(20)],
        [at(24), at(40)],
      ],
      liveAt: at(40),
      endedAt: at(45),
    });
    expect(gapsOf(one, at(60))).toEqual([
      { at: at(0), until: at(5) },
      { at: at(20), until: at(24) },
      { at: at(40), until: at(45) },
    ]);
  });

  test('of one that runs go up to now', () => {
    expect(gapsOf(session({ seen: [[at(0), at(10)]] }), at(13))).toEqual([{ at: at(10), until: at(13) }]);
    expect(gapsOf(session({ seen: [[at(0), at(10)]] }), at(11))).toEqual([]);
  });

  test('a LIVE without a stated start begins when it was first seen', () => {
    const { startedAt: _, ...unstated } = session({ seen: [[at(5), at(10)]] });
    expect(startOf(unstated)).toBe(at(5));
    expect(gapsOf(unstated, at(10))).toEqual([]);
  });
});

describe('of several LIVEs of an account', () => {
  const first = session({ seen: [[at(0), at(30)]], liveAt: at(30) });
  const second = session({ roomId: '2', startedAt: at(90), seen: [[at(90), at(100)]], liveAt: at(100) });

  test('the one that runs is the one seen last, and the one before it is over', () => {
    const { live, ended } = currentLives([second, first], at(101));
    expect([live?.roomId, ended?.roomId]).toEqual(['2', ROOM]);
    expect(ended && endOf(ended, at(101))).toEqual({ at: at(30), derived: true });
  });

  test('an ended one whose page is still open does not hide the one that runs', () => {
    const open = session({ ...first, over: [at(31), at(100)], seen: [[at(0), at(100.5)]] });
    expect(currentLives([open, second], at(101))).toMatchObject({ live: { roomId: '2' }, ended: { roomId: ROOM } });
  });

  test('one of which only a file or a page opened later tells is neither', () => {
    expect(currentLives([session({ endedAt: at(60) }), session({ over: [at(60), at(60)] })], at(61))).toEqual({});
  });
});

test('the tickets of a LIVE are those that name it, and those of LIVE that name none and were issued in it', () => {
  const one = session({ seen: [[at(0), at(60)]], endedAt: at(60) });
  const tickets = [
    held({ id: 'named', subjectId: ROOM, issuedAt: at(300) }),
    held({ id: 'other', subjectId: '9', issuedAt: at(10) }),
    held({ id: 'within', issuedAt: at(10) }),
    held({ id: 'after', issuedAt: at(61) }),
    held({ id: 'video', surface: 'video', issuedAt: at(10) }),
  ];
  expect(ticketsOf(one, tickets, at(400)).map(({ id }) => id)).toEqual(['named', 'within']);
});
