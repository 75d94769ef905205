/** Reports of finished weeks: caught up, revised by what comes late, and never silently. Long, as each way is played to its end. */

import { describe, expect, test } from 'vitest';
import { makeAccount } from '../../../utils/domain/account';
import type { Fact } from '../../../utils/domain/observation';

import { buildMissing } from '../../../utils/ledger/reports';
import type { Ledger } from '../../../utils/ledger/schema';
import { readShelf } from '../../../utils/ledger/shelf';
import { record } from '../../../utils/ledger/write';
import { ANA, DAY, HOUR, SHOP, ticket, utc, warning } from '../domain/samples';
import { HERE, house, reading, reportsOf } from './house';

/** Wednesday of the week of 16 November; weeks end on Sunday night, eight in the morning UTC. */
const WEDNESDAY = utc('2026-11-18T20:00');
const MONDAY = utc('2026-11-23T17:00');
const WEEK = 7 * DAY;

const score = (value: number): Fact => ({ kind: 'score', measure: 'chr', value });
const issued = (id: string, issuedAt?: number, status: 'open' | 'overturned' | 'closed' = 'open'): Fact => ({
  kind: 'violation',
  violation: ticket({ id, status, ...(issuedAt !== undefined && { issuedAt }) }),
});
const read = (ledger: Ledger, at: number, facts: Fact[], account = ANA) =>
  record(ledger, [reading({ at, account, facts, page: account.key })], HERE, at);
const starts = async (ledger: Ledger, account = ANA) => (await reportsOf(ledger, account.key)).map((r) => r.week.start);
const latest = async (ledger: Ledger) => (await reportsOf(ledger, ANA.key))[0];

describe('the weekly report', () => {
  test('is built once when the week is over, not before, and not again', async () => {
    const ledger = await house();
    await read(ledger, WEDNESDAY, [score(162), issued('1', WEDNESDAY - DAY)]);
    const end = utc('2026-11-23T08:00');
    expect(await buildMissing(ledger, HERE, end - 1)).toBe(0);
    expect(await buildMissing(ledger, HERE, end)).toBe(1);
    expect(await buildMissing(ledger, HERE, end + 5 * DAY)).toBe(0);
    expect(await latest(ledger)).toMatchObject({
      accountKey: ANA.key,
      weekStart: '2026-11-16',
      week: { start: '2026-11-16', end: '2026-11-22', number: 47 },
      builtAt: end,
      violations: 1,
      score: { value: 162 },
    });
  });

  test('is caught up week by week when the browser was closed for five weeks', async () => {
    const ledger = await house();
    await read(ledger, WEDNESDAY, [score(162)]);
    expect(await buildMissing(ledger, HERE, MONDAY + 4 * WEEK)).toBe(5);
    const reports = await reportsOf(ledger, ANA.key);
    expect(reports.map((r) => r.week.start)).toEqual([
      '2026-12-14',
      '2026-12-07',
      '2026-11-30',
      '2026-11-23',
      '2026-11-16',
    ]);
    expect(reports.map((r) => r.standing.state)).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'careful']);
    expect(reports[0]?.gaps.map((g) => g.reason)).toEqual(['never']);
    expect(await buildMissing(ledger, HERE, MONDAY + 4 * WEEK)).toBe(0);
  });

  test('goes back no further than twelve weeks', async () => {
    const ledger = await house();
    await read(ledger, WEDNESDAY, [score(162)]);
    expect(await buildMissing(ledger, HERE, MONDAY + 30 * WEEK)).toBe(12);
  });

  test('is built for a week before the first reading when old tickets of it are listed', async () => {
    const ledger = await house();
    await read(ledger, WEDNESDAY, [issued('1', WEDNESDAY - 3 * WEEK, 'closed')]);
    await buildMissing(ledger, HERE, MONDAY);
    expect(await starts(ledger)).toEqual(['2026-11-16', '2026-10-26']);
  });

  test('counts the repeats of ninety days and shows twelve weeks, from what was read long ago', async () => {
    const ledger = await house();
    const ago = (id: string, days: number) => issued(id, WEDNESDAY - days * DAY, 'closed');
    await read(ledger, WEDNESDAY - 100 * DAY, [score(200)]);
    await read(ledger, WEDNESDAY - 70 * DAY, [score(190)]);
    await read(ledger, WEDNESDAY, [issued('1', WEDNESDAY), ago('2', 20), ago('3', 84), ago('4', 87), score(162)]);
    await buildMissing(ledger, HERE, MONDAY);
    const report = await latest(ledger);
    expect(report?.groups).toMatchObject([{ count: 1, in90Days: 3 }]);
    expect(report?.score).toMatchObject({ value: 162, before: 190, change: -28 });
    expect(report?.trend.map((w) => [w.start, w.live, w.score]).filter(([, live, value]) => live || value)).toEqual([
      ['2026-09-07', 0, 190],
      ['2026-10-26', 1, undefined],
      ['2026-11-16', 1, 162],
    ]);
  });

  test('is kept apart for each account, and can be asked for one alone', async () => {
    const ledger = await house();
    await read(ledger, WEDNESDAY, [issued('1', WEDNESDAY)]);
    await read(ledger, WEDNESDAY, [], SHOP);
    await read(ledger, WEDNESDAY, [], makeAccount('creator', '7'));
    expect(await buildMissing(ledger, HERE, MONDAY, { only: SHOP.key })).toBe(1);
    expect([await starts(ledger), await starts(ledger, SHOP)]).toEqual([[], ['2026-11-16']]);
    expect(await buildMissing(ledger, HERE, MONDAY)).toBe(2);
    const [mine, shops] = [await latest(ledger), (await reportsOf(ledger, SHOP.key))[0]];
    expect([mine?.violations, shops?.violations]).toEqual([1, 0]);
  });
});

