/** Calendars that mean harm, or do it: long because each kind of it stands beside the others, to be seen at a glance. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCalendar } from '../../../utils/workshops/calendar/read';
import { recur } from '../../../utils/workshops/calendar/recur';
import { ruleFrom } from '../../../utils/workshops/calendar/rule';
import { CORPUS, HOME, NOW, OWN_ZONE } from '../../fixtures/calendars/corpus';
import { calendarOf, calendarWith, starts } from './calendar';

const DAY = 86_400_000;
const upTo = (end: number): string => [...Array(end).keys()].join();

/** From most of these ical.js 2.2.1 never comes back, in one call that nobody can end. */
const TRAPS = [
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=SECONDLY;INTERVAL=86400;BYHOUR=1',
  'FREQ=DAILY;INTERVAL=99999',
  'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=30',
  'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=6',
  'FREQ=SECONDLY;COUNT=9999999',
  'FREQ=MINUTELY;BYDAY=MO;BYHOUR=3;BYMINUTE=7;BYSETPOS=2',
];

test('a rule that names no day, or all seconds, ends after a bounded number of steps', () => {
  for (const text of TRAPS) {
    const rule = ruleFrom(text);
    if (!rule) throw new Error(text);
    let steps = 0;
    let found = 0;
    for (const wall of recur(rule, Date.parse('1970-01-31T02:00:30Z'), { from: NOW - DAY, to: NOW + 400 * DAY })) {
      steps += 1;
      if (wall !== undefined && ++found > 500) break;
    }
    expect(steps, text).toBeLessThan(31_000);
  }
});

test('a rule that says what no rule may say is not half read', () => {
  const wrong = [
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=999999999',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;COUNT=-1',
    'FREQ=WEEKLY;UNTIL=soon',
    'FREQ=YEARLY;RSCALE=CHINESE',
    `FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=${upTo(24)};BYMINUTE=${upTo(60)};BYSECOND=${upTo(60)}`,
    'INTERVAL=2',
    '',
  ];
  for (const text of wrong) expect(ruleFrom(text), text).toBeUndefined();
  expect(ruleFrom(' freq=weekly; byday=mo,we; count=3; x-odd=1;')).toMatchObject({ freq: 'WEEKLY', count: 3 });
});

test('an endless series is listed for thirteen months, and the note says that it goes on', async () => {
  const { events, notes, whole } = await calendarOf(
    calendarWith('UID:a\nDTSTART:20200106T170000Z\nRRULE:FREQ=WEEKLY\nSUMMARY:A'),
  );
  expect(events).toHaveLength(57);
  expect(events[0]?.startsAt).toBeGreaterThan(NOW - DAY);
  expect(events.at(-1)?.startsAt).toBeLessThan(NOW + 400 * DAY);
  expect(notes).toEqual([{ what: 'endless', count: 1 }]);
  expect(whole).toBe(true);
});

test('a series of every minute fills no more than its share of the list', async () => {
  const { events, notes, whole } = await calendarOf(
    calendarWith(
      'UID:a\nDTSTART:20260301T000000Z\nRRULE:FREQ=MINUTELY\nSUMMARY:A',
      'UID:b\nDTSTART:20260310T170000Z\nSUMMARY:B',
    ),
  );
  expect(events.filter((one) => one.title === 'A')).toHaveLength(420);
  expect(events.some((one) => one.title === 'B')).toBe(true);
  expect(notes.map(({ what }) => what)).toContain('many');
  // The list does not hold all of it: nothing that is missing may be taken for called off.
  expect(whole).toBe(false);
});

test('of more events than the list takes, those that come soonest are listed', async () => {
  const all = Array.from({ length: 40 }, (_, i) => {
    const day = new Date(NOW + (20 - i) * DAY).toISOString().slice(0, 10).replaceAll('-', '');
    return `UID:${i}\nDTSTART:${day}T170000Z\nSUMMARY:S`;
  });
  const { events } = await calendarOf(calendarWith(...all), { caps: { events: 25 } });
  expect(events).toHaveLength(25);
  expect(starts(events).filter((one) => one > '2026-03-01T12:00')).toHaveLength(21);
  expect(starts(events)[0]).toBe('2026-02-25T17:00');
});

