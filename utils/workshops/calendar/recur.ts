/**
 * The wall clocks a rule names, within a window: it goes straight to the window, works in bounded steps, and ends
 * whatever the rule says. (ical.js walks from the start and never comes back from some rules; see decision 0022.)
 */

import { civilOf, dayNumber, daysOf, monthLength, weekBegin } from './days';
import { DAY, HOUR, MINUTE, SECOND } from './moment';
import type { Rule } from './rule';

/** Periods that are looked at for one rule: a daily one since 1970 has fewer. */
const MOST_PERIODS = 30_000;

export interface Within {
  /** Wall clocks, ms; both in. */
  from: number;
  to: number;
}

/**
 * Ascending, each once; `undefined` after a period's work, so that the caller can give others their turn. Starts with
 * `start` itself, which is the first occurrence whatever the rule says; COUNT is counted from there, UNTIL is the
 * caller's (it needs the zone).
 */
export function* recur(rule: Rule, start: number, { from, to }: Within): Generator<number | undefined> {
  let left = (rule.count ?? Number.POSITIVE_INFINITY) - 1;
  if (start >= from && start <= to) yield start;
  let last = start;
  let period = rule.count === undefined ? Math.max(0, periodAt(rule, start, from) - 1) : 0;
  for (let looked = 0; looked < MOST_PERIODS && left > 0; looked++) {
    const made = make(rule, start, period);
    if (made.begin > to) return;
    for (const wall of made.walls) {
      if (wall <= last) continue;
      if (wall > to || left-- <= 0) return;
      last = wall;
      if (wall >= from) yield wall;
    }
    yield undefined;
    period = made.next;
  }
}

const UNIT = { SECONDLY: SECOND, MINUTELY: MINUTE, HOURLY: HOUR, DAILY: DAY, WEEKLY: 7 * DAY } as const;

/** Number of the period (each `interval` long, the start is in number 0) that holds a wall clock, or one before it. */
function periodAt({ freq, interval }: Rule, start: number, wall: number): number {
  if (freq === 'MONTHLY' || freq === 'YEARLY') {
    const a = civilOf(Math.floor(start / DAY));
    const b = civilOf(Math.floor(wall / DAY));
    const months = (b.year - a.year) * 12 + (freq === 'MONTHLY' ? b.month - a.month : 0);
    return Math.floor(months / (interval * (freq === 'MONTHLY' ? 1 : 12)));
  }
  return Math.floor((wall - start) / (UNIT[freq] * interval));
}

interface Made {
  /** No wall clock of this period is before. */
  begin: number;
  walls: readonly number[];
  /** The next period that can hold any. */
  next: number;
}

function make(rule: Rule, start: number, period: number): Made {
  const { freq, interval, weekStart } = rule;
  const day = Math.floor(start / DAY);
  const step = period * interval;
  if (freq === 'SECONDLY' || freq === 'MINUTELY' || freq === 'HOURLY') return within(rule, start, period);
  let begin = day + step;
  let end = begin;
  if (freq === 'WEEKLY') {
    begin = weekBegin(day, weekStart) + step * 7;
    end = begin + 6;
  } else if (freq !== 'DAILY') {
    const { year, month } = civilOf(day);
    const first = freq === 'MONTHLY' ? month + step : 1;
    const of = freq === 'MONTHLY' ? year : year + step;
    begin = dayNumber(of, first, 1);
    end = freq === 'MONTHLY' ? begin + monthLength(of, first) - 1 : dayNumber(of + 1, 1, 1) - 1;
  }
  const times = timesOf(rule, start);
  const walls = daysOf(rule, begin, end, day).flatMap((one) => times.map((time) => one * DAY + time));
  return { begin: begin * DAY, walls: positions(rule, walls), next: period + 1 };
}

/** Times of day, ms, ascending. */
function timesOf({ byHour, byMinute, bySecond }: Rule, start: number): number[] {
  const date = new Date(start);
  const hours = byHour.length > 0 ? byHour : [date.getUTCHours()];
  const minutes = byMinute.length > 0 ? byMinute : [date.getUTCMinutes()];
  const seconds = bySecond.length > 0 ? bySecond.filter((one) => one < 60) : [date.getUTCSeconds()];
  return hours.flatMap((h) => minutes.flatMap((m) => seconds.map((s) => h * HOUR + m * MINUTE + s * SECOND)));
}

/** Hours, minutes and seconds: one period is one of them; a day that the rule does not name is passed over at once. */
function within(rule: Rule, start: number, period: number): Made {
  const { freq, interval, byHour, byMinute, bySecond } = rule;
  const unit = UNIT[freq as 'SECONDLY' | 'MINUTELY' | 'HOURLY'];
  const begin = Math.floor(start / unit) * unit + period * interval * unit;
  const day = Math.floor(begin / DAY);
  const after = (wall: number): number => Math.max(period + 1, Math.ceil((wall - begin) / (interval * unit)) + period);
  if (daysOf(rule, day, day, Math.floor(start / DAY)).length === 0)
    return { begin, walls: [], next: after((day + 1) * DAY) };
  const date = new Date(begin);
  if (byHour.length > 0 && !byHour.includes(date.getUTCHours())) {
    return { begin, walls: [], next: after((Math.floor(begin / HOUR) + 1) * HOUR) };
  }
  if (freq !== 'HOURLY' && byMinute.length > 0 && !byMinute.includes(date.getUTCMinutes())) {
    return { begin, walls: [], next: after((Math.floor(begin / MINUTE) + 1) * MINUTE) };
  }
  if (freq === 'SECONDLY' && bySecond.length > 0 && !bySecond.includes(date.getUTCSeconds())) {
    return { begin, walls: [], next: period + 1 };
  }
  const from = new Date(start);
  const minutes = freq !== 'HOURLY' ? [0] : byMinute.length > 0 ? byMinute : [from.getUTCMinutes()];
  const seconds =
    freq === 'SECONDLY' ? [0] : bySecond.length > 0 ? bySecond.filter((one) => one < 60) : [from.getUTCSeconds()];
  const walls = minutes.flatMap((m) => seconds.map((s) => begin + m * MINUTE + s * SECOND));
  return { begin, walls: positions(rule, walls), next: period + 1 };
}

function positions({ bySetPos }: Rule, walls: readonly number[]): readonly number[] {
  if (bySetPos.length === 0) return walls;
  const chosen = bySetPos.flatMap((at) => walls[at > 0 ? at - 1 : walls.length + at] ?? []);
  return [...new Set(chosen)].sort((a, b) => a - b);
}
