/** The roll-ups are what counting everything anew gives, at any time and whatever happened; so is the report of a week. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AccountKey } from '../../../utils/domain/account';
import type { NoticeLevel } from '../../../utils/domain/notice';
import type { Fact, Via } from '../../../utils/domain/observation';
import type { Reading } from '../../../utils/domain/reading';
import { type DayRollup, sameCounts } from '../../../utils/domain/rollup';
import type { Surface, ViolationStatus } from '../../../utils/domain/violation';
import { dayOf, weekOf } from '../../../utils/domain/week';
import { prune } from '../../../utils/ledger/prune';
import { rebuild } from '../../../utils/ledger/rebuild';
import { recountDays, wrongDays } from '../../../utils/ledger/recount';
import { firstDay, reportOf } from '../../../utils/ledger/report-of';
import { buildMissing } from '../../../utils/ledger/reports';
import type { Ledger } from '../../../utils/ledger/schema';
import { record } from '../../../utils/ledger/write';
import { ANA, DAY, HOUR, SHOP, ticket, utc, warning } from '../domain/samples';
import { HERE, house, reading, ZONE } from './house';

const T = utc('2026-11-18T20:00');
const NOW = T + 10 * DAY;
const ZONES = [ZONE, 'Asia/Manila', 'Europe/Berlin', 'Pacific/Kiritimati'] as const;

/** Back to the end of summer time, and over a month's end. */
const moments = fc.integer({ min: -60 * 48, max: 8 * 48 }).map((halves) => T + (halves * HOUR) / 2);
const oddly = <V>(value: V) => fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, fc.constant(undefined));

const facts: fc.Arbitrary<Fact> = fc.oneof(
  fc
    .record({
      id: fc.constantFrom('1', '2', '3', '4'),
      surface: fc.constantFrom<Surface>('live', 'video', 'listing', 'unknown'),
      status: fc.constantFrom<ViolationStatus>('open', 'appealing', 'overturned', 'closed', 'unknown'),
      issuedAt: moments.chain(oddly),
    })
    .map(
      ({ issuedAt, ...more }): Fact => ({
        kind: 'violation',
        violation: ticket({ ...more, ...(issuedAt !== undefined && { issuedAt }) }),
      }),
    ),
  fc
    .record({
      id: fc.constantFrom('p:1', 'p:2', 'm:3'),
      level: fc.constantFrom<NoticeLevel>('message', 'reminder', 'warning', 'interruption'),
      at: moments,
    })
    .map((more): Fact => ({ kind: 'notice', notice: warning(more) })),
  fc
    .record({
      measure: fc.constantFrom('chr' as const, 'chr' as const, 'points' as const),
      value: fc.integer({ min: 100, max: 104 }),
      pageWords: fc.constantFrom('Good', 'Needs attention'),
    })
    .map((more): Fact => ({ kind: 'score', ...more })),
);

const look = fc.record({
  account: fc.constantFrom(ANA, SHOP),
  via: fc.constantFrom<Via>('response', 'page-text', 'import', 'service'),
  at: moments,
  facts: fc.array(facts, { maxLength: 4 }),
});
type Look = typeof look extends fc.Arbitrary<infer L> ? L : never;

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('read' as const), looks: fc.array(look, { minLength: 1, maxLength: 4 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'again' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('zone' as const),
      zone: fc.constantFrom(...ZONES),
      account: fc.constantFrom(ANA.key, SHOP.key),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('forget' as const), months: fc.constantFrom(1, 2) }) },
);

const score = (value: number): Fact => ({ kind: 'score', measure: 'chr', value });
const issued = (id: string, issuedAt: number): Fact => ({ kind: 'violation', violation: ticket({ id, issuedAt }) });
const toReading = (one: Look): Reading => reading({ ...one, page: `page of ${one.account.key}` });

