import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NoticeLevel } from '../../../utils/domain/notice';
import type { Fact, Via } from '../../../utils/domain/observation';
import type { Reading } from '../../../utils/domain/reading';
import type { Surface, ViolationStatus } from '../../../utils/domain/violation';
import { weekOf } from '../../../utils/domain/week';
import { reportOf } from '../../../utils/ledger/report-of';
import { record } from '../../../utils/ledger/write';
import { ANA, DAY, HOUR, SHOP, ticket, utc, warning } from '../domain/samples';
import { HERE, house, inZone, reading, recounted, rolledUp, ZONE } from './house';

const T = utc('2026-11-18T20:00');
const NOW = T + 10 * DAY;
const moments = fc.integer({ min: -9 * 24, max: 6 * 24 }).map((hours) => T + hours * HOUR);
const oddly = <V>(value: V) => fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, fc.constant(undefined));

const tickets: fc.Arbitrary<Fact> = fc
  .record({
    id: fc.constantFrom('1', '2', '3', '4'),
    surface: fc.constantFrom<Surface>('live', 'video', 'listing', 'unknown'),
    status: fc.constantFrom<ViolationStatus>('open', 'appealing', 'overturned', 'closed', 'unknown'),
    issuedAt: moments.chain(oddly),
  })
  .map(({ issuedAt, ...more }) => ({
    kind: 'violation',
    violation: ticket({ ...more, ...(issuedAt !== undefined && { issuedAt }) }),
  }));
const notices: fc.Arbitrary<Fact> = fc
  .record({
    id: fc.constantFrom('p:1', 'p:2', 'm:3'),
    level: fc.constantFrom<NoticeLevel>('message', 'reminder', 'warning', 'interruption'),
    at: moments,
  })
  .map((more) => ({ kind: 'notice', notice: warning(more) }));

const given = fc.record({
  account: fc.constantFrom(ANA, SHOP),
  via: fc.constantFrom<Via>('response', 'page-text', 'frame'),
  at: moments,
  facts: fc.array(fc.oneof(tickets, tickets, notices), { minLength: 1, maxLength: 4 }),
});
/** Batches of readings, some of them sent twice. */
const life = fc.array(fc.tuple(fc.array(given, { minLength: 1, maxLength: 3 }), fc.boolean()), {
  minLength: 1,
  maxLength: 8,
});

/** Frames come on a page that has named its account, as in life. */
const toReadings = (batch: { account: typeof ANA; via: Via; at: number; facts: Fact[] }[]): Reading[] =>
  batch.map((one) => reading({ ...one, page: `page of ${one.account.key}` }));
const introduced = [ANA, SHOP].map((account) => reading({ account, at: T, page: `page of ${account.key}` }));

describe('the numbers of a day', () => {
  test('are those that counting all tickets and messages anew would give, whatever happened to them', async () => {
    await fc.assert(
      fc.asyncProperty(life, async (batches) => {
        const ledger = await house();
        await record(ledger, introduced, HERE, NOW);
        for (const [batch, twice] of batches) {
          const readings = toReadings(batch);
          await record(ledger, readings, HERE, NOW);
          if (twice) await record(ledger, readings, HERE, NOW);
          expect(await rolledUp(ledger)).toEqual(await recounted(ledger, ZONE));
        }
      }),
      { numRuns: 100 },
    );
  }, 20_000);

  test('count nothing twice and lose nothing when the seller travels to other time zones', async () => {
    const zones = fc.constantFrom(ZONE, 'Asia/Manila', 'Europe/Berlin', 'Pacific/Kiritimati');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(given, zones), { minLength: 2, maxLength: 8 }), async (journey) => {
        const ledger = await house();
        await record(ledger, introduced, HERE, NOW);
        for (const [one, zone] of journey) await record(ledger, toReadings([one]), inZone(zone), NOW);
        // Days stay those of the first zone until all of them are counted anew.
        expect(await rolledUp(ledger)).toEqual(await recounted(ledger, ZONE));
      }),
      { numRuns: 60 },
    );
  }, 20_000);

  test('are the same in whatever order the readings came in', async () => {
    const shuffled = fc
      .array(given, { minLength: 2, maxLength: 6 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    const stored = async (batch: Parameters<typeof toReadings>[0]) => {
      const ledger = await house();
      await record(ledger, introduced, HERE, NOW);
      await record(ledger, toReadings(batch), HERE, NOW);
      return [await rolledUp(ledger), await ledger.getAll('violations'), await ledger.getAll('notices')];
    };
    await fc.assert(
      fc.asyncProperty(shuffled, async ([one, other]) => {
        expect(await stored(other)).toEqual(await stored(one));
      }),
      { numRuns: 60 },
    );
  }, 20_000);

  test('and the report of a week agree', async () => {
    await fc.assert(
      fc.asyncProperty(life, async (batches) => {
        const ledger = await house();
        await record(ledger, introduced, HERE, NOW);
        for (const [batch] of batches) await record(ledger, toReadings(batch), HERE, NOW);
        for (const account of await ledger.getAll('accounts')) {
          for (const at of [T - 7 * DAY, T]) {
            const report = await reportOf(ledger, account, weekOf(at, ZONE), NOW);
            const { live, video, other } = report.trend.at(-1) ?? { live: 0, video: 0, other: 0 };
            const { bySurface: by } = report;
            expect([live, video, other]).toEqual([by.live, by.video, by.listing + by.unknown]);
            expect(report.violations).toBe(live + video + other);
          }
        }
      }),
      { numRuns: 60 },
    );
  }, 20_000);
});

test('a ticket whose day of issue becomes known moves to that day, and both days are out of date', async () => {
  const ledger = await house();
  const undated = { kind: 'violation' as const, violation: ticket() };
  await record(ledger, [reading({ at: T, via: 'page-text', facts: [undated] })], HERE, T);
  expect(await rolledUp(ledger)).toEqual({ [`${ANA.key} 2026-11-18`]: { tickets: { live: 1 }, notices: {} } });
  const dated = { kind: 'violation' as const, violation: ticket({ issuedAt: T - 9 * DAY }) };
  await record(ledger, [reading({ at: T + HOUR, facts: [dated] })], HERE, T + 5);
  expect(await rolledUp(ledger)).toEqual({ [`${ANA.key} 2026-11-09`]: { tickets: { live: 1 }, notices: {} } });
  expect((await ledger.getAll('rollups')).map((d) => [d.day, d.changedAt])).toEqual([
    ['2026-11-09', T + 5],
    ['2026-11-18', T + 5],
  ]);
});

test('a message that turns out to be older moves to its day, and both days are out of date', async () => {
  const ledger = await house();
  const at = (when: number): Fact => ({ kind: 'notice', notice: warning({ at: when }) });
  await record(ledger, [reading({ at: T, facts: [at(T)] })], HERE, T);
  await record(ledger, [reading({ at: T, facts: [at(T - 9 * DAY)] })], HERE, T + 5);
  expect(await rolledUp(ledger)).toEqual({ [`${ANA.key} 2026-11-09`]: { tickets: {}, notices: { warning: 1 } } });
  expect((await ledger.getAll('rollups')).map((d) => d.changedAt)).toEqual([T + 5, T + 5]);
});
