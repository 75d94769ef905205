import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../utils/domain/report/build';
import type { ReportInput } from '../../../utils/domain/report/input';
import type { Violation } from '../../../utils/domain/violation';
import { claims, day, input, MISLEADING, NOW, thursday, tuesday, video, WEEK } from './report-sample';
import { DAY, HOUR, held, SHOP, score, utc } from './samples';

describe('repeats and tickets that were taken back', () => {
  test('an overturned ticket of this week counts nowhere', () => {
    const report = buildReport(input({ violations: [{ ...tuesday, status: 'overturned' }], open: [] }));
    expect(report).toMatchObject({ violations: 0, groups: [], links: [], due: [] });
  });

  test('the ninety days end with the week: a ticket of the first moment counts, one before it does not', () => {
    const since = utc('2026-08-25T08:00');
    const of = (...issued: number[]) =>
      buildReport(
        input({ violations: [tuesday, ...issued.map((at, i) => claims(`9${i}`, at, { status: 'closed' }))] }),
      );
    expect(of(since).groups[0]?.in90Days).toBe(2);
    expect(of(since - 1).groups[0]?.in90Days).toBe(1);
    expect(of(WEEK.to).groups[0]).toMatchObject({ count: 1, in90Days: 1 });
  });

  test('without a key of TikTok’s the same words are the same rule', () => {
    const bare = (id: string, issuedAt: number) => held({ id, issuedAt });
    const report = buildReport(input({ violations: [bare('1', WEEK.from), bare('2', WEEK.to - 1)] }));
    expect(report.groups).toHaveLength(1);
    expect(report.groups[0]).toMatchObject({ count: 2, in90Days: 2 });
  });
});

describe('the score of the week', () => {
  test('without a number before it there is no change', () => {
    const { score: read } = buildReport(input({ days: [day('2026-11-20', 166)].map((d) => ({ ...d })) }));
    expect(read).toMatchObject({ value: 166, before: 166, change: 0 });
    const once = score(166, utc('2026-11-20T17:00'));
    const one = buildReport(input({ days: [day('2026-11-20', undefined, { score: { first: once, last: once } })] }));
    expect(one.score).toEqual({ value: 166, at: utc('2026-11-20T17:00') });
  });

  test('a number on another scale is not compared with it', () => {
    const points = score(9, utc('2026-11-10T17:00'), { measure: 'points' });
    const before = day('2026-11-10', undefined, { score: { first: points, last: points } });
    const report = buildReport(input({ days: [before, day('2026-11-20', 166)] }));
    expect(report.score).toEqual({ value: 166, at: utc('2026-11-20T19:00') });
  });

  test('a week whose tickets could not be read is not called healthy', () => {
    const days = [day('2026-11-20', 230)];
    const state = (readings: ReportInput['readings']) => buildReport(input({ days, readings })).standing.state;
    expect(state({})).toBe('healthy');
    expect(state({ ticketsUnreadableAt: WEEK.to - HOUR })).toBe('unreadable');
    expect(state({ ticketsUnreadableAt: WEEK.to - HOUR, ticketsReadAt: WEEK.to })).toBe('healthy');
    expect(state({ unreadableAt: WEEK.to - HOUR })).toBe('unreadable');
    expect(state({ unreadableAt: WEEK.to + HOUR, ticketsUnreadableAt: WEEK.to })).toBe('healthy');
  });

  test('a week in which nothing was read says why', () => {
    const state = (readings: ReportInput['readings']) => buildReport(input({ days: [], readings })).standing.state;
    expect(state({ score: score(230, WEEK.from - 1) })).toBe('unknown');
    expect(state({ unreadableAt: WEEK.from })).toBe('unreadable');
    expect(state({ signedOutAt: WEEK.from })).toBe('signed-out');
    expect(state({ unreadableAt: WEEK.from - 1, signedOutAt: WEEK.from - 1 })).toBe('unknown');
  });
});

describe('the one thing to do', () => {
  const later = { ...thursday, appealBy: NOW + 7 * DAY };
  const { learnUrl: _, ...plain } = later;
  test('is the deadline within a week, else the rule broken most, else the deadline, else nothing', () => {
    const action = (violations: Violation[], more: Partial<ReportInput> = {}) =>
      buildReport(input({ violations, open: violations.filter((v) => v.status === 'open'), ...more })).action;
    expect(action([{ ...tuesday, correctBy: NOW + DAY }])).toMatchObject({ kind: 'correct', at: NOW + DAY });
    expect(action([later, video])).toEqual({
      kind: 'read-rule',
      policyWords: 'Misleading or false product claims',
      url: MISLEADING,
      count: 1,
    });
    expect(action([plain])).toMatchObject({ kind: 'appeal', at: NOW + 7 * DAY });
    expect(action([])).toEqual({ kind: 'nothing' });
    expect(action([], { days: [] })).toEqual({ kind: 'open-health' });
  });
});

describe('what could not be read', () => {
  const gaps = (more: Partial<ReportInput>) => buildReport(input({ days: [], ...more })).gaps;
  const source = { site: 'seller-center', endpoint: 'ahr-score' } as const;
  test('a score that was never read, or not this week, is named', () => {
    const shop = { account: SHOP };
    expect(gaps({ ...shop, sources: [] })).toEqual([{ ...source, reason: 'never' }]);
    expect(gaps({ ...shop, sources: [{ ...source, state: 'read', at: 5, readAt: 5 }] })).toEqual([
      { ...source, reason: 'not-this-week', readAt: 5 },
    ]);
    expect(gaps({ sources: [] })).toEqual([{ site: 'live-manager', endpoint: 'creator-governance', reason: 'never' }]);
  });

  test('a list of violations that nobody opened is named: "none" would be a guess', () => {
    const list = { site: 'seller-center', endpoint: 'violation-records' } as const;
    const unread = (ticketsReadAt?: number) =>
      buildReport(
        input({
          account: SHOP,
          sources: [],
          violations: [],
          open: [],
          readings: { ...(ticketsReadAt && { ticketsReadAt }) },
        }),
      );
    expect(unread().gaps).toEqual([{ ...list, reason: 'never' }]);
    expect(unread(WEEK.from - 1).gaps).toEqual([{ ...list, reason: 'not-this-week', readAt: WEEK.from - 1 }]);
    expect(unread(WEEK.from).gaps).toEqual([]);
    expect(unread().action).toEqual({ kind: 'open-health' });
  });

  test('a reader that failed is named once, with its reason', () => {
    const sources = [{ ...source, state: 'signed-out', at: WEEK.from, readAt: 5 }] as const;
    expect(gaps({ account: SHOP, sources })).toEqual([{ ...source, reason: 'signed-out', readAt: 5 }]);
    expect(gaps({ account: SHOP, sources: [{ ...source, state: 'failed', at: WEEK.from - 1 }] })).toEqual([
      { ...source, reason: 'never' },
    ]);
  });
});