/** Every day of the ledger must say what a recount of it says. */
async function expectRight(ledger: Ledger): Promise<void> {
  for (const account of await ledger.getAll('accounts')) {
    const { counted, known } = await recountDays(ledger, account, '2026-01-01', '2027-12-31');
    const left = new Map(counted.map((day) => [day.day, day]));
    for (const { score: read, unlogged, ...day } of known) {
      const nothing: DayRollup = { ...day, readings: 0, tickets: {}, notices: {} };
      const anew = left.get(day.day) ?? nothing;
      const said = { ...day, ...(read && { score: read }), ...(unlogged && { unlogged }) };
      expect({ ...said, changedAt: 0 }).toEqual({ ...anew, changedAt: 0 });
      left.delete(day.day);
    }
    expect([...left.keys()]).toEqual([]);
  }
}

describe('the numbers of the days', () => {
  test('are what counting anew gives: late, twice, taken back, in another zone, and with old readings let go', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const ledger = await house();
        let last: Reading[] = [];
        for (const one of steps) {
          if (one.kind === 'read') last = one.looks.map(toReading);
          if (one.kind === 'read' || one.kind === 'again') await record(ledger, last, HERE, NOW);
          if (one.kind === 'zone' && (await ledger.get('accounts', one.account))) {
            await rebuild(ledger, one.account, one.zone, NOW);
          }
          if (one.kind === 'forget') await prune(ledger, NOW, one.months);
          await expectRight(ledger);
        }
      }),
      { numRuns: 150 },
    );
  }, 40_000);

  test('count each look once on its local day, and its first and last number, in whatever order they come', async () => {
    // Ratings only: points beside a rating are its older twin.
    const rated = look.map((one) => ({
      ...one,
      facts: one.facts.filter((fact) => fact.kind !== 'score' || fact.measure === 'chr'),
    }));
    const lives = fc.array(rated, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(lives, fc.constantFrom(...ZONES), async (looks, zone) => {
        const ledger = await house();
        for (const one of looks) await record(ledger, [toReading(one)], () => ({ zone, weekStart: 1 }), NOW);
        // What a file tells is no look.
        const expected: Record<string, number> = {};
        for (const { account, via, at } of looks) {
          const day = `${account.key} ${dayOf(at, zone)}`;
          if (via !== 'import') expected[day] = (expected[day] ?? 0) + 1;
        }
        const days = await ledger.getAll('rollups');
        const counted = days.filter((day) => day.readings > 0);
        expect(Object.fromEntries(counted.map((day) => [`${day.account} ${day.day}`, day.readings]))).toEqual(expected);
        for (const { account, day, score: read } of days) {
          const own = looks.filter((one) => one.account.key === account && dayOf(one.at, zone) === day);
          const numbers = own.flatMap(({ at, facts: said }) =>
            said.flatMap((fact) => (fact.kind === 'score' ? [{ at, value: fact.value }] : [])),
          );
          numbers.sort((a, b) => a.at - b.at || a.value - b.value);
          expect([read?.first, read?.last].map((one) => one && { at: one.at, value: one.value })).toEqual([
            numbers[0],
            numbers.at(-1),
          ]);
        }
      }),
      { numRuns: 80 },
    );
  }, 30_000);

  test('say the same of two numbers of one moment, whichever came first', async () => {
    const pair = [
      reading({ id: 'a-1', at: T, facts: [score(150)] }),
      reading({ id: 'b-1', at: T, facts: [score(162)] }),
    ];
    for (const order of [pair, [...pair].reverse()]) {
      const ledger = await house();
      for (const one of order) await record(ledger, [one], HERE, T);
      expect((await ledger.getAll('rollups'))[0]?.score).toMatchObject({ first: { value: 150 }, last: { value: 162 } });
      await expectRight(ledger);
    }
  });

  test('give the report that days counted anew give', async () => {
    const lives = fc.array(fc.array(look, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(lives, async (batches) => {
        const ledger = await house();
        for (const batch of batches) await record(ledger, batch.map(toReading), HERE, NOW);
        for (const account of await ledger.getAll('accounts')) {
          for (const at of [T - 28 * DAY, T - 7 * DAY, T, NOW]) {
            const week = weekOf(at, ZONE);
            const { counted } = await recountDays(ledger, account, firstDay(week), week.end);
            const report = await reportOf(ledger, account, week, NOW);
            expect(await reportOf(ledger, account, week, NOW, counted)).toEqual(report);
          }
        }
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});

const daysOf = async (ledger: Ledger, key: AccountKey = ANA.key) => {
  const days = await ledger.getAll('rollups', IDBKeyRange.bound([key], [key, []]));
  return days.map(({ day, readings, tickets, score: read }) => [day, readings, tickets.live ?? 0, read?.last.value]);
};

describe('a seller who chooses another time zone', () => {
  test('finds each ticket, look and number on the day it was there', async () => {
    const ledger = await house();
    // Half past eight in the evening in Los Angeles is the next noon in Manila.
    const evening = utc('2026-11-19T04:30');
    await record(ledger, [reading({ at: evening, facts: [score(162), issued('1', evening)] })], HERE, evening);
    expect(await daysOf(ledger)).toEqual([['2026-11-18', 1, 1, 162]]);
    await rebuild(ledger, ANA.key, 'Asia/Manila', NOW);
    expect(await daysOf(ledger)).toEqual([
      ['2026-11-18', 0, 0, undefined],
      ['2026-11-19', 1, 1, 162],
    ]);
    // Both days are out of date; from now on days are Manila's, whatever the browser's zone.
    expect((await ledger.getAll('rollups')).map((day) => day.changedAt)).toEqual([NOW, NOW]);
    await record(ledger, [reading({ at: evening + HOUR, facts: [score(150)] })], HERE, NOW);
    expect((await daysOf(ledger)).at(-1)).toEqual(['2026-11-19', 2, 1, 150]);
  });

  test('and one whose numbers stay the same makes no report out of date', async () => {
    const ledger = await house();
    await record(ledger, [reading({ at: T, facts: [score(162), issued('1', T)] })], HERE, T);
    await rebuild(ledger, ANA.key, 'America/Vancouver', NOW);
    expect((await ledger.getAll('rollups')).map((day) => day.changedAt)).toEqual([T]);
  });
});

describe('a number that went wrong', () => {
  const broken = async () => {
    const ledger = await house();
    await record(ledger, [reading({ at: T, facts: [score(162), issued('1', T)] })], HERE, T);
    const [day] = await ledger.getAll('rollups');
    await ledger.put('rollups', { ...(day as DayRollup), tickets: { live: 7 } });
    return ledger;
  };

  test('is noticed by counting its week anew', async () => {
    const ledger = await broken();
    const account = (await ledger.get('accounts', ANA.key)) ?? expect.fail();
    expect(await wrongDays(ledger, account, weekOf(T, ZONE))).toEqual(['2026-11-18']);
    expect(await wrongDays(ledger, account, weekOf(T - 7 * DAY, ZONE))).toEqual([]);
    await rebuild(ledger, ANA.key, ZONE, NOW);
    expect(await wrongDays(ledger, account, weekOf(T, ZONE))).toEqual([]);
  });

  test('is set right before the first report of its week is written', async () => {
    const ledger = await broken();
    expect(await buildMissing(ledger, HERE, utc('2026-11-23T17:00'))).toBe(1);
    expect(await ledger.get('reports', [ANA.key, '2026-11-16'])).toMatchObject({ violations: 1 });
    expect((await ledger.getAll('rollups'))[0]?.tickets).toEqual({ live: 1 });
  });

  test('two counts of a day are the same only when all of them are', () => {
    const none = { account: ANA.key, day: '2026-11-18', notices: {}, changedAt: 0 };
    const day: DayRollup = { ...none, readings: 1, tickets: { live: 1 } };
    expect(sameCounts(day, { ...day, changedAt: 9 })).toBe(true);
    const others = [{ readings: 2 }, { tickets: {} }, { tickets: { live: 1, video: 1 } }, { notices: { warning: 1 } }];
    for (const other of others) expect(sameCounts(day, { ...day, ...other })).toBe(false);
  });
});
