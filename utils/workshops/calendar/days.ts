/** Which days of one period (a day, a week, a month, a year) a rule names. Days are numbered since 1970. */

import { DAY } from './moment';
import type { Rule } from './rule';

export interface Civil {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

export function civilOf(number: number): Civil {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `month` may run over (13 is next January). */
export const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY;

export const monthLength = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** 0 = Sunday. */
const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;

const yearLength = (year: number): number => dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1);

/** First day of the week that holds a day. */
export const weekBegin = (number: number, weekStart: number): number =>
  number - ((weekdayOf(number) - weekStart + 7) % 7);

/** Day on which week 1 begins: the first week with four days in the year. */
const firstWeek = (year: number, weekStart: number): number => weekBegin(dayNumber(year, 1, 4), weekStart);

/** The named days among `from` … `to` (both in), ascending. `start` gives what the rule leaves open. */
export function daysOf(rule: Rule, from: number, to: number, start: number): number[] {
  const wanted = dayTest(rule, start);
  const days: number[] = [];
  for (let day = from; day <= to; day++) {
    const civil = civilOf(day);
    // Of a year with one month named, eleven are passed over.
    if (rule.byMonth.length > 0 && !rule.byMonth.includes(civil.month)) {
      day = dayNumber(civil.year, civil.month + 1, 1) - 1;
    } else if (wanted(day, civil)) days.push(day);
  }
  return days;
}

/** Every part of the rule that speaks of days, those that the start stands in for among them. */
function dayTest(rule: Rule, start: number): (day: number, civil: Civil) => boolean {
  const { freq, byMonth, byWeek, byYearDay, byMonthDay, byDay } = rule;
  const first = civilOf(start);
  const tests: ((day: number, civil: Civil) => boolean)[] = [];
  if (byWeek.length > 0) tests.push((day, civil) => inWeeks(day, civil.year, rule));
  if (byYearDay.length > 0) {
    tests.push((day, { year }) => within(byYearDay, day - dayNumber(year, 1, 1) + 1, yearLength(year)));
  }
  if (byMonthDay.length > 0) {
    tests.push((_, { year, month, day }) => within(byMonthDay, day, monthLength(year, month)));
  }
  if (byDay.length > 0) tests.push((day, civil) => onWeekday(day, civil, rule));
  if (freq === 'WEEKLY' && byDay.length === 0) tests.push((day) => weekdayOf(day) === weekdayOf(start));
  const open = byYearDay.length + byMonthDay.length + byDay.length === 0;
  if (open && freq === 'YEARLY' && byWeek.length > 0) tests.push((day) => weekdayOf(day) === weekdayOf(start));
  else if (open && (freq === 'MONTHLY' || freq === 'YEARLY')) tests.push((_, { day }) => day === first.day);
  if (open && freq === 'YEARLY' && byWeek.length + byMonth.length === 0)
    tests.push((_, { month }) => month === first.month);
  return (day, civil) => tests.every((test) => test(day, civil));
}

/** Counted from either end. */
const within = (list: readonly number[], at: number, length: number): boolean =>
  list.includes(at) || list.includes(at - length - 1);

function inWeeks(day: number, year: number, { byWeek, weekStart }: Rule): boolean {
  // The first and last days of a year may be in a week of the year beside it.
  const own = day >= firstWeek(year + 1, weekStart) ? year + 1 : day < firstWeek(year, weekStart) ? year - 1 : year;
  const begin = firstWeek(own, weekStart);
  const weeks = (firstWeek(own + 1, weekStart) - begin) / 7;
  return within(byWeek, Math.floor((day - begin) / 7) + 1, weeks);
}

function onWeekday(day: number, civil: Civil, { freq, byDay, byMonth, byWeek }: Rule): boolean {
  const inMonth = freq === 'MONTHLY' || (freq === 'YEARLY' && byMonth.length > 0);
  // A number in front means something in months and years only.
  const counted = inMonth || (freq === 'YEARLY' && byWeek.length === 0);
  return byDay.some((one) => {
    if (weekdayOf(day) !== one.day) return false;
    if (one.nth === 0 || !counted) return true;
    const begin = inMonth ? dayNumber(civil.year, civil.month, 1) : dayNumber(civil.year, 1, 1);
    const length = inMonth ? monthLength(civil.year, civil.month) : yearLength(civil.year);
    const fromStart = Math.floor((day - begin) / 7) + 1;
    const fromEnd = Math.floor((begin + length - 1 - day) / 7) + 1;
    return one.nth > 0 ? one.nth === fromStart : -one.nth === fromEnd;
  });
}
