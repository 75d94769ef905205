/** Building what is missing: long, cut short, after changes of calendar, with clocks that were wrong. */

import { describe, expect, test } from 'vitest';
import { makeAccount } from '../../../utils/domain/account';
import type { Fact } from '../../../utils/domain/observation';
import type { WeekStart } from '../../../utils/domain/settings';
import type { CalendarFor } from '../../../utils/ledger/desk';
import { type Building, buildMissing } from '../../../utils/ledger/reports';
import type { Ledger } from '../../../utils/ledger/schema';
import { readShelf } from '../../../utils/ledger/shelf';
import type { StoredReport } from '../../../utils/ledger/stored';
import { readReport, weeksOf } from '../../../utils/ledger/weeks';
import { record } from '../../../utils/ledger/write';
import { ANA, DAY, HOUR, SHOP, ticket, utc } from '../domain/samples';
import { HERE, house, inZone, reading, reportsOf, ZONE } from './house';

/** Wednesday of the week of 16 November, and the Monday after it. */
const WEDNESDAY = utc('2026-11-18T20:00');
const MONDAY = utc('2026-11-23T17:00');
const WEEK = 7 * DAY;

const score = (value: number): Fact => ({ kind: 'score', measure: 'chr', value });
const issued = (id: string, issuedAt: number, more: Parameters<typeof ticket>[0] = {}): Fact => ({
  kind: 'violation',
  violation: ticket({ id, issuedAt, ...more }),
});
const read = (ledger: Ledger, at: number, facts: Fact[], { account = ANA, now = at } = {}) =>
  record(ledger, [reading({ at, account, facts, page: account.key })], HERE, now);
const starts = async (ledger: Ledger) => (await reportsOf(ledger, ANA.key)).map((one) => one.weekStart);
const report = async (ledger: Ledger, start: string): Promise<StoredReport> =>
  (await readReport(ledger, ANA.key, start)) ?? expect.fail(`no report of ${start}`);
const onDay =
  (weekStart: WeekStart): CalendarFor =>
  () => ({ zone: ZONE, weekStart });

describe('a long catch-up', () => {
  const away = async () => {
    const ledger = await house();
    await read(ledger, WEDNESDAY, [score(162)]);
    await read(ledger, WEDNESDAY + 2 * WEEK, [score(100)], { account: SHOP });
    return ledger;
  };
  const back = MONDAY + 4 * WEEK;

  test('tells how far it is, week by week, oldest first', async () => {
    const ledger = await away();
    const told: string[] = [];
    const onProgress: Building['onProgress'] = ({ done, of, account }) => told.push(`${done}/${of} ${account}`);
    const weeks: string[] = [];
    await buildMissing(ledger, HERE, back, { onProgress, onBuilt: ({ week }) => weeks.push(week.start) });
    expect(told[0]).toBe(`0/8 ${ANA.key}`);
    expect([...new Set(told)].slice(1, 6)).toEqual([1, 2, 3, 4, 5].map((done) => `${done}/8 ${ANA.key}`));
    expect(told.at(-1)).toBe(`8/8 ${SHOP.key}`);
    expect(weeks.slice(0, 5)).toEqual(['2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14']);
    const silence: unknown[] = [];
    await buildMissing(ledger, HERE, back, { onProgress: (progress) => silence.push(progress) });
    expect(silence).toEqual([]);
  });

  test('that is cut short keeps what it has and goes on from there', async () => {
    const ledger = await away();
    const stop = new AbortController();
    const onBuilt = ({ week }: { week: { start: string } }) => week.start === '2026-11-30' && stop.abort();
    expect(await buildMissing(ledger, HERE, back, { onBuilt, signal: stop.signal })).toBe(3);
    expect(await starts(ledger)).toEqual(['2026-11-30', '2026-11-23', '2026-11-16']);
    const first = await report(ledger, '2026-11-16');
    expect(await buildMissing(ledger, HERE, back + HOUR)).toBe(5);
    expect(await report(ledger, '2026-11-16')).toEqual(first);
    expect(await buildMissing(ledger, HERE, back + 2 * HOUR, { signal: stop.signal })).toBe(0);
  });

  test('lets what was read meanwhile be stored between two weeks, and builds again what that changes', async () => {
    const ledger = await away();
    let between: Promise<unknown> | undefined;
    const onBuilt = () => {
      between ??= read(ledger, back + HOUR, [issued('late', WEDNESDAY)]);
    };
    await buildMissing(ledger, HERE, back, { only: ANA.key, onBuilt });
    await between;
    expect((await report(ledger, '2026-11-16')).violations).toBe(0);
    await buildMissing(ledger, HERE, back + 2 * HOUR, { only: ANA.key });
    expect(await report(ledger, '2026-11-16')).toMatchObject({
      violations: 1,
      corrections: [{ violations: { was: 0, is: 1 }, added: ['late'] }],
    });
  });
});

