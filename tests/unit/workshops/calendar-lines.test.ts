import fc from 'fast-check';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { fold } from '../../../utils/domain/export/ics';
import { linesOf } from '../../../utils/workshops/calendar/lines';
import { propertyOf } from '../../../utils/workshops/calendar/property';
import { CORPUS } from '../../fixtures/calendars/corpus';
import { calendarOf, starts } from './calendar';

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
const printable = fc.string({ unit: fc.constantFrom(...'aZ09 äé学🎉:;,\\"=^\n.-_/<>()'), maxLength: 60 });
const unquoted = fc.string({ unit: fc.constantFrom(...'aZ09 äé学.-_/<>()='), minLength: 1, maxLength: 20 });
const quoted = fc.string({ unit: fc.constantFrom(...'aZ09 ä:;,.-_/='), maxLength: 20 }).map((one) => `"${one}"`);
const params = fc.array(fc.tuple(fc.constantFrom('X-A', 'X-B', 'LANGUAGE', 'ALTREP'), fc.oneof(unquoted, quoted)), {
  maxLength: 3,
});

test('a line is read as ical.js reads it: parameters, quotes, escapes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('SUMMARY', 'DESCRIPTION', 'LOCATION', 'UID'),
      params,
      printable,
      (name, given, text) => {
        const unique = given.filter(([key], i) => given.findIndex(([other]) => other === key) === i);
        const line = `${name}${unique.map(([key, value]) => `;${key}=${value}`).join('')}:${escaped(text)}`;
        const ours = propertyOf(line);
        const [theirName, theirParams, , value] = ICAL.parse.property(line) as [
          string,
          Record<string, string>,
          string,
          string,
        ];
        expect(ours?.name).toBe(theirName);
        expect({ ...ours?.params }).toEqual(theirParams);
        expect(ours?.values).toEqual([value]);
        expect(value).toBe(text);
      },
    ),
    { numRuns: 500 },
  );
});

test('lists are split as ical.js splits them', () => {
  fc.assert(
    fc.property(
      fc.array(
        printable.filter((one) => one !== ''),
        { minLength: 1, maxLength: 5 },
      ),
      (texts) => {
        const line = `CATEGORIES:${texts.map(escaped).join(',')}`;
        expect(propertyOf(line)?.values).toEqual(texts);
        // It takes the comma after an escapedd backslash for an escapedd comma.
        if (texts.some((one) => one.endsWith('\\'))) return;
        expect(propertyOf(line)?.values).toEqual((ICAL.parse.property(line) as unknown[]).slice(3));
      },
    ),
    { numRuns: 200 },
  );
});

test('a caret in a parameter stands for what cannot stand there (RFC 6868)', () => {
  const line = "ORGANIZER;CN=Ada ^'Countess^' Lovelace^nLtd ^^:mailto:ada@example.org";
  expect(propertyOf(line)?.params.cn).toBe('Ada "Countess" Lovelace\nLtd ^');
  expect((ICAL.parse.property(line) as [string, { cn: string }])[1].cn).toBe('Ada "Countess" Lovelace\nLtd ^');
});

test('however a line is folded, it is whole again', () => {
  fc.assert(
    fc.property(
      fc.array(printable, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('\r\n', '\n', '\r'),
      (texts, end) => {
        const lines = texts.map((text) => `SUMMARY:${escaped(text.repeat(3))}`);
        const folded = lines.map((line) => fold(line).replaceAll('\r\n', end)).join(end);
        expect([...linesOf(folded)]).toEqual(lines);
      },
    ),
    { numRuns: 200 },
  );
});

test('what both libraries can read of the corpus begins when they say it begins', async () => {
  let compared = 0;
  for (const { text } of CORPUS) {
    // A zone that is not described they take for UTC or the machine's: compared are moments that are UTC.
    if (/RRULE|RECURRENCE|\nBEGIN:VEVENT[\s\S]*\nBEGIN:VEVENT/.test(text) || !/\nDTSTART:\d{8}T\d{6}Z/i.test(text))
      continue;
    const ours = starts((await calendarOf(text)).events);
    try {
      const [event] = new ICAL.Component(ICAL.parse(text) as never[]).getAllSubcomponents('vevent');
      const at = event && new ICAL.Event(event).startDate.toJSDate();
      const other = convertIcsCalendar(undefined, text.replaceAll('\n', '\r\n')).events?.[0]?.start.date;
      if (!at || !other || ours.length === 0) continue;
      expect([at.toISOString().slice(0, 16), other.toISOString().slice(0, 16)]).toEqual([ours[0], ours[0]]);
      compared += 1;
    } catch {
      // A sin that they do not forgive: the corpus itself says what is wanted.
    }
  }
  expect(compared).toBeGreaterThan(5);
});
