/** Whatever the ledger holds: a report is made, the same one each time, and it counts nothing in two ways. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../utils/domain/report/build';
import { compareWeeks } from '../../../utils/domain/report/compare';
import { correctionOf } from '../../../utils/domain/report/corrections';
import type { ReportInput } from '../../../utils/domain/report/input';
import { verdictOf } from '../../../utils/domain/report/verdict';
import type { DayRollup } from '../../../utils/domain/rollup';
import { dayOf } from '../../../utils/domain/week';
import { claims, having, input, NOW, said, WEEK } from './report-sample';
import { DAY, from, score } from './samples';

const moment = fc.oneof(
  fc.integer({ min: WEEK.from - 200 * DAY, max: WEEK.to + 20 * DAY }),
  fc.constantFrom(WEEK.from, WEEK.from - 1, WEEK.to, WEEK.to - 1, 0, 8.64e15),
);
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });
/** Without the members that came out undefined: a record of ours has none. */
const defined = <T extends object>(record: T) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never;

const ticket = fc
  .record({
    id: fc.integer({ min: 1, max: 40 }).map(String),
    policyKey: some(fc.constantFrom('a', 'b', '')),
    policyWords: fc.constantFrom('A', 'B', 'a ', '', '🎈'),
    surface: fc.constantFrom('live', 'video', 'listing', 'fulfilment', 'account', 'unknown'),
    status: fc.constantFrom('open', 'appealing', 'overturned', 'closed', 'unknown'),
    issuedAt: some(moment),
    firstSeenAt: moment,
    lastSeenAt: moment,
    points: some(fc.oneof(fc.integer({ min: -5, max: 60 }), fc.constant(Number.NaN))),
    appealBy: some(moment),
    correctBy: some(moment),
    learnUrl: some(fc.constantFrom('https://a.example', 'https://b.example')),
  })
  .map((made) => ({
    ...claims('0', 0),
    ...({ policyKey: undefined, learnUrl: undefined, issuedAt: undefined } as object),
    ...made,
  }))
  .map((made) => defined(made) as ReturnType<typeof claims>);
const notice = fc
  .record({
    id: fc.string(),
    level: fc.constantFrom('reminder', 'warning', 'interruption', 'message'),
    at: moment,
    lastAt: moment,
    count: fc.integer({ min: 1, max: 9 }),
    words: fc.constantFrom('x', 'y'),
    policyWords: some(fc.constant('A')),
  })
  .map((made) => said(defined(made)));
const read = fc
  .tuple(
    fc.integer({ min: -10, max: 1_200 }),
    fc.integer({ min: WEEK.from - 80 * DAY, max: WEEK.to - 1 }),
    fc.boolean(),
  )
  .map(([value, at, points]) => score(value, at, points ? { measure: 'points' } : {}));

const history: fc.Arbitrary<ReportInput> = fc
  .record({
    tickets: fc.array(ticket, { maxLength: 30 }),
    notices: fc.array(notice, { maxLength: 10 }),
    reads: fc.array(read, { maxLength: 10 }),
    now: fc.integer({ min: WEEK.from, max: WEEK.to + 60 * DAY }),
    region: fc.constantFrom('US', 'TH', 'BR', undefined),
    ticketsReadAt: some(moment),
    unseen: some(moment),
  })
  .map(({ tickets, notices, reads, now, region, ticketsReadAt, unseen }) => {
    const last = reads.at(-1);
    const { account } = input();
    const { region: _, ...nowhere } = account;
    return having(tickets, {
      account: region ? { ...account, region } : nowhere,
      notices,
      now,
      days: daysOf(reads),
      readings: { ...(last && { score: last }), ...(ticketsReadAt !== undefined && { ticketsReadAt }) },
      ...(unseen !== undefined && { unseen: { newViolation: true, at: unseen, source: from() } }),
    });
  });