describe('a ticket that comes late', () => {
  test('also changes what later weeks say of their twelve weeks and of its rule, without a correction of theirs', async () => {
    const ledger = await house();
    await read(ledger, WEDNESDAY, [score(162), issued('1', WEDNESDAY, { policyKey: 'claims' })]);
    await read(ledger, WEDNESDAY + 2 * WEEK, [issued('2', WEDNESDAY + 2 * WEEK, { policyKey: 'claims' })]);
    await buildMissing(ledger, HERE, MONDAY + 2 * WEEK);
    expect((await report(ledger, '2026-11-30')).trend.at(-3)).toMatchObject({ live: 1 });
    await read(ledger, MONDAY + 3 * WEEK, [issued('3', WEDNESDAY + DAY, { policyKey: 'claims' })]);
    // Its own week and the two after it.
    expect(await buildMissing(ledger, HERE, MONDAY + 3 * WEEK + HOUR, { only: ANA.key })).toBe(3 + 1);
    const later = await report(ledger, '2026-11-30');
    expect(later.trend.at(-3)).toMatchObject({ live: 2 });
    expect(later.groups).toMatchObject([{ count: 1, in90Days: 3 }]);
    expect(later.corrections).toEqual([]);
    expect((await report(ledger, '2026-11-16')).corrections).toMatchObject([
      { violations: { was: 1, is: 2 }, added: ['3'] },
    ]);
  });

  test('of a week years back corrects that one, too', async () => {
    const ledger = await house();
    await read(ledger, WEDNESDAY, [score(162)]);
    await buildMissing(ledger, HERE, MONDAY);
    const later = MONDAY + 60 * WEEK;
    await read(ledger, later, [issued('late', WEDNESDAY)]);
    await buildMissing(ledger, HERE, later + HOUR);
    expect(await report(ledger, '2026-11-16')).toMatchObject({ violations: 1, corrections: [{ added: ['late'] }] });
    expect(await buildMissing(ledger, HERE, later + 2 * HOUR)).toBe(0);
  });

  test('a credit that comes late is in its report then, and is no correction', async () => {
    const ledger = await house();
    await read(ledger, WEDNESDAY, [score(162), issued('1', WEDNESDAY)]);
    await buildMissing(ledger, HERE, MONDAY);
    const credit: Fact = { kind: 'credit', credit: { id: 'c1', kind: 'confirmed', at: WEDNESDAY + HOUR, points: 1 } };
    await read(ledger, MONDAY + 2 * DAY, [credit]);
    expect(await buildMissing(ledger, HERE, MONDAY + 2 * DAY + HOUR)).toBe(1);
    expect(await report(ledger, '2026-11-16')).toMatchObject({ credits: [{ id: 'c1' }], corrections: [] });
  });
});

