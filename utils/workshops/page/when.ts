/**
 * When an event is, as its page states it. A time with its offset is a moment; one without is only what a clock shows, and
 * of which zone is asked of the seller: nothing is assumed. Dates without a time are whole days.
 */

import { addDays, dayOf, dayStart, weekday } from '../../domain/week';
import type { Json } from '../../sites/fields';
import { DAY, dayOfWall, durationFrom, HOUR, MINUTE, momentFrom, type Stated } from '../calendar/moment';
import { allOf, type Lookup, wordOf } from './nodes';

/** One date of an event. `wall`: no zone is stated; local `YYYY-MM-DDTHH:MM`. Moments in ms. */
export interface When {
  startsAt?: number;
  endsAt?: number;
  days?: { from: string; to: string };
  zone?: string;
  wall?: { start: string; end?: string };
}

const AHEAD_MS = 400 * DAY;
/** Dates of one schedule. */
const DATES = 60;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** An IANA zone that this browser knows. */
export function zoneFrom(name: string | undefined): string | undefined {
  if (!name || name.length > 60 || !/^[A-Za-z]+(?:[/_+-]\w+)*$/.test(name) || !/\/|^UTC$/.test(name)) return undefined;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    return undefined;
  }
}

/** `Etc/GMT+8` for -08:00: the venue's clock as far as an offset tells it. `Z` is a computer's, and tells nothing. */
const zoneOfOffset = (minutes: number): string | undefined =>
  minutes === 0 || minutes % 60 !== 0 || Math.abs(minutes) > 12 * 60
    ? undefined
    : `Etc/GMT${minutes < 0 ? '+' : '-'}${Math.abs(minutes) / 60}`;

const offsetMs = (at: number, zone: string): number => {
  const form = new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', timeZoneName: 'longOffset' });
  const name = form.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /GMT(?:([+-])(\d\d):?(\d\d)?)?/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * MINUTE);
};

/** Moment (ms) at which clocks of the zone show this; where they jump over it, an hour later. */
export function momentIn(wall: number, zone: string): number {
  const first = wall - offsetMs(wall, zone);
  const second = wall - offsetMs(first, zone);
  // The earlier one of two: it comes twice when clocks go back.
  return wall - offsetMs(Math.min(first, second), zone) === Math.min(first, second)
    ? Math.min(first, second)
    : Math.max(first, second);
}

const clockOf = (wall: number): string => new Date(wall).toISOString().slice(0, 16);

function whenOf(start: Stated, end: Stated | undefined, lasts: number | undefined, zone: string | undefined): When {
  if (start.day) {
    const from = dayOfWall(start.wall);
    const last = end ? dayOfWall(end.wall) : from;
    const days = { from, to: last < from ? from : last };
    return { startsAt: dayStart(from, zone ?? 'UTC'), days, ...(zone && { zone }) };
  }
  const known = zone ?? (start.offset === undefined ? undefined : zoneOfOffset(start.offset));
  const at = (one: Stated | undefined): number | undefined => {
    if (!one || one.day) return undefined;
    if (one.offset !== undefined) return one.wall - one.offset * MINUTE;
    return zone ? momentIn(one.wall, zone) : start.offset === undefined ? undefined : one.wall - start.offset * MINUTE;
  };
  const startsAt = at(start);
  if (startsAt === undefined) {
    const to = end && !end.day && end.wall > start.wall ? end.wall : lasts ? start.wall + lasts : undefined;
    return { wall: { start: clockOf(start.wall), ...(to !== undefined && { end: clockOf(to) }) } };
  }
  const endsAt = at(end) ?? (lasts ? startsAt + lasts : undefined);
  return { startsAt, ...(endsAt !== undefined && endsAt > startsAt && { endsAt }), ...(known && { zone: known }) };
}

const statedIn = (node: Json, name: string, lookup: Lookup): Stated[] =>
  allOf(node, name, lookup).flatMap((one) => momentFrom(wordOf([one]) ?? '') ?? []);

function lastsOf(node: Json, lookup: Lookup): number | undefined {
  const { days = 0, ms = 0 } = durationFrom(wordOf(allOf(node, 'duration', lookup)) ?? '') ?? {};
  const all = days * DAY + ms;
  return all > 0 && all <= 31 * DAY ? all : undefined;
}

