/** Which reports are news. Weeks by hand: UTC, Monday to Sunday unless said otherwise. */

import { expect, test } from 'vitest';
import type { WeeklyReport } from '../../../utils/domain';
import { type Announced, newsOf } from '../../../utils/domain/announced';
import { weekFrom } from '../../../utils/domain/week';
import { hard } from '../../gallery/reports';

const week = (start: string, { zone = 'UTC', startsOn = 1, account = hard.account } = {}): WeeklyReport => ({
  ...hard,
  account,
  week: weekFrom(start, zone, startsOn),
});
const other = { ...hard.account, key: 'seller:1' as const, id: '1' };
const said = (reports: WeeklyReport[], before: Announced = {}) =>
  newsOf(reports, before).news.map(({ account, report, weeks }) => `${account} ${report.week.start} ${weeks}`);
const after = (...reports: WeeklyReport[]) => newsOf(reports, {}).announced;

test('a new week is told once, however often its report is built again', () => {
  const first = newsOf([week('2026-11-16')], {});
  expect(first.news).toHaveLength(1);
  expect(said([week('2026-11-16'), week('2026-11-09')], first.announced)).toEqual([]);
  expect(said([week('2026-11-23')], first.announced)).toEqual([`${hard.account.key} 2026-11-23 1`]);
});

test('after a long absence the newest week of each account stands for all of its weeks', () => {
  const weeks = ['2026-11-02', '2026-11-16', '2026-11-09'].map((start) => week(start));
  expect(said([...weeks, week('2026-11-16', { account: other })])).toEqual([
    `${hard.account.key} 2026-11-16 3`,
    'seller:1 2026-11-16 1',
  ]);
});

test('a correction of the same week built twice in a row counts as one week', () => {
  expect(said([week('2026-11-16'), week('2026-11-16')])).toEqual([`${hard.account.key} 2026-11-16 1`]);
});

test('weeks that are only counted anew from another day or zone are no news, and the next week is', () => {
  const monday = after(week('2026-11-16'));
  // Sunday 15 to Saturday 21, and in Auckland the same Monday week begins 13 hours earlier.
  expect(said([week('2026-11-15', { startsOn: 0 })], monday)).toEqual([]);
  expect(said([week('2026-11-16', { zone: 'Pacific/Auckland' })], monday)).toEqual([]);
  expect(said([week('2026-11-22', { startsOn: 0 })], monday)).toHaveLength(1);
  // From Sunday to Monday: the Monday week has ended a day later, with six days that were told.
  const sunday = after(week('2026-11-15', { startsOn: 0 }));
  expect(said([week('2026-11-16')], sunday)).toEqual([]);
  expect(said([week('2026-11-23')], sunday)).toHaveLength(1);
});

test('accounts are told apart', () => {
  expect(said([week('2026-11-16', { account: other })], after(week('2026-11-16')))).toEqual(['seller:1 2026-11-16 1']);
});
