/** A recurrence rule (RFC 5545, 3.3.10) as numbers. What a rule must not say makes it unreadable, never half read. */

import { momentFrom, type Stated } from './moment';

export const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** 0 = Sunday; `nth` 0: each one. */
export interface WeekdayOf {
  day: number;
  nth: number;
}

export interface Rule {
  freq: Frequency;
  interval: number;
  count?: number;
  until?: Stated;
  weekStart: number;
  byMonth: readonly number[];
  byWeek: readonly number[];
  byYearDay: readonly number[];
  byMonthDay: readonly number[];
  byDay: readonly WeekdayOf[];
  byHour: readonly number[];
  byMinute: readonly number[];
  bySecond: readonly number[];
  bySetPos: readonly number[];
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Lists: the smallest and largest number, and whether counting from the end (negative) is allowed and zero is not. */
const LISTS = {
  BYMONTH: ['byMonth', 1, 12, false],
  BYWEEKNO: ['byWeek', 1, 53, true],
  BYYEARDAY: ['byYearDay', 1, 366, true],
  BYMONTHDAY: ['byMonthDay', 1, 31, true],
  BYHOUR: ['byHour', 0, 23, false],
  BYMINUTE: ['byMinute', 0, 59, false],
  BYSECOND: ['bySecond', 0, 60, false],
  BYSETPOS: ['bySetPos', 1, 366, true],
} as const satisfies Record<string, [keyof Rule, number, number, boolean]>;

/** Undefined when it is no rule, or says something the RFC does not know. Lower case, spaces and a last `;` are forgiven. */
export function ruleFrom(text: string): Rule | undefined {
  const said = new Map<string, string>();
  for (const part of text.replace(/\s+/g, '').toUpperCase().split(';')) {
    const at = part.indexOf('=');
    if (at > 0) said.set(part.slice(0, at), part.slice(at + 1));
  }
  const freq = FREQUENCIES.find((one) => one === said.get('FREQ'));
  const interval = number(said.get('INTERVAL') ?? '1', 1, 100_000);
  const weekStart = DAYS.indexOf(said.get('WKST') ?? 'MO');
  // RSCALE counts in other calendars (RFC 7529): read as ours it would be wrong.
  if (!freq || interval === undefined || weekStart < 0 || (said.get('RSCALE') ?? 'GREGORIAN') !== 'GREGORIAN') return;
  const rule: Rule = { freq, interval, weekStart, ...NONE };
  for (const [name, [member, from, to, negative]] of Object.entries(LISTS)) {
    const list = said.has(name) ? numbers(said.get(name) ?? '', from, to, negative) : [];
    if (!list) return undefined;
    rule[member] = list;
  }
  // Every five minutes all day long; more is a trap: a year of seconds is one period of a yearly rule.
  if (atLeastOne(rule.byHour) * atLeastOne(rule.byMinute) * atLeastOne(rule.bySecond) > MOST_TIMES) return undefined;
  const byDay = said.has('BYDAY') ? weekdays(said.get('BYDAY') ?? '') : [];
  const until = said.has('UNTIL') ? momentFrom(said.get('UNTIL') ?? '') : undefined;
  const count = said.has('COUNT') ? number(said.get('COUNT') ?? '', 1, 10_000_000) : undefined;
  if (!byDay || (said.has('UNTIL') && !until) || (said.has('COUNT') && count === undefined)) return undefined;
  return { ...rule, byDay, ...(until && { until }), ...(count !== undefined && { count }) };
}

const MOST_TIMES = 288;
const atLeastOne = (list: readonly number[]): number => Math.max(1, list.length);

const NONE = {
  byMonth: [],
  byWeek: [],
  byYearDay: [],
  byMonthDay: [],
  byDay: [],
  byHour: [],
  byMinute: [],
  bySecond: [],
  bySetPos: [],
} as const;

function number(text: string, from: number, to: number): number | undefined {
  const value = /^\+?\d{1,8}$/.test(text) ? Number(text) : Number.NaN;
  return value >= from && value <= to ? value : undefined;
}

function numbers(text: string, from: number, to: number, negative: boolean): number[] | undefined {
  const list = new Set<number>();
  for (const one of text.split(',').slice(0, 400)) {
    const below = negative && one.startsWith('-');
    const value = number(below ? one.slice(1) : one, from, to);
    if (value === undefined) return undefined;
    list.add(below ? -value : value);
  }
  return [...list].sort((a, b) => a - b);
}

function weekdays(text: string): WeekdayOf[] | undefined {
  const list: WeekdayOf[] = [];
  for (const one of text.split(',').slice(0, 400)) {
    const match = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/.exec(one);
    const nth = Number(match?.[1] ?? 0);
    if (!match || Math.abs(nth) > 53 || (match[1] !== undefined && nth === 0)) return undefined;
    list.push({ day: DAYS.indexOf(match[2] ?? ''), nth });
  }
  return list;
}
