import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../utils/domain/report/build';
import type { ReportInput } from '../../../utils/domain/report/input';
import { claims, day, having, input, NOW, said, thursday, tuesday, WEEK } from './report-sample';
import { DAY, HOUR, held, SHOP, score, utc } from './samples';

describe('repeats and tickets that were taken back', () => {
  test('an overturned ticket of this week counts nowhere', () => {
    const report = buildReport(having([{ ...tuesday, status: 'overturned' }]));
    expect(report).toMatchObject({ violations: 0, groups: [], links: [], due: [], repeats: [], quizzes: [] });
  });

  test('the ninety days end with the week: a ticket of the first moment counts, one before it does not', () => {
    const since = utc('2026-08-25T08:00');
    const of = (...issued: number[]) =>
      buildReport(having([tuesday, ...issued.map((at, i) => claims(`9${i}`, at, { status: 'closed' }))]));
    expect(of(since).groups[0]?.in90Days).toBe(2);
    expect(of(since - 1).groups[0]?.in90Days).toBe(1);
    expect(of(WEEK.to).groups[0]).toMatchObject({ count: 1, in90Days: 1 });
  });

  test('without a key of TikTok’s the same words are the same rule', () => {
    const bare = (id: string, issuedAt: number) => held({ id, issuedAt });
    const report = buildReport(having([bare('1', WEEK.from), bare('2', WEEK.to - 1)]));
    expect(report.groups).toHaveLength(1);
    expect(report.groups[0]).toMatchObject({ count: 2, in90Days: 2, repeat: { count: 2, of: 6 } });
  });

  test('a ticket that page text gave without its key goes with the rule that has its words', () => {
    const report = buildReport(having([tuesday, held({ id: '9', issuedAt: WEEK.from })]));
    expect(report.groups).toMatchObject([{ policyKey: 'misleading_claims', count: 2, repeat: { count: 2 } }]);
  });

  test('two bodies of one ticket are one ticket, as seen last', () => {
    const old = { ...tuesday, lastSeenAt: tuesday.lastSeenAt - 1, points: 2 };
    const { groups, violations } = buildReport(having([tuesday, old]));
    expect(violations).toBe(1);
    expect(groups[0]?.items).toMatchObject([{ id: '301', points: 8 }]);
  });

  test('tickets of tomorrow and of twelve years ago are in no week but their own', () => {
    const report = buildReport(having([claims('1', WEEK.to), claims('2', utc('2014-11-18T04:14'))]));
    expect(report).toMatchObject({ violations: 0, groups: [], repeats: [] });
  });
});

describe('the score of the week', () => {
  test('without a number before it there is no change', () => {
    const { score: read } = buildReport(input({ days: [day('2026-11-20', 166)] }));
    expect(read).toMatchObject({ value: 166, before: 166, change: 0 });
    const once = score(166, utc('2026-11-20T17:00'));
    const one = buildReport(input({ days: [day('2026-11-20', undefined, { score: { first: once, last: once } })] }));
    expect(one.score).toEqual({ value: 166, at: utc('2026-11-20T17:00') });
  });

  test('a number on another scale is neither compared with it nor in its line', () => {
    const points = score(9, utc('2026-11-10T17:00'), { measure: 'points' });
    const before = day('2026-11-10', undefined, { score: { first: points, last: points } });
    const report = buildReport(input({ days: [before, day('2026-11-20', 166)] }));
    expect(report.score).toEqual({ value: 166, at: utc('2026-11-20T19:00') });
    expect(report.trend.map((one) => one.score).filter((one) => one !== undefined)).toEqual([166]);
  });

  test('a number that its scale cannot hold is shown as read, and nothing is reckoned from it', () => {
    const report = buildReport(input({ days: [day('2026-11-10', 180), day('2026-11-20', 4_000)] }));
    expect(report.score).toEqual({ value: 4_000, at: utc('2026-11-20T19:00') });
    expect(report.standing).toMatchObject({ state: 'unrated', score: 4_000 });
    expect(report.standing).not.toHaveProperty('next');
    expect(report.trend.at(-1)).not.toHaveProperty('score');
  });

  test('of a region whose rules nobody knows the number is shown, and no deadline is made up', () => {
    const { appealBy: _, ...bare } = tuesday;
    const report = buildReport(having([bare], { account: { ...SHOP, region: 'BR' } }));
    expect(report.standing).toMatchObject({ state: 'unrated', score: 162 });
    expect(report).toMatchObject({ due: [], quizzes: [], returns: [], stated: [] });
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

  test('a deadline is derived also in a week without a number, by the rules of the number read before', () => {
    const { appealBy: _, ...bare } = thursday;
    const { due, score: none } = buildReport(having([bare], { days: [] }));
    expect(none).toBeUndefined();
    expect(due).toMatchObject([{ kind: 'appeal', at: utc('2026-12-20T05:02'), derived: true }]);
  });
});

describe('the week’s messages', () => {
  const messages = (...notices: ReportInput['notices']) => buildReport(input({ notices })).messages;

  test('an evening of one reminder is one line, counted', () => {
    const reminder = (id: string, minutes: number) =>
      said({ id, level: 'reminder', words: 'Talk to your viewers.', at: WEEK.from + minutes * 60_000, count: 2 });
    expect(messages(reminder('a', 5), reminder('b', 90), reminder('c', 30))).toEqual([
      {
        level: 'reminder',
        surface: 'live',
        words: 'Talk to your viewers.',
        count: 6,
        at: WEEK.from + 5 * 60_000,
        lastAt: WEEK.from + 90 * 60_000,
      },
    ]);
  });

  test('what names one rule is one line, whatever the words; the latest are quoted', () => {
    const rule = { policyKey: 'pm_mt_claims', policyWords: 'Misleading claims' };
    const [one, ...rest] = messages(
      said({ id: 'a', at: WEEK.from + HOUR, words: 'Later words.', ...rule }),
      said({ id: 'b', at: WEEK.from, words: 'Earlier words.', ...rule }),
    );
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ words: 'Later words.', policyWords: 'Misleading claims', count: 2, at: WEEK.from });
  });

  test('levels stay apart, the loudest first, then the most frequent', () => {
    const of = (id: string, level: 'message' | 'reminder' | 'warning', count: number, words = id) =>
      said({ id, level, count, words, at: WEEK.from });
    const all = messages(of('a', 'message', 9), of('b', 'reminder', 1), of('c', 'reminder', 4), of('d', 'warning', 1));
    expect(all.map(({ words }) => words)).toEqual(['d', 'c', 'b', 'a']);
  });

  test('a warning that went on over the end of the week counts on either side as often as it came there', () => {
    const moments = [WEEK.to - 2 * HOUR, WEEK.to - HOUR, WEEK.to + HOUR].map((at) => [at, at] as const);
    const over = said({ at: WEEK.to - 2 * HOUR, lastAt: WEEK.to + HOUR, count: 3, moments });
    expect(messages(over)).toMatchObject([{ count: 2, at: WEEK.to - 2 * HOUR, lastAt: WEEK.to - HOUR }]);
    const next = { ...WEEK, start: '2026-11-23', end: '2026-11-29', from: WEEK.to, to: WEEK.to + 7 * DAY };
    const after = buildReport(input({ week: next, notices: [over], now: NOW + DAY })).messages;
    expect(after).toMatchObject([{ count: 1, at: WEEK.to + HOUR }]);
  });

  test('a message of the inbox is not of a LIVE', () => {
    const { roomId: _, ...mail } = said({ level: 'message', at: WEEK.from });
    expect(messages(mail)).toMatchObject([{ surface: 'account' }]);
  });
});