describe('a ticket that comes late', () => {
  test('corrects the report of its week openly, and says what was there first', async () => {
    const ledger = await house();
    await read(ledger, WEDNESDAY, [issued('1', WEDNESDAY - DAY)]);
    await buildMissing(ledger, HERE, MONDAY);
    await read(ledger, MONDAY + DAY, [issued('2', WEDNESDAY + DAY)]);
    expect(await buildMissing(ledger, HERE, MONDAY + 2 * DAY)).toBe(1);
    expect(await latest(ledger)).toMatchObject({
      violations: 2,
      builtAt: MONDAY + 2 * DAY,
      corrections: [{ at: MONDAY + 2 * DAY, violations: { was: 1, is: 2 }, added: ['2'], removed: [], changed: [] }],
    });
    await read(ledger, MONDAY + 3 * DAY, [issued('3', WEDNESDAY)]);
    await buildMissing(ledger, HERE, MONDAY + 3 * DAY + 1);
    // The first correction stays beside the second: what was said on that Wednesday can still be read.
    expect(await latest(ledger)).toMatchObject({
      violations: 3,
      corrections: [
        { at: MONDAY + 2 * DAY, violations: { was: 1, is: 2 } },
        { at: MONDAY + 3 * DAY + 1, violations: { was: 2, is: 3 }, added: ['3'] },
      ],
    });
    expect(await buildMissing(ledger, HERE, MONDAY + 4 * DAY)).toBe(0);
  });

  test('or is taken back is a correction as well', async () => {
    const ledger = await house();
    await read(ledger, WEDNESDAY, [issued('1', WEDNESDAY - DAY)]);
    await buildMissing(ledger, HERE, MONDAY);
    await read(ledger, MONDAY + DAY, [issued('1', WEDNESDAY - DAY, 'overturned')]);
    await buildMissing(ledger, HERE, MONDAY + 2 * DAY);
    expect(await latest(ledger)).toMatchObject({
      violations: 0,
      corrections: [{ violations: { was: 1, is: 0 }, added: [], removed: ['1'] }],
    });
  });

  test('within the hour after the first build is no correction: the week was still being read', async () => {
    const ledger = await house();
    await read(ledger, WEDNESDAY, [issued('1', WEDNESDAY - DAY)]);
    await buildMissing(ledger, HERE, MONDAY);
    await read(ledger, MONDAY + HOUR / 2, [issued('2', WEDNESDAY)]);
    expect(await buildMissing(ledger, HERE, MONDAY + HOUR - 1)).toBe(1);
    const report = await latest(ledger);
    expect(report?.violations).toBe(2);
    expect(report?.corrections).toEqual([]);
  });

  test('is told from a score that is read late: that one is a correction of its own', async () => {
    const ledger = await house();
    await read(ledger, WEDNESDAY, [issued('1', WEDNESDAY - DAY)]);
    await buildMissing(ledger, HERE, MONDAY);
    await record(ledger, [reading({ at: WEDNESDAY + HOUR, facts: [score(162)] })], HERE, MONDAY + DAY);
    expect(await buildMissing(ledger, HERE, MONDAY + DAY + 1)).toBe(1);
    expect(await latest(ledger)).toMatchObject({
      score: { value: 162 },
      corrections: [{ violations: { was: 1, is: 1 }, added: [], changed: [], score: { is: 162 } }],
    });
  });

  test('read again unchanged rebuilds nothing', async () => {
    const ledger = await house();
    await read(ledger, WEDNESDAY, [issued('1', WEDNESDAY - DAY), score(162)]);
    await buildMissing(ledger, HERE, MONDAY);
    await read(ledger, MONDAY + DAY, [issued('1', WEDNESDAY - DAY), score(162)]);
    expect(await buildMissing(ledger, HERE, MONDAY + 2 * DAY)).toBe(0);
  });

  test('that was closed before we first saw it, without a day of issue, still counts in the week it was seen', async () => {
    const ledger = await house();
    await read(ledger, WEDNESDAY, [issued('1', undefined, 'closed')]);
    await buildMissing(ledger, HERE, MONDAY);
    expect(await latest(ledger)).toMatchObject({ violations: 1 });
    expect((await latest(ledger))?.trend.at(-1)).toMatchObject({ live: 1 });
  });
});

