/** Which reports speak of today, and where a number stands between milestones. */

import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../utils/domain/report/build';
import { isCurrent } from '../../../utils/domain/report/current';
import { milestoneOf } from '../../../utils/domain/report/milestone';
import { RETURN_DAYS } from '../../../utils/domain/report/today';
import { standingOf } from '../../../utils/domain/standing-of';
import { weekFrom } from '../../../utils/domain/week';
import { claims, having, input, NOW, said, thursday, tuesday, WEEK } from './report-sample';
import { baan } from './report-shops';
import { ANA, DAY, from, HOUR, score, utc } from './samples';

describe('a report of today', () => {
  test('is that of the running week and of the week before it, in the account’s own zone', () => {
    // The week after ends on Monday, 30 November, at midnight in Los Angeles.
    const end = utc('2026-11-30T08:00');
    expect(isCurrent(WEEK, WEEK.from)).toBe(true);
    expect(isCurrent(WEEK, end - 1)).toBe(true);
    expect(isCurrent(WEEK, end)).toBe(false);
  });

  test('holds also in the week of 169 hours in which clocks go back', () => {
    const october = weekFrom('2026-10-19', 'America/Los_Angeles');
    // Clocks go back on 1 November: Monday the second begins at 08:00 UTC instead of 07:00.
    expect(isCurrent(october, utc('2026-11-02T07:59'))).toBe(true);
    expect(isCurrent(october, utc('2026-11-02T08:00'))).toBe(false);
  });
});

test('what lapses within thirty days comes back soon, what lapses later does not yet', () => {
  expect(RETURN_DAYS).toBe(30);
  const lapsing = (at: number) => claims('1', at - 90 * DAY, { status: 'closed' });
  const returns = (at: number) => buildReport(having([lapsing(at)])).returns;
  expect(returns(NOW + 30 * DAY)).toMatchObject([{ violationId: '1', at: NOW + 30 * DAY }]);
  expect(returns(NOW + 30 * DAY + 1)).toEqual([]);
  expect(returns(NOW)).toEqual([]);
});

describe('the report of an older week', () => {
  const open = { ...thursday, appealBy: NOW + 60 * DAY };
  const september = claims('102', utc('2026-10-10T20:00'), { status: 'closed', points: 5 });
  const notice = said({ level: 'interruption', at: WEEK.from + HOUR });
  const more = {
    notices: [notice],
    readings: { score: score(162, utc('2026-11-21T19:00')), ticketsReadAt: NOW },
    unseen: { newViolation: true, at: WEEK.to + 9 * DAY, source: from() },
    performance: { at: WEEK.to + 9 * DAY, groups: [] },
    credits: [
      { id: 'then', account: ANA.key, kind: 'practice', at: WEEK.to - 1, source: from() },
      { id: 'since', account: ANA.key, kind: 'practice', at: WEEK.to, source: from() },
    ] as const,
  };
  const of = (now: number, tickets = [tuesday, open, september]) => buildReport(having(tickets, { now, ...more }));
  const then = of(NOW);
  const old = of(NOW + 20 * DAY);

  test('says what happened then, and nothing of what is due today', () => {
    expect(then.due.length).toBeGreaterThan(0);
    expect(then.quizzes.length).toBeGreaterThan(0);
    expect(then.today).toBeDefined();
    expect(old).toMatchObject({ due: [], quizzes: [], returns: [] });
    expect(old).not.toHaveProperty('today');
    expect(old).not.toHaveProperty('performance');
    for (const key of ['groups', 'violations', 'messages', 'trend', 'repeats', 'score'] as const) {
      expect(old[key]).toEqual(then[key]);
    }
    expect(old.standing).toMatchObject({ state: 'careful', score: 162 });
  });

  test('keeps the credits of its own time', () => {
    expect(old.credits.map(({ id }) => id)).toEqual(['then']);
    expect(of(NOW).credits.map(({ id }) => id)).toEqual(['since', 'then']);
  });

  test('keeps a contradiction of its own week, and takes none of another', () => {
    // Interrupted on Monday, no ticket within a week of it, and the list was read days later.
    const alone = [claims('102', utc('2026-10-10T20:00'), { status: 'closed' })];
    const found = of(NOW + 20 * DAY, alone).contradictions;
    expect(found).toMatchObject([{ kind: 'notice-without-record', saidAt: WEEK.from + HOUR }]);
    const next = weekFrom('2026-11-23', WEEK.zone);
    expect(buildReport(having(alone, { week: next, ...more })).contradictions).toEqual([]);
  });
});

describe('between milestones', () => {
  const at = (value: number) => milestoneOf(standingOf(ANA, { score: score(value, NOW) }, NOW));
  test('a rating that falls: 150 is ahead, 150 is reached, and one point more than it leads out again', () => {
    expect(at(162)).toMatchObject({ next: { points: 12, milestone: { at: 150 } } });
    expect(at(162)).not.toHaveProperty('reached');
    expect(at(150)).toMatchObject({ next: { points: 50, milestone: { at: 100 } }, reached: { points: 1 } });
    expect(at(120)).toMatchObject({ reached: { points: 31, milestone: { at: 150 } } });
    expect(at(0)).toMatchObject({ reached: { points: 1, milestone: { at: 0 } } });
    expect(at(0)).not.toHaveProperty('next');
  });

  test('points that rise, read the other way round', () => {
    const { account, now } = baan;
    const read = (value: number) => {
      const points = score(value, now, { measure: 'points' });
      return milestoneOf(standingOf({ ...account, region: 'PH' }, { score: points }, now));
    };
    expect(read(14)).toMatchObject({
      next: { points: 10, milestone: { at: 24 } },
      reached: { points: 3, milestone: { at: 12 } },
    });
  });

  test('an unknown programme and a number off its scale have none', () => {
    expect(at(4_000)).toEqual({});
    expect(milestoneOf({ state: 'unknown' })).toEqual({});
    expect(milestoneOf(buildReport(input({ days: [], readings: {} })).standing)).toEqual({});
  });
});
