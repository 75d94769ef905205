/** Weeks and days as people live them: local days of an IANA zone, right across daylight-saving changes. */

import type { Week } from './report/report';

const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string): Intl.DateTimeFormat {
  let made = formats.get(zone);
  if (!made) {
    made = new Intl.DateTimeFormat('en-CA', {
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
    formats.set(zone, made);
  }
  return made;
}

/** The local wall clock at `at`, as if it were UTC (ms). */
function wall(at: number, zone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of format(zone).formatToParts(at)) part[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** `YYYY-MM-DD` of a moment (ms) in a zone. */
export function dayOf(at: number, zone: string): string {
  return new Date(wall(at, zone)).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** First moment (ms) of a local day: local midnight, or the first moment after it where midnight does not exist. */
export function dayStart(day: string, zone: string): number {
  const target = Date.parse(`${day}T00:00:00Z`);
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
