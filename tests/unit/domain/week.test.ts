import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, dayStart, weekday, weekFrom, weekOf } from '../../../utils/domain/week';
import { DAY, HOUR, utc } from './samples';

const ZONES = Intl.supportedValuesOf('timeZone');
const FIRST_DAYS = [1, 0, 6];
const moments = fc.integer({ min: utc('2020-01-01T00:00'), max: utc('2040-12-31T23:59') });

/** A second opinion on the local day, by another locale, style and formatter than the code's. */
const formats = new Map<string, Intl.DateTimeFormat>();
function localDay(at: number, zone: string): string {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  formats.set(zone, format);
  return format.format(at);
}

/** A second opinion on ISO week numbers: week 1 is the one with 4 January in it. */
function naiveIsoWeek(day: string): number {
  const mondayOf = (words: string): number => {
    const at = utc(`${words}T00:00`);
    return at - ((new Date(at).getUTCDay() + 6) % 7) * DAY;
  };
  const year = Number(day.slice(0, 4));
  const first = [year + 1, year, year - 1].map((y) => mondayOf(`${y}-01-04`)).find((at) => at <= utc(`${day}T00:00`));
  return (mondayOf(day) - (first ?? Number.NaN)) / (7 * DAY) + 1;
}

/** The same random moments for each zone of the world. */
function everywhere(perZone: number, check: (at: number, zone: string) => void): void {
  for (const [i, zone] of ZONES.entries()) {
    for (const at of fc.sample(moments, { numRuns: perZone, seed: 20_261_123 + i })) check(at, zone);
  }
}

describe('a week of the seller’s own calendar, in every zone of the world', () => {
  test('holds each moment exactly once, and the next one begins where it ends', () => {
    expect(ZONES.length).toBeGreaterThan(300);
    everywhere(8, (at, zone) => {
      for (const startsOn of FIRST_DAYS) {
        const week = weekOf(at, zone, startsOn);
        const where = `${zone} ${new Date(at).toISOString()} from ${startsOn}`;
        expect(week.from <= at && at < week.to, where).toBe(true);
        expect(weekday(week.start), where).toBe(startsOn);
        expect(weekOf(week.to, zone, startsOn).from, where).toBe(week.to);
        expect(weekOf(week.to - 1, zone, startsOn), where).toEqual(week);
        expect(weekOf(week.from - 1, zone, startsOn).to, where).toBe(week.from);
        expect(weekFrom(week.start, zone, startsOn), where).toEqual(week);
      }
    });
  }, 20_000);

  test('has seven days that follow on each other without a gap', () => {
    everywhere(3, (at, zone) => {
      const { start, end, from, to } = weekOf(at, zone);
      const days = Array.from({ length: 7 }, (_, i) => addDays(start, i));
      expect(days[6]).toBe(end);
      const starts = [...days, addDays(end, 1)].map((day) => dayStart(day, zone));
      expect([starts[0], starts[7]]).toEqual([from, to]);
      for (const [i, day] of days.entries()) {
        const [first = 0, next = 0] = [starts[i], starts[i + 1]];
        expect(next - first, `${zone} ${day}`).toBeGreaterThanOrEqual(22 * HOUR);
        expect([localDay(first, zone), localDay(next - 1, zone)], zone).toEqual([day, day]);
      }
    });
  }, 20_000);

  test('a day begins at the first moment that is that day, and not a second later', () => {
    everywhere(10, (at, zone) => {
      const day = localDay(at, zone);
      expect(dayOf(at, zone), zone).toBe(day);
      const first = dayStart(day, zone);
      expect(localDay(first, zone), `${zone} ${day}`).toBe(day);
      expect(localDay(first - 1_000, zone) < day, `${zone} ${day}`).toBe(true);
      expect(localDay(first - 1, zone) < day, `${zone} ${day}`).toBe(true);
      expect(localDay(first + 1_000, zone), `${zone} ${day}`).toBe(day);
    });
  }, 20_000);

  test('is right around every change of the clocks', () => {
    let changes = 0;
    for (const zone of ZONES.filter((_, i) => i % 4 === 0)) {
      for (let day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
        const noon = utc(`${day}T12:00`);
        if (hourOf(noon, zone) === hourOf(noon + DAY, zone)) continue;
        changes += 1;
        for (const near of [-1, 0, 1, 2].map((i) => addDays(day, i))) {
          const first = dayStart(near, zone);
          expect(localDay(first, zone), `${zone} ${near}`).toBe(near);
          expect(localDay(first - 1_000, zone), `${zone} ${near}`).toBe(addDays(near, -1));
        }
      }
    }
    expect(changes).toBeGreaterThan(40);
  }, 20_000);
});