/** Every date that the event itself states; `zone` where something around it names one. */
export function datesOf(node: Json, lookup: Lookup, zone: string | undefined, now: number): When[] {
  const own = zoneFrom(wordOf([node.timeZone, node.timezone, node.scheduleTimezone])) ?? zone;
  const starts = statedIn(node, 'startDate', lookup);
  const ends = statedIn(node, 'endDate', lookup);
  const lasts = lastsOf(node, lookup);
  const scheduled = allOf(node, 'eventSchedule', lookup).flatMap((one) => scheduleOf(one as Json, lookup, own, now));
  if (scheduled.length > 0) return scheduled;
  return starts.map((start, i) => whenOf(start, starts.length === ends.length ? ends[i] : ends[0], lasts, own));
}

/** When it was to be, before it was moved, ms. */
export function movedFromOf(node: Json, lookup: Lookup, zone: string | undefined): number | undefined {
  const [stated] = statedIn(node, 'previousStartDate', lookup);
  return stated && whenOf(stated, undefined, undefined, zone).startsAt;
}

const clockMs = (text: string | undefined): number | undefined => {
  const [, h, m] = /^T?([01]?\d|2[0-3]):([0-5]\d)/.exec(text?.trim() ?? '') ?? [];
  return h === undefined ? undefined : Number(h) * HOUR + Number(m) * MINUTE;
};

function stepOf(words: string | undefined): { days: number; months: number } | undefined {
  const word = (words ?? '').replace(/^.*\//, '').toLowerCase();
  const months = /^p(\d{1,2})m$/.exec(word)?.[1] ?? (word === 'monthly' ? '1' : undefined);
  if (months) return { days: 0, months: Number(months) };
  const days = durationFrom(word)?.days ?? { daily: 1, weekly: 7 }[word];
  return days ? { days, months: 0 } : undefined;
}

/** Dates of a schedule from yesterday on, as far ahead as the list looks. One that repeats by no known rule gives only its first. */
function scheduleOf(schedule: Json, lookup: Lookup, around: string | undefined, now: number): When[] {
  const word = (name: string): string | undefined => wordOf(allOf(schedule, name, lookup));
  const first = momentFrom(word('startDate') ?? '');
  if (!first) return [];
  const zone = zoneFrom(word('scheduleTimezone')) ?? around;
  const from = clockMs(word('startTime')) ?? (first.day ? undefined : first.wall % DAY);
  const to = clockMs(word('endTime'));
  const lasts =
    from !== undefined && to !== undefined ? (to - from + DAY) % DAY || undefined : lastsOf(schedule, lookup);
  const until = momentFrom(word('endDate') ?? '')?.wall ?? Number.POSITIVE_INFINITY;
  const except = new Set(statedIn(schedule, 'exceptDate', lookup).map(({ wall }) => dayOfWall(wall)));
  const by = allOf(schedule, 'byDay', lookup).map((one) =>
    WEEKDAYS.indexOf(
      String(wordOf([one]))
        .replace(/^.*\//, '')
        .toLowerCase(),
    ),
  );
  const step = stepOf(word('repeatFrequency'));
  const most = Math.min(Number(word('repeatCount') ?? 0) || Number.POSITIVE_INFINITY, 2_000);
  const found: When[] = [];
  const start = dayOfWall(first.wall);
  for (const [n, day] of daysFrom(start, step, by, Math.min(until, now + AHEAD_MS)).entries()) {
    if (n >= most || found.length >= DATES) break;
    if (except.has(day) || day < dayOf(now - DAY, 'UTC')) continue;
    const wall = Date.parse(`${day}T00:00:00Z`) + (from ?? 0);
    const offset = first.offset !== undefined && !zone ? { offset: first.offset } : {};
    found.push(whenOf({ wall, day: from === undefined, ...offset }, undefined, lasts, zone));
  }
  return found;
}

function daysFrom(start: string, step: ReturnType<typeof stepOf>, by: readonly number[], until: number): string[] {
  const days: string[] = [];
  const wanted = new Set(by.filter((day) => day >= 0));
  if (!step || step.days < 0) return [start];
  for (let n = 0; days.length < 2_000 && n < 2_000; n++) {
    const day = step.months > 0 ? monthsOn(start, n * step.months) : addDays(start, n * step.days);
    if (day && Date.parse(day) > until) break;
    if (!day) continue;
    if (step.days % 7 !== 0 || step.days === 0 || wanted.size === 0) days.push(day);
    else for (let i = 0; i < 7; i++) if (wanted.has(weekday(addDays(day, i)))) days.push(addDays(day, i));
  }
  return days.filter((day) => Date.parse(day) <= until);
}

/** The same day so many months on; a month that has none is left out. */
function monthsOn(day: string, months: number): string | undefined {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const on = new Date(Date.UTC(year, month - 1 + months, date));
  return on.getUTCDate() === date ? on.toISOString().slice(0, 10) : undefined;
}