test('series beyond counting come to an end', async () => {
  const series = Array.from(
    { length: 300 },
    (_, i) => `UID:${i}\nDTSTART:20260301T000000Z\nRRULE:FREQ=HOURLY\nSUMMARY:S`,
  );
  const { events, notes } = await calendarOf(calendarWith(...series), { caps: { events: 1_000, perSeries: 50 } });
  expect(events).toHaveLength(1_000);
  expect(notes.map(({ what }) => what)).toContain('many');
});

test('a zone of a hundred rules that change every day does not hold the reader up', async () => {
  const part =
    'BEGIN:STANDARD\nDTSTART:19700101T000000\nRRULE:FREQ=DAILY\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0100\nEND:STANDARD\n';
  const zone = `BEGIN:VTIMEZONE\nTZID:Odd\n${part.repeat(100)}END:VTIMEZONE\n`;
  const event = 'BEGIN:VEVENT\nUID:a\nDTSTART;TZID=Odd:20260310T090000\nSUMMARY:A\nEND:VEVENT\n';
  expect((await calendarOf(`BEGIN:VCALENDAR\n${zone}${event}END:VCALENDAR`)).events).toHaveLength(1);
});

test('cut anywhere, a calendar is read as far as it goes', async () => {
  const whole = `BEGIN:VCALENDAR\n${OWN_ZONE}${CORPUS.map(({ text }) => text.replace(/(?:BEGIN|END):VCALENDAR\n/g, '')).join('')}END:VCALENDAR`;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: whole.length }), async (at) => {
      const answer = await readCalendar(whole.slice(0, at), { now: NOW, zone: HOME });
      if (answer.kind === 'calendar' && at < whole.length) expect(answer.whole).toBe(false);
    }),
    { numRuns: 40 },
  );
});

test('whatever comes, there is an answer', async () => {
  const word = fc.constantFrom(
    ...[
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VTIMEZONE',
      'END:VTIMEZONE',
      'BEGIN:VALARM',
      'END:VCALENDAR',
      'RRULE:',
      ' ',
    ],
    ...[
      'DTSTART;TZID=',
      'DTSTART:20260310T170000Z',
      'FREQ=DAILY',
      'UID:__proto__',
      'SUMMARY:x',
      'EXDATE:',
      'RDATE:20260310/P1D',
    ],
    ...[
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20260310T170000Z',
      'GEO:1;2',
      'CONSTRUCTOR;__proto__=1:x',
      'DURATION:P9W',
      '"',
      '\\',
    ],
    ...[
      'TZID:__proto__',
      'BEGIN:STANDARD',
      'TZOFFSETTO:+9999',
      'DTSTART;VALUE=DATE:00000000',
      'DTEND:99991231T235960Z',
    ],
  );
  const line = fc.oneof(
    { weight: 5, arbitrary: word },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '')), { maxLength: 60 }), async (lines) => {
      const body = `BEGIN:VCALENDAR\n${lines.flat().join('')}`;
      const answer = await readCalendar(new TextEncoder().encode(body), { now: NOW, zone: 'Not/A_Zone' });
      const odd = (answer.kind === 'calendar' ? answer.events : []).filter(
        ({ startsAt, endsAt, title, url, registerUrl }) =>
          !Number.isFinite(startsAt) ||
          (endsAt !== undefined && !(endsAt > startsAt)) ||
          title === '' ||
          title.length > 200 ||
          [url, registerUrl].some((one) => one !== undefined && !one.startsWith('https://')),
      );
      expect(odd).toEqual([]);
      expect(Object.keys({}.constructor.prototype)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('random bytes are no calendar', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect((await readCalendar(bytes, { now: NOW, zone: HOME })).kind).toBe('wrong');
    }),
    { numRuns: 100 },
  );
});

test('long texts that lay traps for patterns are read at once', async () => {
  const traps = [
    '<'.repeat(60_000),
    '&#'.repeat(30_000),
    '<script '.repeat(8_000),
    '\\'.repeat(60_000),
    ' \n'.repeat(20_000),
    'https://'.repeat(7_000),
  ];
  const began = performance.now();
  for (const trap of traps) {
    await calendarOf(
      calendarWith(
        `UID:a\nDTSTART:20260310T170000Z\nSUMMARY:${trap}\nDESCRIPTION:<p>${trap}\nLOCATION:${trap}\nURL:${trap}`,
      ),
    );
  }
  // Quadratic patterns need minutes for these.
  expect(performance.now() - began).toBeLessThan(5_000);
});
