/** What the form makes of what was typed, and the address of what stands in it: also of what nobody would type. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cityFrom, cityText, eventPath, listPath, routeOf } from '../../../components/workshops/address';
import { calendarFault, calendarUrl } from '../../../components/workshops/calendar-address';
import {
  BLANK,
  CAPS,
  type Fields,
  faultsOf,
  filledFrom,
  isLink,
  momentAt,
  readOf,
} from '../../../components/workshops/fields';
import { NOTHING, type Wanted } from '../../../components/workshops/props';

const NOW = Date.parse('2026-11-23T15:04:00Z');
const HERE = 'America/Los_Angeles';
const typed = (more: Partial<Fields>): Fields => ({ ...BLANK, title: 'Training', date: '2026-12-03', ...more });

describe('the moment of a local day and time', () => {
  test.each([
    ['2026-12-03', '10:00', 'America/Los_Angeles', '2026-12-03T18:00:00Z'],
    ['2026-07-03', '10:00', 'America/Los_Angeles', '2026-07-03T17:00:00Z'],
    // The day on which clocks go back, before and after.
    ['2026-10-25', '01:30', 'Europe/Berlin', '2026-10-24T23:30:00Z'],
    ['2026-10-25', '18:00', 'Europe/Berlin', '2026-10-25T17:00:00Z'],
    ['2026-03-29', '18:00', 'Europe/Berlin', '2026-03-29T16:00:00Z'],
    // A midnight that does not exist.
    ['2026-09-06', '12:00', 'America/Santiago', '2026-09-06T15:00:00Z'],
    ['2026-12-03', '00:00', 'Asia/Kathmandu', '2026-12-02T18:15:00Z'],
  ])('%s %s in %s', (day, time, zone, moment) => {
    expect(new Date(momentAt(day, time, zone)).toISOString()).toBe(new Date(moment).toISOString());
  });

  test('reads as the same wall clock wherever that hour exists', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Tokyo', 'Africa/Casablanca'];
    const minutes = fc.integer({ min: 0, max: 1_439 });
    const days = fc.integer({ min: 0, max: 1_500 });
    fc.assert(
      fc.property(days, minutes, fc.constantFrom(...zones), (n, minute, zone) => {
        const day = new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10);
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const moment = momentAt(day, time, zone);
        const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
        const [there = '', clock = ''] = wall.format(moment).split(' ');
        expect(there).toBe(day);
        // An hour that is skipped is at most an hour off; every other is exact.
        const [h = 0, m = 0] = clock.split(':').map(Number);
        const off = Math.abs(h * 60 + m - minute);
        const skipped = wall.format(moment - 3_600_000 * 3).slice(11) !== shifted(clock, -180);
        expect(off === 0 || (skipped && off <= 60)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

function shifted(clock: string, by: number): string {
  const [h = 0, m = 0] = clock.split(':').map(Number);
  const minutes = (h * 60 + m + by + 1_440) % 1_440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

describe('the form', () => {
  test('without a time is of whole days; past midnight it ends on the next one', () => {
    expect(readOf(typed({ endDate: '2026-12-05' }), HERE, 'x')).toMatchObject({
      days: { from: '2026-12-03', to: '2026-12-05' },
    });
    const { startsAt, endsAt = 0 } = readOf(typed({ time: '22:00', endTime: '01:00' }), HERE, 'x');
    expect(endsAt - startsAt).toBe(3 * 3_600_000);
  });

  test.each([
    [{ title: '  ' }, 'title', 'empty'],
    [{ date: '2026-02-30' }, 'date', 'date'],
    [{ date: '1970-01-01' }, 'date', 'far'],
    [{ date: '2099-01-01' }, 'date', 'far'],
    [{ time: '25:00' }, 'time', 'time'],
    [{ time: '10:00', endTime: '10:00' }, 'endTime', 'before'],
    [{ endDate: '2026-12-01' }, 'endDate', 'before'],
    [{ endTime: '12:00' }, 'time', 'empty'],
    [{ zone: 'Middle/Earth' }, 'zone', 'zone'],
    [{ url: 'http://a.example' }, 'url', 'link'],
    [{ url: 'javascript:alert(1)' }, 'url', 'link'],
    [{ register: 'https://me:pass@a.example' }, 'register', 'link'],
  ] as const)('%j: what is wrong stands at its field', (more, field, fault) => {
    expect(faultsOf(typed(more), HERE, NOW)).toEqual({ [field]: fault });
  });

  test('makes an event of anything that it finds no fault with, and never throws', () => {
    const field = fc.oneof(
      fc.string(),
      fc.constantFrom('2026-12-03', '10:00', '', 'https://a.example', 'Europe/Paris'),
    );
    const any = fc.record(Object.fromEntries(Object.keys(CAPS).map((name) => [name, field]))) as fc.Arbitrary<Fields>;
    fc.assert(
      fc.property(any, (fields) => {
        if (Object.keys(faultsOf(fields, HERE, NOW)).length > 0) return;
        const read = readOf(fields, HERE, 'x');
        expect(Number.isFinite(read.startsAt)).toBe(true);
        expect((read.endsAt ?? Number.POSITIVE_INFINITY) > read.startsAt).toBe(true);
        for (const url of [read.url, read.registerUrl]) expect(url === undefined || isLink(url)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('is filled only with what a field can hold', () => {
    expect(filledFrom({ title: 'x'.repeat(900), mode: 'flying', runBy: 'tiktok', free: 'yes', other: 'no' })).toEqual({
      title: 'x'.repeat(CAPS.title),
      runBy: 'tiktok',
    });
  });
});

describe('the address', () => {
  const wanted: fc.Arbitrary<Wanted> = fc.record({
    query: fc.string({ maxLength: 60 }),
    mode: fc.constantFrom('' as const, 'online' as const, 'in-person' as const),
    city: fc.constantFrom(null, { name: 'Los Angeles, CA', country: 'US', latitude: 34.05, longitude: -118.24 }),
    km: fc.constant(0),
    language: fc.constantFrom('', 'en'),
    topic: fc.string({ maxLength: 60 }),
    free: fc.boolean(),
    from: fc.constantFrom('', '2026-12-01'),
    to: fc.constantFrom('', '2026-12-31'),
    runBy: fc.constantFrom('' as const, 'tiktok' as const),
    mine: fc.constantFrom('' as const, 'saved' as const, 'going' as const),
    past: fc.boolean(),
  });

  test('keeps every filter, whatever was typed', () => {
    fc.assert(
      fc.property(wanted, (one) => {
        const all = { ...one, km: one.city ? 50 : 0 };
        expect(routeOf(`#${listPath(all)}`)).toMatchObject({ place: 'list', wanted: all });
      }),
    );
  });

  test('is looked up and no more: a hostile one is the plain list', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => routeOf(`#${text}`)).not.toThrow();
      }),
    );
    expect(routeOf('#/?mode=fly&km=-4&from=yesterday&by=me&city=x|USA|1|2&free=maybe')).toEqual({
      place: 'list',
      id: null,
      wanted: NOTHING,
      filled: {},
    });
    expect(routeOf(`#${eventPath('a/b?c#d%')}`)).toMatchObject({ place: 'event', id: 'a/b?c#d%' });
    expect(routeOf('#/event/%E0%A4%A')).toMatchObject({ place: 'event', id: '' });
  });

  test('has a city with its point, or none', () => {
    const city = { name: 'São|Paulo', country: 'BR', latitude: -23.5, longitude: -46.6 };
    expect(cityFrom(cityText(city))).toEqual({ ...city, name: 'São Paulo' });
    for (const text of ['', 'x', 'x|US', 'x|US|91|0', 'x|US|0|181', '|US|1|1', 'x|us|1|1', 'x|US|a|b'])
      expect(cityFrom(text)).toBeNull();
  });
});

test('a calendar is asked over https alone, whatever was pasted', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.webUrl().map((url) => url.replace(/^https?/, 'webcal')),
      ),
      (text) => {
        if (calendarFault(text) === undefined) expect(calendarUrl(text)).toMatch(/^https:\/\/[^/@]+\./);
      },
    ),
  );
});
