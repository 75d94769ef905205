/**
 * Series against two other programs, across the change of clocks. Long because what those get wrong has to be kept out of
 * the comparison, each with its reason.
 */

import fc from 'fast-check';
import ICAL from 'ical.js';
import { convertIcsRecurrenceRule, extendByRecurrenceRule } from 'ts-ics';
import { expect, test } from 'vitest';
import { type Clock, ianaClock, momentOf, wallOf } from '../../../utils/workshops/calendar/clock';
import { partsOf } from '../../../utils/workshops/calendar/parts';
import { propertyOf } from '../../../utils/workshops/calendar/property';
import { recur } from '../../../utils/workshops/calendar/recur';
import { ruleFrom } from '../../../utils/workshops/calendar/rule';
import { Notes } from '../../../utils/workshops/calendar/types';
import { describedClock } from '../../../utils/workshops/calendar/vtimezone';
import { NOW, OWN_ZONE } from '../../fixtures/calendars/corpus';
import { NEW_YORK } from '../../fixtures/calendars/rfc';
import { calendarOf, minute } from './calendar';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const list = (from: number, to: number) =>
  fc
    .uniqueArray(fc.integer({ min: from, max: to }), { minLength: 1, maxLength: 4 })
    .map((one) => one.sort((a, b) => a - b));
const weekdays = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), {
  minLength: 1,
  maxLength: 4,
});
const part = (name: string, values: fc.Arbitrary<readonly (string | number)[]>) =>
  fc.option(
    values.map((one) => `;${name}=${one.join(',')}`),
    { nil: '' },
  );
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((one) => one.join(''));
const interval = fc.integer({ min: 1, max: 5 }).map((one) => `;INTERVAL=${one}`);
const nth = fc
  .tuple(fc.constantFrom(1, 2, 3, 4, -1, -2), fc.constantFrom('MO', 'TU', 'SA'))
  .map((one) => [one.join('')]);

/** Rules as people make them; without those that ical.js gets wrong or does not come back from. */
const rules = fc.oneof(
  joined(fc.constant('FREQ=DAILY'), interval, part('BYMONTH', list(1, 12)), part('BYDAY', weekdays)),
  joined(fc.constant('FREQ=WEEKLY'), interval, part('BYDAY', weekdays), fc.constantFrom('', ';WKST=SU', ';WKST=MO')),
  joined(
    fc.constant('FREQ=MONTHLY'),
    interval,
    fc.oneof(part('BYMONTHDAY', list(1, 28)), part('BYDAY', nth), part('BYMONTHDAY', fc.constantFrom([-1], [-3]))),
  ),
  joined(
    fc.constant('FREQ=MONTHLY'),
    interval,
    part('BYDAY', weekdays),
    fc.constantFrom(';BYSETPOS=1', ';BYSETPOS=-1', ';BYSETPOS=2'),
  ).filter((one) => one.includes('BYDAY')),
  joined(
    fc.constant('FREQ=YEARLY'),
    interval,
    list(1, 12).map((one) => `;BYMONTH=${one}`),
    part('BYDAY', nth),
  ),
);
/** Without positions, which the library counts from the start in the first month. */
const unplaced = rules.filter((one) => !one.includes('BYSETPOS'));
/** Not after the 28th: a rule without a day in it means the start's, and the library has its own idea of 31 February. */
const days = fc
  .integer({ min: 0, max: 700 })
  .map((one) => Date.UTC(2025, 0, 1) + one * DAY)
  .filter((one) => new Date(one).getUTCDate() < 29);
const times = fc.integer({ min: 0, max: 95 }).map((one) => one * 15 * MINUTE);
const begins = fc.tuple(days, times).map(([day, time]) => day + time);

const wallsOf = (text: string, start: number, most: number): string[] => {
  const rule = ruleFrom(text);
  const out: string[] = [];
  for (const wall of rule ? recur(rule, start, { from: start, to: start + 300 * 366 * DAY }) : []) {
    if (wall !== undefined) out.push(minute(wall));
    if (out.length === most) break;
  }
  return out;
};

test('a series is on the days on which ical.js has it', () => {
  fc.assert(
    fc.property(rules, begins, (text, any) => {
      // It counts positions (BYSETPOS) from the start instead of from the first of the month: there the start is a match.
      const start = text.includes('BYSETPOS') ? Date.parse(`${wallsOf(text, any, 2)[1]}Z`) : any;
      const walls = ICAL.Recur.fromString(text).iterator(
        ICAL.Time.fromDateTimeString(new Date(start).toISOString().slice(0, 19)),
      );
      const theirs: string[] = [];
      for (let next = walls.next(); next && theirs.length < 12; next = walls.next())
        theirs.push(next.toString().slice(0, 16));
      // The start is the first occurrence, also where the rule does not name it; the library leaves it out.
      const ours = wallsOf(text, start, 13);
      expect((theirs[0] === ours[0] ? ours : ours.slice(1)).slice(0, theirs.length)).toEqual(theirs);
    }),
    { numRuns: 100 },
  );
});

