/** Streak, minutes of the day, progress and what an account breaks. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Violation } from '../../../utils/domain';
import { brokenBy } from '../../../utils/domain/practice/broken';
import { progressOf, sumOf } from '../../../utils/domain/practice/progress';
import { streakOf, todayOf, withAnswer } from '../../../utils/domain/practice/streak';
import { addDays, dayOf } from '../../../utils/domain/week';
import { chr } from '../../gallery/programmes';
import { held, utc } from '../domain/samples';
import { byId, card, many } from './sample';

const practised = (...days: string[]) => days.map((day) => ({ day, answered: 1 }));

describe('the streak', () => {
  const today = '2026-03-10';
  test.each([
    ['nothing yet', [], { days: 0, today: false, longest: 0 }],
    ['today alone', ['2026-03-10'], { days: 1, today: true, longest: 1 }],
    ['until yesterday: today is not over', ['2026-03-08', '2026-03-09'], { days: 2, today: false, longest: 2 }],
    [
      'a day off is no break, and no practice',
      ['2026-03-06', '2026-03-08', '2026-03-10'],
      { days: 3, today: true, longest: 3 },
    ],
    ['one day off up to today', ['2026-03-08'], { days: 1, today: false, longest: 1 }],
    ['two days off begin anew', ['2026-03-05', '2026-03-06', '2026-03-09'], { days: 1, today: false, longest: 2 }],
    ['two days off up to today', ['2026-03-06', '2026-03-07'], { days: 0, today: false, longest: 2 }],
    ['over the end of February', ['2026-02-27', '2026-02-28', '2026-03-01'], { days: 0, today: false, longest: 3 }],
    [
      'days ahead of a clock that was set back',
      ['2026-03-09', '2026-03-10', '2027-01-01'],
      { days: 2, today: true, longest: 2 },
    ],
  ])('%s', (_, days, streak) => expect(streakOf(practised(...days), today)).toEqual(streak));

  test('counts a day without answers as none', () => {
    expect(streakOf([{ day: today, answered: 0 }], today).days).toBe(0);
  });

  test('goes by local days, also where the clocks change', () => {
    // Los Angeles, 8 March 2026: 2:00 is 3:00. Late in the evening, then early in the morning.
    const moments = ['2026-03-08T06:30', '2026-03-09T06:30', '2026-03-09T15:00'].map(utc);
    const days = moments.map((at) => dayOf(at, 'America/Los_Angeles'));
    expect(days).toEqual(['2026-03-07', '2026-03-08', '2026-03-09']);
    expect(streakOf(practised(...days), '2026-03-09').days).toBe(3);
  });

  test('is what somebody would count by hand, day for day backwards', () => {
    const start = '2024-02-20';
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 })), fc.nat({ max: 30 }), (offsets, now) => {
        const done = new Set(offsets);
        let [days, off] = [0, 0];
        for (let at = now; at >= 0 && off < 2; at--) {
          if (done.has(at)) [days, off] = [days + 1, 0];
          // Today is not over, so it is no day off yet.
          else if (at < now) off++;
        }
        const list = practised(...offsets.map((one) => addDays(start, one)));
        expect(streakOf(list, addDays(start, now)).days).toBe(days);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a day of practice', () => {
  test('counts at most a minute for one question, and nothing for a time that cannot be', () => {
    const day = todayOf([], '2026-03-10');
    const after = [30_000, 500_000, -5, Number.NaN].reduce((sum, spent) => withAnswer(sum, true, spent), day);
    expect(after).toEqual({ day: '2026-03-10', answered: 4, right: 4, spentMs: 90_000 });
    expect(withAnswer(after, false, 1).right).toBe(4);
    expect(todayOf([after], '2026-03-10')).toBe(after);
  });
});

describe('progress', () => {
  test('counts each question of today’s bank as known, being learned or new', () => {
    const cards = byId([
      card('gambling-01', { state: 2, due: 50 }),
      card('gambling-02', { state: 1, due: 150 }),
      card('gambling-03', { state: 3, due: 20 }),
      card('gambling-99', { state: 2 }),
    ]);
    const rows = progressOf([...many('gambling', 5), ...many('medical-claims', 2)], cards, 100);
    expect(rows).toEqual([
      { policy: 'gambling', known: 1, learning: 2, fresh: 2, of: 5, due: 2 },
      { policy: 'medical-claims', known: 0, learning: 0, fresh: 2, of: 2, due: 0 },
    ]);
    expect(sumOf(rows)).toEqual({ known: 1, learning: 2, fresh: 4, of: 7, due: 2 });
  });
});

describe('the rules that an account breaks', () => {
  const NOW = utc('2026-11-23T15:00');
  const DAY = 86_400_000;
  const ago = (days: number, id: string, more: Partial<Violation> = {}) =>
    held({ id, issuedAt: NOW - days * DAY, policyWords: 'Gambling', ...more });
  const policyOf = ({ policyWords }: Violation) =>
    policyWords === 'Nothing of ours' ? undefined : policyWords.toLowerCase();
  const broken = (...violations: Violation[]) => brokenBy(violations, policyOf, chr, NOW);

  test('are counted over 90 days, the most broken first', () => {
    const found = broken(ago(1, 'a', { policyWords: 'Dupes' }), ago(2, 'b'), ago(89, 'c'), ago(91, 'd'), ago(2, 'b'));
    expect(found.map(({ policy, times }) => [policy, times])).toEqual([
      ['gambling', 2],
      ['dupes', 1],
    ]);
  });

  test('leave out what was taken back, what is of tomorrow and what no policy of ours covers', () => {
    expect(
      broken(ago(1, 'a', { status: 'overturned' }), ago(-3, 'b'), ago(1, 'c', { policyWords: 'Nothing of ours' })),
    ).toEqual([]);
  });

  test('count now until they lapse, unless TikTok states that they cost nothing', () => {
    const days = chr.expiryDays?.days ?? 90;
    expect(broken(ago(days - 1, 'a'))).toEqual([{ policy: 'gambling', times: days - 1 <= 90 ? 1 : 0, counts: true }]);
    expect(broken(ago(1, 'a', { points: 0 }))).toEqual([{ policy: 'gambling', times: 1, counts: false }]);
    expect(broken(ago(Math.max(days, 90) + 1, 'a'))).toEqual([]);
  });
});