function daysOf(reads: readonly ReturnType<typeof score>[]): DayRollup[] {
  const days = new Map<string, DayRollup>();
  for (const one of [...reads].sort((a, b) => a.at - b.at)) {
    const day = dayOf(one.at, WEEK.zone);
    const known = days.get(day);
    const both = { first: known?.score?.first ?? one, last: one };
    days.set(day, {
      account: input().account.key,
      day,
      readings: 1,
      score: both,
      tickets: {},
      notices: {},
      changedAt: 0,
    });
  }
  return [...days.values()];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('on whatever history', () => {
  test('a report is made, and twice from one ledger it is the same', () => {
    fc.assert(
      fc.property(history, (given) => {
        const before = JSON.stringify(given);
        const report = buildReport(given);
        expect(buildReport(given)).toEqual(report);
        // It changes nothing of what it is given.
        expect(JSON.stringify(given)).toBe(before);
      }),
    );
  });

  test('violations are counted once: by rule, by place, in the bar of the week, and each ticket by itself', () => {
    fc.assert(
      fc.property(history, (given) => {
        const { groups, bySurface, violations, trend } = buildReport(given);
        const { live = 0, video = 0, other = 0 } = trend.at(-1) ?? {};
        const ids = groups.flatMap(({ items }) => items.map(({ id }) => id));
        expect(violations).toBe(sum(groups.map(({ count }) => count)));
        expect(violations).toBe(sum(Object.values(bySurface)));
        expect(violations).toBe(live + video + other);
        expect(violations).toBe(new Set(ids).size);
        for (const { count, in90Days, items } of groups) {
          expect(count).toBe(items.length);
          expect(in90Days).toBeGreaterThanOrEqual(count);
        }
      }),
    );
  });

  test('no number is in it that was not read', () => {
    fc.assert(
      fc.property(history, (given) => {
        const { score: week, trend, standing } = buildReport(given);
        const reads = new Set(
          given.days.flatMap((day) => (day.score ? [day.score.first.value, day.score.last.value] : [])),
        );
        const known = given.readings.score ? reads.add(given.readings.score.value) : reads;
        for (const value of [week?.value, week?.before, standing.score, ...trend.map((one) => one.score)]) {
          if (value !== undefined) expect(known).toContain(value);
        }
      }),
    );
  });

  test('what is due lies ahead and soonest first, and an older week has nothing due', () => {
    fc.assert(
      fc.property(history, (given) => {
        const report = buildReport(given);
        const times = report.due.map(({ at }) => at);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        for (const at of times) expect(at).toBeGreaterThanOrEqual(given.now);
        if (given.now >= WEEK.to + 8 * DAY) expect([...report.due, ...report.quizzes, ...report.returns]).toEqual([]);
        expect(() => verdictOf(report)).not.toThrow();
      }),
    );
  });

  test('a week differs from itself in nothing, and from another as much as the other from it', () => {
    fc.assert(
      fc.property(history, history, (one, two) => {
        const [a, b] = [buildReport({ ...one, now: NOW }), buildReport({ ...two, now: NOW })];
        expect(correctionOf(a, a)).toBeUndefined();
        const there = correctionOf(a, b);
        const back = correctionOf(b, a);
        expect(there?.added ?? []).toEqual(back?.removed ?? []);
        expect(compareWeeks(a, a).rules.every((rule) => rule.a === rule.b)).toBe(true);
        expect(sum(compareWeeks(a, b).rules.map((rule) => rule.b))).toBe(b.violations);
      }),
    );
  });
});

test('a busy week is built in the blink of an eye, and ten times the tickets cost no hundred times the time', () => {
  const many = (n: number) =>
    having(
      Array.from({ length: n }, (_, i) =>
        claims(`${i}`, WEEK.to - 1 - (i % 190) * DAY, { policyKey: `rule-${i % 40}`, policyWords: `Rule ${i % 40}` }),
      ),
    );
  const time = (given: ReportInput): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 8; i++) {
      const start = performance.now();
      buildReport(given);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  const [busy, ten] = [time(many(150)), time(many(1_500))];
  expect(busy).toBeLessThan(20);
  expect(ten).toBeLessThan(Math.max(1, busy) * 40);
});