test('a daily or weekly series is on the days on which ts-ics has it', () => {
  const simple = fc.oneof(
    joined(fc.constant('FREQ=DAILY'), interval),
    joined(fc.constant('FREQ=WEEKLY'), interval),
    joined(fc.constant('FREQ=MONTHLY'), interval),
  );
  fc.assert(
    fc.property(simple, begins, (text, start) => {
      const ours = wallsOf(text, start, 20);
      const end = new Date(`${ours.at(-1)}Z`);
      const theirs = extendByRecurrenceRule(convertIcsRecurrenceRule(undefined, { value: text }), {
        start: new Date(start),
        end,
      });
      expect(theirs.map((one) => minute(one.getTime()))).toEqual(ours);
    }),
    { numRuns: 80 },
  );
});

test('going straight to a window finds what walking there from the start finds', () => {
  fc.assert(
    fc.property(rules, begins, fc.integer({ min: 0, max: 1_500 }), (text, start, ahead) => {
      const rule = ruleFrom(text);
      if (!rule) throw new Error(text);
      const window = { from: start + ahead * DAY, to: start + (ahead + 400) * DAY };
      const there = [...recur(rule, start, window)].filter((one) => one !== undefined);
      const all = [...recur(rule, start, { from: start, to: window.to })];
      expect(there).toEqual(all.filter((one) => one !== undefined && one >= window.from));
    }),
    { numRuns: 100 },
  );
});

test('as many as COUNT says, the start among them', () => {
  fc.assert(
    fc.property(rules, begins, fc.integer({ min: 1, max: 25 }), (text, start, count) => {
      expect(wallsOf(`${text};COUNT=${count}`, start, 100)).toEqual(wallsOf(text, start, count));
    }),
    { numRuns: 80 },
  );
});

const berlin = OWN_ZONE.replace('Our Office', 'Berlin by rules');
const DESCRIBED = [
  { text: berlin, id: 'Berlin by rules', iana: 'Europe/Berlin' },
  { text: NEW_YORK, id: 'New York by the RFC', iana: 'America/New_York' },
] as const;

function described(text: string): Clock {
  const work = partsOf(`BEGIN:VCALENDAR\n${text}END:VCALENDAR`, 10, new Notes());
  let step = work.next();
  while (!step.done) step = work.next();
  const [zone] = step.value.zones;
  const clock = zone && describedClock(zone, propertyOf, { from: NOW - 800 * DAY, to: NOW + 1_200 * DAY });
  if (!clock) throw new Error('no zone');
  return clock;
}

test('a zone by the calendar’s rules has the offsets that the browser has for that place', () => {
  for (const { text, iana } of DESCRIBED) {
    const ours = described(text);
    const known = ianaClock(iana);
    for (let at = NOW - 700 * DAY; at < NOW + 1_100 * DAY; at += 7 * HOUR + 7 * MINUTE) {
      if (ours.offsetAt(at) !== known?.offsetAt(at)) expect.fail(`${iana} at ${minute(at)}`);
    }
  }
});

test('the time of day stays when the clocks change, as ical.js has it with the same zone', async () => {
  for (const { text, id } of DESCRIBED) {
    // Hours that are there once on each day: of the others see below.
    const starts = fc
      .tuple(days, fc.integer({ min: 16, max: 95 }))
      .map(([day, quarter]) => day + quarter * 15 * MINUTE);
    await fc.assert(
      fc.asyncProperty(unplaced, starts, async (rule, start) => {
        const stamp = new Date(start).toISOString().slice(0, 19).replace(/[-:]/g, '');
        const calendar = `BEGIN:VCALENDAR\n${text}BEGIN:VEVENT\nUID:s\nDTSTART;TZID=${id}:${stamp}\nRRULE:${rule}\nSUMMARY:S\nEND:VEVENT\nEND:VCALENDAR\n`;
        const { events } = await calendarOf(calendar);
        const [event] = new ICAL.Component(ICAL.parse(calendar) as never[]).getAllSubcomponents('vevent');
        const walk = new ICAL.Event(event as ICAL.Component).iterator();
        const theirs: number[] = [];
        for (let next = walk.next(); next && theirs.length < 420; next = walk.next()) {
          const at = next.toUnixTime() * 1_000;
          if (at > NOW + 400 * DAY) break;
          if (at >= NOW - DAY) theirs.push(at);
        }
        const ours = events
          .map((one) => one.startsAt)
          .filter((at) => theirs.includes(at) || wallAt(at, text) !== start);
        expect(ours.slice(0, 420)).toEqual(theirs);
      }),
      { numRuns: 12 },
    );
  }
});

const wallAt = (at: number, text: string): number => wallOf(at, described(text));

test('in every zone: a time that is there is that time, and one that is not is an hour later', () => {
  const zones = Intl.supportedValuesOf('timeZone').flatMap((zone) => ianaClock(zone) ?? []);
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 3 * 366 * 96 }), (clock, quarters) => {
      const wall = Date.UTC(2025, 0, 1) + quarters * 15 * MINUTE;
      const at = momentOf(wall, clock);
      const back = wallOf(at, clock);
      if (back === wall) {
        // Of two such moments the first.
        for (let before = 15 * MINUTE; before <= 3 * HOUR; before += 15 * MINUTE) {
          expect(wallOf(at - before, clock)).not.toBe(wall);
        }
        return;
      }
      // The clocks were put forward over it, by as much.
      expect(back).toBeGreaterThan(wall);
      expect(back - wall).toBe(clock.offsetAt(at) - clock.offsetAt(at - 3 * HOUR));
    }),
    { numRuns: 1_200 },
  );
});
