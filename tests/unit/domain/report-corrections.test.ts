/** A finished week that turns out otherwise, and two weeks side by side. Numbers by hand from the week of `report-sample.ts`. */

import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../utils/domain/report/build';
import { compareWeeks } from '../../../utils/domain/report/compare';
import { correctionOf } from '../../../utils/domain/report/corrections';
import type { WeeklyReport } from '../../../utils/domain/report/report';
import type { Violation } from '../../../utils/domain/violation';
import { claims, day, having, input, NOW, said, thursday, tuesday, video, WEEK } from './report-sample';
import { baan } from './report-shops';
import { DAY, HOUR, score, utc } from './samples';

const WEDNESDAY = NOW + 2 * DAY;
const first = buildReport(having([tuesday, thursday, video]));
const again = (violations: readonly Violation[], more = {}) =>
  correctionOf(first, buildReport(having(violations, { now: WEDNESDAY, ...more })));

describe('a correction', () => {
  test('names the ticket that came late, the one that went and the one that changed, and the numbers', () => {
    const late = claims('304', utc('2026-11-22T03:00'), { points: 2 });
    // 301 is overturned, 302 now says 9 instead of 6, 304 is new: three violations before and after, 170 instead of 162.
    const days = [day('2026-11-15', 180), day('2026-11-21', 170)];
    expect(again([{ ...tuesday, status: 'overturned' }, { ...thursday, points: 9 }, video, late], { days })).toEqual({
      at: WEDNESDAY,
      violations: { was: 3, is: 3 },
      added: ['304'],
      removed: ['301'],
      changed: ['302'],
      score: { was: 162, is: 170 },
    });
  });

  test('of a late ticket alone: four violations instead of three', () => {
    const late = claims('304', utc('2026-11-22T03:00'));
    const found = again([tuesday, thursday, video, late]);
    expect(found).toEqual({ at: WEDNESDAY, violations: { was: 3, is: 4 }, added: ['304'], removed: [], changed: [] });
  });

  test('of points that were not stated before and of a place that was not known', () => {
    const { points: _, ...bare } = thursday;
    const before = buildReport(having([bare]));
    const turned = (one: Violation) => correctionOf(before, buildReport(having([one], { now: WEDNESDAY })));
    expect(turned(thursday)).toMatchObject({ violations: { was: 1, is: 1 }, changed: ['302'] });
    expect(turned({ ...bare, surface: 'video' })).toMatchObject({ changed: ['302'] });
  });

  test('of a score that came in late, or is no more of that week', () => {
    const none = buildReport(input({ days: [] }));
    const some = buildReport(input());
    expect(correctionOf(none, some)).toMatchObject({ score: { is: 162 } });
    expect(correctionOf(none, some)?.score).not.toHaveProperty('was');
    expect(correctionOf(some, none)?.score).toEqual({ was: 162 });
  });

  test('is not made of what a seller calls no number: states, words, deadlines, the time of the look', () => {
    expect(again([tuesday, thursday, video])).toBeUndefined();
    const german = { policyWords: 'Irreführende Aussagen', statusWords: 'Geprüft', subjectTitle: 'Dienstag' };
    expect(again([{ ...tuesday, ...german, status: 'closed' }, thursday, { ...video, appealBy: NOW }])).toBeUndefined();
  });

  test('is not made of what a look from inside the week could not know', () => {
    const inside = buildReport(having([tuesday], { now: WEEK.to - DAY }));
    expect(correctionOf(inside, first)).toBeUndefined();
  });
});

describe('two weeks side by side', () => {
  const before = {
    ...WEEK,
    start: '2026-11-09',
    end: '2026-11-15',
    number: 46,
    from: WEEK.from - 7 * DAY,
    to: WEEK.from,
  };
  const noticed = [said({ id: 'b', at: utc('2026-11-20T04:40'), count: 2 })];
  const later = buildReport(having([tuesday, thursday, video], { notices: noticed }));
  const earlier = buildReport(
    having([{ ...video, id: '1', issuedAt: before.from + HOUR, policyWords: 'Original content' }], {
      week: before,
      now: before.to + HOUR,
      notices: [],
      days: [day('2026-11-15', 180)],
    }),
  );

  test('says what grew, by place and by rule, the most grown first', () => {
    const wanted = {
      a: before,
      b: WEEK,
      score: { a: 180, b: 162, change: -18 },
      violations: { a: 1, b: 3 },
      messages: { a: 0, b: 2 },
      bySurface: [
        { surface: 'live', a: 0, b: 2 },
        { surface: 'video', a: 1, b: 1 },
      ],
      rules: [
        { policyWords: 'Misleading or false product claims', policyKey: 'misleading_claims', a: 0, b: 2 },
        // One key of TikTok's: one rule, by its newer name.
        { policyWords: 'Unoriginal content', policyKey: 'unoriginal_content', a: 1, b: 1 },
      ],
    };
    expect(compareWeeks(earlier, later)).toEqual(wanted);
    expect(compareWeeks(later, earlier)).toEqual(wanted);
  });

  test('names a rule that was not broken again', () => {
    const calm = buildReport(having([]));
    expect(compareWeeks(earlier, calm).rules).toMatchObject([{ policyWords: 'Original content', a: 1, b: 0 }]);
  });

  test('makes up no number for a week in which none was read', () => {
    const unread = buildReport(having([], { days: [] }));
    expect(compareWeeks(earlier, unread).score).toEqual({ a: 180 });
    expect(compareWeeks({ ...unread, week: before }, unread).score).toEqual({});
  });

  test('subtracts no rating from points', () => {
    const points = buildReport(baan);
    const rating: WeeklyReport = { ...later, week: before };
    expect(compareWeeks(rating, points).score).toEqual({ a: 162, b: 14 });
    const read = score(150, utc('2026-11-20T10:00'), { measure: 'ahr' });
    const unknown = {
      ...baan,
      days: [{ ...(baan.days[3] as (typeof baan.days)[number]), score: { first: read, last: read } }],
    };
    expect(compareWeeks({ ...points, week: before }, buildReport(unknown)).score).not.toHaveProperty('change');
  });
});
