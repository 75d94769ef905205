/**
 * Weeks against a second opinion that knows nothing of offsets: it asks the browser what day it is, hour by hour, and then
 * minute by minute where one day becomes another. In every zone, 2020 to 2040, around every kind of odd hour.
 */

import { describe, expect, test } from 'vitest';
import { addDays, dayOf, weekday, weekOf } from '../../../utils/domain/week';
import { DAY, HOUR, utc } from './samples';

const ZONES = Intl.supportedValuesOf('timeZone');
const STARTS = [1, 0, 6];
const MINUTE = 60_000;

const days = new Map<string, Intl.DateTimeFormat>();
/** The local day as the browser writes it, in another locale and style than the code asks for. */
function localDay(at: number, zone: string): string {
  const format = days.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  days.set(zone, format);
  return format.format(at);
}

const clocks = new Map<string, Intl.DateTimeFormat>();
function localTime(at: number, zone: string): string {
  const format = clocks.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'short' });
  clocks.set(zone, format);
  return format.format(at);
}

/** First and last moment of the week of `at`, walked. */
function walked(at: number, zone: string, startsOn: number): { start: string; from: number; to: number } {
  const today = localDay(at, zone);
  const back = (new Date(`${today}T12:00:00Z`).getUTCDay() - startsOn + 7) % 7;
  const start = new Date(utc(`${today}T12:00`) - back * DAY).toISOString().slice(0, 10);
  const next = new Date(utc(`${start}T12:00`) + 7 * DAY).toISOString().slice(0, 10);
  let hour = at;
  while (localDay(hour - HOUR, zone) >= start) hour -= HOUR;
  let from = hour;
  while (localDay(from - MINUTE, zone) >= start) from -= MINUTE;
  hour = at;
  while (localDay(hour + HOUR, zone) < next) hour += HOUR;
  let to = hour;
  while (localDay(to, zone) < next) to += MINUTE;
  return { start, from, to };
}

/** Mondays at noon, UTC, of weeks in which the clocks of a zone change. */
function changes(zone: string): number[] {
  const found: number[] = [];
  let before = '';
  for (let at = utc('2020-01-06T12:00'); at < utc('2041-01-01T00:00'); at += 7 * DAY) {
    const time = localTime(at, zone);
    if (before && time !== before) found.push(at - 7 * DAY);
    before = time;
  }
  return found;
}

function expectWalked(at: number, zone: string, startsOn: number): void {
  const { start, from, to } = weekOf(at, zone, startsOn);
  const where = `${zone}, ${new Date(at).toISOString()}, weeks from ${startsOn}`;
  expect({ start, from, to }, where).toEqual(walked(at, zone, startsOn));
}

describe('a week, walked hour by hour in every zone of the world', () => {
  test('begins and ends where it does by the clock on the wall, in weeks in which the clocks change', () => {
    let seen = 0;
    for (const [n, zone] of ZONES.entries()) {
      const all = changes(zone);
      seen += all.length;
      // Five of a zone's changes, other ones and with another first day in each.
      for (let i = 0; i < Math.min(5, all.length); i++) {
        const monday = all[(n + i * 9) % all.length] ?? 0;
        for (const at of [monday, monday + 6.5 * DAY]) expectWalked(at, zone, STARTS[(n + i) % 3] ?? 1);
      }
    }
    expect(seen).toBeGreaterThan(3_000);
  }, 30_000);

  test('at the ends of years, with 53 weeks and with 52', () => {
    const ends = ['2020-12-31T22:00', '2021-01-03T12:00', '2026-12-31T23:30', '2032-12-31T10:00', '2040-12-31T12:00'];
    for (const [n, zone] of ZONES.entries()) {
      for (const [i, end] of ends.entries()) expectWalked(utc(end), zone, STARTS[(n + i) % 3] ?? 1);
    }
  }, 30_000);

  test.each([
    ['a midnight that does not exist', 'Africa/Cairo', '2026-04-24T00:00'],
    ['a midnight that comes twice', 'America/Havana', '2026-11-01T06:00'],
    ['a change by half an hour', 'Australia/Lord_Howe', '2026-10-04T03:00'],
    ['a summer time that pauses for a month', 'Africa/Casablanca', '2026-02-15T03:00'],
    ['a quarter of an hour', 'Pacific/Chatham', '2026-09-27T03:00'],
    ['the first of all days', 'Pacific/Kiritimati', '2026-11-16T03:00'],
    ['the last of all days', 'Pacific/Niue', '2026-11-16T03:00'],
    ['a day that was left out', 'Pacific/Apia', '2011-12-29T12:00'],
  ])('with %s', (_, zone, moment) => {
    for (const startsOn of STARTS) expectWalked(utc(moment), zone, startsOn);
  });
});

test('a day is the same however often it was asked for and whatever was asked between', () => {
  // More days than are remembered, in several zones, forwards and back.
  const zones = ['America/New_York', 'Europe/Berlin', 'Pacific/Chatham', 'UTC'];
  const moments = Array.from({ length: 12_000 }, (_, i) => utc('2005-01-01T03:30') + i * DAY + (i % 24) * HOUR);
  const first = moments.map((at, i) => dayOf(at, zones[i % 4] ?? 'UTC'));
  for (const zone of zones) for (const at of moments) dayOf(at, zone);
  const again = moments.map((at, i) => dayOf(at, zones[i % 4] ?? 'UTC'));
  expect(again).toEqual(first);
  for (let i = 0; i < moments.length; i += 97) {
    expect(first[i]).toBe(localDay(moments[i] ?? 0, zones[i % 4] ?? 'UTC'));
  }
  expect(weekday(addDays('2026-11-16', 7))).toBe(1);
});