describe('the calendar of an account', () => {
  test('in a new zone its days are counted anew, and only the weeks that this changes are built again', async () => {
    const ledger = await house();
    // Sunday, ten in the evening in Los Angeles, is Monday in Manila.
    const sunday = utc('2026-11-23T06:00');
    await read(ledger, WEDNESDAY - WEEK, [score(170)]);
    await read(ledger, WEDNESDAY, [score(162), issued('1', sunday)]);
    await buildMissing(ledger, HERE, MONDAY + WEEK);
    expect(
      [await report(ledger, '2026-11-16'), await report(ledger, '2026-11-23')].map((one) => one.violations),
    ).toEqual([1, 0]);
    await buildMissing(ledger, inZone('Asia/Manila'), MONDAY + WEEK + DAY);
    expect(await ledger.get('accounts', ANA.key)).toMatchObject({ zone: 'Asia/Manila' });
    const [moved, to] = [await report(ledger, '2026-11-16'), await report(ledger, '2026-11-23')];
    expect([moved.violations, to.violations]).toEqual([0, 1]);
    expect([moved.week.zone, to.week.zone]).toEqual(['Asia/Manila', 'Asia/Manila']);
    expect([moved.corrections[0]?.removed, to.corrections[0]?.added]).toEqual([['1'], ['1']]);
    expect(await buildMissing(ledger, inZone('Asia/Manila'), MONDAY + WEEK + 2 * DAY)).toBe(0);
  });

  test('with another first day keeps the weeks it has and goes on with the new ones, without building any twice', async () => {
    const ledger = await house();
    await read(ledger, WEDNESDAY - WEEK, [score(162)]);
    await buildMissing(ledger, HERE, MONDAY);
    expect(await starts(ledger)).toEqual(['2026-11-16', '2026-11-09']);
    // Sundays first: the week of the 15th is covered, the one of the 22nd ends on the 28th.
    expect(await buildMissing(ledger, onDay(0), MONDAY + DAY)).toBe(0);
    expect(await buildMissing(ledger, onDay(0), MONDAY + WEEK)).toBe(1);
    expect(await starts(ledger)).toEqual(['2026-11-22', '2026-11-16', '2026-11-09']);
    expect((await report(ledger, '2026-11-22')).week).toMatchObject({ end: '2026-11-28' });
    // A late ticket corrects the old week as the week it was.
    await read(ledger, MONDAY + WEEK, [issued('1', WEDNESDAY)]);
    await buildMissing(ledger, onDay(0), MONDAY + WEEK + HOUR);
    expect(await report(ledger, '2026-11-16')).toMatchObject({
      violations: 1,
      week: { start: '2026-11-16', end: '2026-11-22' },
    });
    expect((await starts(ledger)).length).toBe(3);
  });

  test('is each account’s own', async () => {
    const ledger = await house();
    const manila = makeAccount('creator', '7', { region: 'PH' });
    const calendarFor: CalendarFor = (key) =>
      key === manila.key ? { zone: 'Asia/Manila', weekStart: 0 } : { zone: ZONE, weekStart: 1 };
    const at = utc('2026-11-22T02:00');
    for (const account of [ANA, manila]) {
      await record(ledger, [reading({ at, account, page: account.key, facts: [issued('1', at)] })], calendarFor, at);
    }
    expect((await ledger.getAll('rollups')).map((day) => [day.account, day.day])).toEqual([
      [manila.key, '2026-11-22'],
      [ANA.key, '2026-11-21'],
    ]);
    await buildMissing(ledger, calendarFor, MONDAY + WEEK);
    expect((await ledger.getAllKeys('reports')).map(([key, start]) => [key, start])).toEqual([
      [manila.key, '2026-11-22'],
      [ANA.key, '2026-11-16'],
      [ANA.key, '2026-11-23'],
    ]);
  });

  test('a move to another region changes what comes, not what was', async () => {
    const ledger = await house();
    const moved = { ...ANA, region: 'GB' };
    await read(ledger, WEDNESDAY, [score(162)]);
    await read(ledger, WEDNESDAY + WEEK, [score(170)], { account: moved });
    // An answer of before the move that arrives after it.
    await read(ledger, WEDNESDAY + 1, [], { now: WEDNESDAY + WEEK });
    await buildMissing(ledger, HERE, MONDAY + WEEK);
    expect((await report(ledger, '2026-11-16')).account.region).toBe('US');
    expect((await report(ledger, '2026-11-23')).account.region).toBe('GB');
    expect((await ledger.get('accounts', ANA.key))?.account.region).toBe('GB');
    expect((await ledger.get('accounts', ANA.key))?.regions).toEqual([
      { region: 'US', since: WEDNESDAY },
      { region: 'GB', since: WEDNESDAY + WEEK },
    ]);
  });
});

