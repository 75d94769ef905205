/** The one thing to do: in its order, each with why. */

import { describe, expect, test } from 'vitest';
import { actionOf } from '../../../utils/domain/report/action';
import { buildReport } from '../../../utils/domain/report/build';
import type { ReportInput } from '../../../utils/domain/report/input';
import type { Violation } from '../../../utils/domain/violation';
import { claims, having, input, MISLEADING, NOW, thursday, tuesday, video, WEEK } from './report-sample';
import { DAY, HOUR, utc } from './samples';

const CLAIMS = 'Misleading or false product claims';
const later = { ...thursday, appealBy: NOW + 7 * DAY };
const { learnUrl: _, ...plain } = later;
const action = (violations: Violation[], more: Partial<ReportInput> = {}) =>
  buildReport(having(violations, more)).action;

describe('the one thing to do', () => {
  test('is the deadline that passes first, as long as it is within a week', () => {
    expect(action([{ ...tuesday, correctBy: NOW + DAY }, video])).toEqual({
      why: 'due-soon',
      kind: 'correct',
      policyWords: CLAIMS,
      at: NOW + DAY,
      derived: false,
    });
    expect(action([{ ...later, appealBy: NOW + 7 * DAY - 1 }])).toMatchObject({ why: 'due-soon', kind: 'appeal' });
    expect(action([later])).toMatchObject({ why: 'broken' });
  });

  test('is the rule that comes nearest its limit before the one broken most in this week', () => {
    const two = [
      { ...video, id: '1' },
      { ...video, id: '2' },
    ];
    const three = [later, ...['7', '8'].map((id) => claims(id, utc('2026-10-20T20:00'), { status: 'closed' }))];
    expect(action([...two, ...three])).toEqual({
      why: 'repeated',
      kind: 'read-rule',
      policyWords: CLAIMS,
      url: MISLEADING,
      count: 3,
    });
    // Twice in ninety days is no reason yet.
    expect(action([...two, ...three.slice(1)])).toMatchObject({ why: 'broken', policyWords: 'Unoriginal content' });
  });

  test('is the rule broken most that can be read up, else the next deadline', () => {
    expect(action([later, video])).toEqual({
      why: 'broken',
      kind: 'read-rule',
      policyWords: CLAIMS,
      url: MISLEADING,
      count: 1,
    });
    expect(action([plain])).toMatchObject({ why: 'due-next', kind: 'appeal', at: NOW + 7 * DAY });
  });

  test('is to look at the page when the score or the list was not read, else nothing', () => {
    expect(action([])).toEqual({ why: 'calm', kind: 'nothing' });
    expect(action([], { days: [] })).toEqual({ why: 'not-read', kind: 'open-health' });
    expect(action([], { readings: {} })).toEqual({ why: 'not-read', kind: 'open-health' });
  });

  test('lets an appeal or a correction of the same day go before a quiz, and no other', () => {
    const one = { violationId: '1', policyWords: CLAIMS, derived: false };
    const facts = { repeats: [], groups: [], tickets: [], allRead: true };
    const of = (...due: { kind: 'appeal' | 'quiz'; at: number }[]) =>
      actionOf(input(), { ...facts, due: due.map((more) => ({ ...one, ...more })) });
    // 23 November, 09:00 in Los Angeles; the same day ends at 08:00 UTC.
    const midnight = utc('2026-11-24T08:00');
    expect(of({ kind: 'quiz', at: NOW + HOUR }, { kind: 'appeal', at: midnight - 1 })).toMatchObject({
      why: 'due-soon',
      kind: 'appeal',
    });
    expect(of({ kind: 'quiz', at: NOW + HOUR }, { kind: 'appeal', at: midnight })).toMatchObject({
      why: 'quiz-closes',
      kind: 'quiz',
      at: NOW + HOUR,
    });
  });

  test('of a week in the past is no deadline of today’s and no page to open, but still a rule to read', () => {
    const past = { now: NOW + 30 * DAY };
    expect(action([{ ...tuesday, appealBy: past.now + DAY }], past)).toMatchObject({ why: 'broken' });
    expect(action([], { ...past, days: [] })).toEqual({ why: 'calm', kind: 'nothing' });
    expect(WEEK.to).toBeLessThan(past.now);
  });
});