describe('the popup', () => {
  test('shows the worst account first, its running week and its finished ones', async () => {
    const ledger = await house();
    const notice: Fact = { kind: 'notice', notice: warning({ at: MONDAY }) };
    await read(ledger, WEDNESDAY, [score(162)]);
    await buildMissing(ledger, HERE, MONDAY);
    await read(ledger, MONDAY, [score(230), notice]);
    const banned = makeAccount('creator', '7', { region: 'US' });
    await read(ledger, MONDAY, [score(0)], banned);
    const shelf = await readShelf(ledger, HERE, MONDAY + HOUR);
    expect(shelf.views.map((v) => [v.account?.key, v.standing.state])).toEqual([
      [banned.key, 'banned'],
      [ANA.key, 'healthy'],
    ]);
    expect(shelf.view?.account?.key).toBe(banned.key);
    const hers = await readShelf(ledger, HERE, MONDAY + HOUR, ANA.key);
    expect(hers.running).toMatchObject({
      week: { start: '2026-11-23' },
      score: { value: 230, before: 162, change: 68 },
      messages: [{ level: 'warning', count: 1 }],
    });
    expect(hers.weeks).toMatchObject([{ start: '2026-11-16', end: '2026-11-22', violations: 0, score: 162 }]);
    expect(hers.report).toMatchObject({ week: { start: '2026-11-16' }, score: { value: 162 } });
    expect(await readShelf(await house(), HERE, MONDAY)).toEqual({
      views: [],
      view: null,
      weeks: [],
      report: null,
      thisWeek: null,
      running: null,
      signedOut: false,
    });
  });

  test('the popup counts the running week only when it is looked at, or when there is no finished one', async () => {
    const ledger = await house();
    await read(ledger, WEDNESDAY, [score(162)]);
    const first = await readShelf(ledger, HERE, WEDNESDAY + HOUR, null, undefined, true);
    expect(first.running).toMatchObject({ week: { start: '2026-11-16' }, score: { value: 162 } });
    await buildMissing(ledger, HERE, MONDAY);
    const later = await readShelf(ledger, HERE, MONDAY + HOUR, null, undefined, true);
    expect(later).toMatchObject({ running: null, thisWeek: { start: '2026-11-23', end: '2026-11-29' } });
    expect(later.report).toMatchObject({ week: { start: '2026-11-16' } });
    const asked = await readShelf(ledger, HERE, MONDAY + HOUR, null, '2026-11-23', true);
    expect(asked.running).toMatchObject({ week: { start: '2026-11-23' } });
  });
});