describe('times that cannot be right', () => {
  test('a ticket of twelve years ago and one of next year are kept and make no report of their weeks', async () => {
    const ledger = await house();
    const old = utc('2014-05-07T12:00');
    await read(ledger, WEDNESDAY, [issued('old', old), issued('ahead', WEDNESDAY + 400 * DAY), score(162)]);
    await buildMissing(ledger, HERE, MONDAY);
    expect(await starts(ledger)).toEqual(['2026-11-16']);
    expect(await report(ledger, '2026-11-16')).toMatchObject({ violations: 0 });
    const shelf = await readShelf(ledger, HERE, MONDAY);
    expect(shelf.view?.alerts.map((one) => one.id).sort()).toEqual(['v:ahead', 'v:old']);
    expect(shelf.running).toMatchObject({ violations: 0 });
  });

  test('what was read and built while the clock ran five weeks ahead gives way when it is right again', async () => {
    const ledger = await house();
    const ahead = MONDAY + 5 * WEEK;
    await read(ledger, WEDNESDAY, [score(162)]);
    await read(ledger, ahead - WEEK, [score(900)], { now: ahead });
    await buildMissing(ledger, HERE, ahead);
    const sunday = utc('2026-11-23T05:00');
    await read(ledger, sunday, [score(150)]);
    expect((await ledger.get('accounts', ANA.key))?.readings.score).toMatchObject({ value: 150, at: sunday });
    await buildMissing(ledger, HERE, MONDAY);
    const shelf = await readShelf(ledger, HERE, MONDAY);
    // Weeks that have not been are not told of; nothing of them is deleted.
    expect(shelf.weeks.map((row) => row.start)).toEqual(['2026-11-16']);
    expect(shelf.report).toMatchObject({ score: { value: 150 }, builtAt: MONDAY });
    expect((await weeksOf(ledger, ANA.key)).length).toBe(6);
    expect(await buildMissing(ledger, HERE, MONDAY + HOUR)).toBe(0);
  });

  test('a look that was taken while the clock ran ahead hides no later change', async () => {
    const ledger = await house();
    await read(ledger, WEDNESDAY, [score(162)]);
    await buildMissing(ledger, HERE, MONDAY);
    await buildMissing(ledger, HERE, MONDAY + 5 * WEEK);
    await read(ledger, MONDAY + DAY, [issued('late', WEDNESDAY)]);
    await buildMissing(ledger, HERE, MONDAY + DAY + HOUR);
    expect(await report(ledger, '2026-11-16')).toMatchObject({ violations: 1, corrections: [{ added: ['late'] }] });
  });

  test('a reading of the future does not keep the account from being read until then', async () => {
    const ledger = await house();
    const far = { at: WEDNESDAY + 100 * DAY };
    const unreadable = { kind: 'unreadable', outline: '{}' } as const;
    await record(ledger, [reading({ ...far, result: unreadable, part: 'score' })], HERE, WEDNESDAY);
    await record(ledger, [reading({ at: WEDNESDAY, facts: [score(162)], part: 'score' })], HERE, WEDNESDAY);
    await record(ledger, [reading({ at: WEDNESDAY + 1, result: unreadable, part: 'score' })], HERE, WEDNESDAY);
    const account = await ledger.get('accounts', ANA.key);
    expect(account).toMatchObject({
      since: WEDNESDAY,
      lastAt: WEDNESDAY + 1,
      readings: { unreadableAt: WEDNESDAY + 1 },
    });
  });
});

describe('the list of weeks', () => {
  test('says of each what a line of it shows, newest first, and gives any of them in full', async () => {
    const ledger = await house();
    await read(ledger, WEDNESDAY, [score(162), issued('1', WEDNESDAY)]);
    await read(ledger, WEDNESDAY + WEEK, [score(158)]);
    await buildMissing(ledger, HERE, MONDAY + WEEK);
    await read(ledger, MONDAY + WEEK, [issued('2', WEDNESDAY)]);
    await buildMissing(ledger, HERE, MONDAY + WEEK + 2 * HOUR);
    const shelf = await readShelf(ledger, HERE, MONDAY + WEEK + 3 * HOUR);
    expect(shelf.weeks).toMatchObject([
      { start: '2026-11-23', end: '2026-11-29', violations: 0, score: 158, corrections: 0 },
      { start: '2026-11-16', end: '2026-11-22', violations: 2, score: 162, corrections: 1 },
    ]);
    expect(shelf.report?.week.start).toBe('2026-11-23');
    const chosen = await readShelf(ledger, HERE, MONDAY + WEEK + 3 * HOUR, ANA.key, '2026-11-16');
    expect(chosen.report).toEqual(await readReport(ledger, ANA.key, '2026-11-16'));
    expect(await readReport(ledger, ANA.key, '2026-01-05')).toBeUndefined();
  });

  test('is made again from the reports when it is not there or lacks one', async () => {
    const ledger = await house();
    await read(ledger, WEDNESDAY, [score(162)]);
    await buildMissing(ledger, HERE, MONDAY + 2 * WEEK);
    const before = await weeksOf(ledger, ANA.key);
    await ledger.delete('meta', `weeks ${ANA.key}`);
    expect(await weeksOf(ledger, ANA.key)).toEqual(before);
    await ledger.delete('meta', `weeks ${ANA.key}`);
    await ledger.put('meta', { key: `weeks ${ANA.key}`, rows: before.slice(0, 1), checkedAt: MONDAY });
    await buildMissing(ledger, HERE, MONDAY + 2 * WEEK + HOUR);
    expect(await weeksOf(ledger, ANA.key)).toEqual(before);
  });
});
