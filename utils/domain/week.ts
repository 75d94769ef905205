/** Weeks and days as people live them: local days of an IANA zone, right across daylight-saving changes. */

import type { Week } from './report/report';

const DAY_MS = 86_400_000;

/** What is known of one zone's clock. */
interface Clock {
  format: Intl.DateTimeFormat;
  /** Position of year, month, day, hour, minute and second among the numbers that `format` writes. */
  order: number[];
  /** Local time minus UTC, ms, at the beginning of a UTC day (by its number). Worked out once a day, asked all the time. */
  offsets: Map<number, number>;
}

const clocks = new Map<string, Clock>();
/** `YYYY-MM-DD` of a day by its number since 1970. */
const names = new Map<number, string>();
/** Remembered days, of either kind, before all are forgotten: thirty years of one zone. */
const REMEMBERED = 11_000;

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'];

function clockOf(zone: string): Clock {
  let clock = clocks.get(zone);
  if (!clock) {
    const format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    const written = format.formatToParts(0).flatMap(({ type }) => (PARTS.includes(type) ? [type as string] : []));
    clock = { format, order: PARTS.map((part) => written.indexOf(part)), offsets: new Map() };
    clocks.set(zone, clock);
  }
  return clock;
}

/** The local wall clock at `at`, as if it were UTC (ms). Reading the formatted text is five times faster than its parts. */
function wall(at: number, zone: string): number {
  const { format, order } = clockOf(zone);
  const numbers = format.format(at).match(/\d+/g) ?? [];
  const [year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0] = order.map((i) => Number(numbers[i]));
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function offsetAt(number: number, zone: string): number {
  const { offsets } = clockOf(zone);
  let offset = offsets.get(number);
  if (offset === undefined) {
    if (offsets.size > REMEMBERED) offsets.clear();
    offset = wall(number * DAY_MS, zone) - number * DAY_MS;
    offsets.set(number, offset);
  }
  return offset;
}

/** The offset all through these UTC days; undefined when the clocks change in one of them. */
function steadyOffset(first: number, last: number, zone: string): number | undefined {
  const offset = offsetAt(first, zone);
  for (let number = first + 1; number <= last + 1; number++) {
    if (offsetAt(number, zone) !== offset) return undefined;
  }
  return offset;
}

function nameOf(number: number): string {
  let name = names.get(number);
  if (name === undefined) {
    if (names.size > REMEMBERED) names.clear();
    name = new Date(number * DAY_MS).toISOString().slice(0, 10);
    names.set(number, name);
  }
  return name;
}

/** `YYYY-MM-DD` of a moment (ms) in a zone. */
export function dayOf(at: number, zone: string): string {
  const number = Math.floor(at / DAY_MS);
  const offset = steadyOffset(number, number, zone);
  return nameOf(Math.floor((offset === undefined ? wall(at, zone) : at + offset) / DAY_MS));
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** First moment (ms) of a local day: local midnight, or the first moment after it where midnight does not exist. */
export function dayStart(day: string, zone: string): number {
  const target = Date.parse(`${day}T00:00:00Z`);
  const offset = steadyOffset(target / DAY_MS - 1, target / DAY_MS, zone);
  if (offset !== undefined) return target - offset;
  // Offsets are within a day; the first moment whose local day is `day` lies between these two.
  let low = target - 16 * 3_600_000;
  let high = target + 16 * 3_600_000;
  const guess = target - (wall(target, zone) - target);
  if (dayOf(guess, zone) === day && dayOf(guess - 1_000, zone) < day) return guess;
  while (high - low > 1_000) {
    const middle = Math.floor((low + high) / 2_000) * 1_000;
    if (dayOf(middle, zone) < day) low = middle;
    else high = middle;
  }
  return high;
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** ISO number of the week that holds this Thursday. */
function isoWeek(thursday: string): number {
  const first = `${thursday.slice(0, 4)}-01-01`;
  return 1 + Math.floor((Date.parse(thursday) - Date.parse(first)) / (7 * DAY_MS));
}

/** The week last asked for, by zone and first day: a batch of readings asks for the same one again and again. */
const lately = new Map<string, Week>();

/** The week of a moment (ms). `startsOn`: 1 = Monday (default), 0 = Sunday, 6 = Saturday. */
export function weekOf(at: number, zone: string, startsOn = 1): Week {
  const name = `${zone} ${startsOn}`;
  let week = lately.get(name);
  if (!week || at < week.from || at >= week.to) {
    const day = dayOf(at, zone);
    week = weekFrom(addDays(day, -((weekday(day) - startsOn + 7) % 7)), zone, startsOn);
    lately.set(name, week);
  }
  return { ...week };
}

/** The week that starts on a given local day. */
export function weekFrom(start: string, zone: string, startsOn = 1): Week {
  const next = addDays(start, 7);
  const thursday = addDays(start, (4 - startsOn + 7) % 7);
  return {
    start,
    end: addDays(start, 6),
    number: isoWeek(thursday),
    zone,
    from: dayStart(start, zone),
    to: dayStart(next, zone),
  };
}