const hours = new Map<string, Intl.DateTimeFormat>();
function hourOf(at: number, zone: string): string {
  const format =
    hours.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  hours.set(zone, format);
  return format.format(at);
}

describe('days with a strange midnight', () => {
  test.each([
    ['in São Paulo 2018 the clocks went from midnight to one', 'America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00'],
    ['in Cairo 2023 the clocks went from midnight to one', 'Africa/Cairo', '2023-04-28', '2023-04-27T22:00'],
    ['in Cairo the evening of the change back has one more hour', 'Africa/Cairo', '2023-10-27', '2023-10-26T22:00'],
    ['in Beirut 2020 the clocks went from midnight to one', 'Asia/Beirut', '2020-03-29', '2020-03-28T22:00'],
    ['on the Azores midnight comes twice; the first one counts', 'Atlantic/Azores', '2026-10-25', '2026-10-25T00:00'],
    ['in Havana midnight comes twice; the first one counts', 'America/Havana', '2026-11-01', '2026-11-01T04:00'],
    ['in Kathmandu the day begins at a quarter', 'Asia/Kathmandu', '2026-11-16', '2026-11-15T18:15'],
    ['on Lord Howe the clocks move by half an hour', 'Australia/Lord_Howe', '2026-10-05', '2026-10-04T13:00'],
    ['on Kiritimati it is tomorrow', 'Pacific/Kiritimati', '2026-11-16', '2026-11-15T10:00'],
    ['in Apia the day after the one that was left out', 'Pacific/Apia', '2011-12-31', '2011-12-30T10:00'],
  ])('%s', (_, zone, day, first) => {
    expect(new Date(dayStart(day, zone)).toISOString()).toBe(`${first}:00.000Z`);
  });

  test('a day that was left out takes no time, and its week still has no gap', () => {
    const left = dayStart('2011-12-30', 'Pacific/Apia');
    expect(left).toBe(dayStart('2011-12-31', 'Pacific/Apia'));
    const week = weekOf(left, 'Pacific/Apia');
    expect([week.start, week.end]).toEqual(['2011-12-26', '2012-01-01']);
    expect((week.to - week.from) / DAY).toBe(6);
    expect(weekOf(week.from - 1, 'Pacific/Apia').to).toBe(week.from);
  });
});

describe('the number of a week', () => {
  test.each([
    ['2020-12-31', 53],
    ['2021-01-03', 53],
    ['2021-01-04', 1],
    ['2024-12-29', 52],
    ['2024-12-30', 1],
    ['2026-01-01', 1],
    ['2026-11-16', 47],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2032-12-31', 53],
  ])('on %s is %i', (day, number) => {
    expect(weekOf(utc(`${day}T12:00`), 'UTC').number).toBe(number);
  });

  test('agrees with a second way of counting on every day from 2020 to 2040', () => {
    for (let day = '2020-01-01'; day < '2041-01-01'; day = addDays(day, 1)) {
      expect(weekOf(utc(`${day}T12:00`), 'UTC').number, day).toBe(naiveIsoWeek(day));
    }
  });

  test('is that of its Thursday, whichever day the seller’s week begins on', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 6 }), (at, startsOn) => {
        const week = weekOf(at, 'UTC', startsOn);
        const days = Array.from({ length: 7 }, (_, i) => addDays(week.start, i));
        const thursday = days.find((day) => weekday(day) === 4) ?? '';
        expect(week.number).toBe(naiveIsoWeek(thursday));
      }),
      { numRuns: 500 },
    );
  });
});

test('asking for the same week again and again costs next to nothing and cannot be spoilt by who asked before', () => {
  const at = utc('2026-11-18T20:00');
  const first = weekOf(at, 'America/Los_Angeles');
  first.number = 99;
  expect(weekOf(at, 'America/Los_Angeles').number).toBe(47);
  const asked = (count: number, step: number): number => {
    const rounds = Array.from({ length: 3 }, () => {
      const began = performance.now();
      for (let i = 0; i < count; i++) weekOf(at + i * step, 'America/Los_Angeles');
      return performance.now() - began;
    });
    return Math.min(...rounds);
  };
  // A week that is known is far cheaper than one that has to be found: 8 is a wide margin (measured: about 200).
  expect(asked(400, 1)).toBeLessThan(asked(400, 7 * DAY) / 8);
});
