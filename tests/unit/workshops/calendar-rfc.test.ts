import ICAL from 'ical.js';
import { convertIcsRecurrenceRule, extendByRecurrenceRule } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { ianaClock, momentOf } from '../../../utils/workshops/calendar/clock';
import { recur } from '../../../utils/workshops/calendar/recur';
import { ruleFrom } from '../../../utils/workshops/calendar/rule';
import { EXAMPLES } from '../../fixtures/calendars/rfc';
import table from '../../fixtures/calendars/rfc-recurrence.json';
import { calendarOf, minute } from './calendar';

const DAY = 86_400_000;
type Row = {
  name: string;
  start: string;
  rule: string;
  days?: string[];
  times?: string[];
  first?: true;
  without?: string[];
};
const rows = table.examples as Row[];

/** All starts of an example, local: days are given as such or from … to. */
const wanted = ({ start, days = [], times }: Row): string[] =>
  times ??
  days.flatMap((span) => {
    const [from = '', to = from] = span.split('..');
    const length = (Date.parse(to) - Date.parse(from)) / DAY + 1;
    return Array.from({ length }, (_, i) => minute(Date.parse(from) + i * DAY).slice(0, 10) + start.slice(10));
  });

const zone = ianaClock(table.zone);
const at = (local: string): number => momentOf(Date.parse(`${local}Z`), zone ?? { offsetAt: () => 0 });

function ours({ rule: text, start, first, without }: Row, most: number): string[] {
  const rule = ruleFrom(text);
  const from = Date.parse(`${start}Z`);
  const out: string[] = [];
  if (!rule) return out;
  for (const wall of recur(rule, from, { from, to: from + 30 * 366 * DAY })) {
    if (wall === undefined) continue;
    if (rule.until && at(minute(wall)) > rule.until.wall) break;
    if (!without?.includes(minute(wall))) out.push(minute(wall));
    if (first && out.length === most) break;
  }
  return out;
}

/** The library counts on the wall clock; its UNTIL is put there too. */
function theirs({ rule: text, start, first, without }: Row, most: number): string[] {
  const rule = ICAL.Recur.fromString(text);
  if (rule.until) rule.until = ICAL.Time.fromDateTimeString(local(rule.until.toJSDate().getTime()));
  const walls = rule.iterator(ICAL.Time.fromDateTimeString(`${start}:00`));
  const out: string[] = [];
  for (let next = walls.next(); next; next = walls.next()) {
    const wall = next.toString().slice(0, 16);
    if (!without?.includes(wall)) out.push(wall);
    if (first && out.length === most) break;
  }
  return out;
}

const local = (ms: number): string => new Date(ms + (zone?.offsetAt(ms) ?? 0)).toISOString().slice(0, 19);

/** What ical.js 2.2.1 gets wrong of these: why its iterator is not in the product (decision 0022). */
const THEIR_MISTAKES = ['every twentieth Monday of the year', 'Monday of week number twenty'];

describe('each recurrence example of RFC 5545 comes to the dates the RFC lists', () => {
  for (const row of rows) {
    test(row.name, () => {
      const want = wanted(row);
      expect(ours(row, want.length)).toEqual(want);
      if (THEIR_MISTAKES.includes(row.name)) expect(theirs(row, want.length)).not.toEqual(want);
      else expect(theirs(row, want.length)).toEqual(want);
    });
  }
});

test('what ts-ics makes of the same examples is why it is not the reader', () => {
  const wrong = rows.filter((row) => {
    const want = wanted(row);
    const until = (_: string, ...parts: string[]): string =>
      `UNTIL=${local(Date.parse(`${parts[0]}-${parts[1]}-${parts[2]}T${parts[3]}:${parts[4]}Z`)).replace(/[-:]/g, '')}Z`;
    const text = row.rule.replace(/UNTIL=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\dZ/, until);
    const end = new Date(Date.parse(`${want.at(-1)}Z`));
    const dates = extendByRecurrenceRule(convertIcsRecurrenceRule(undefined, { value: text }), {
      start: new Date(Date.parse(`${row.start}Z`)),
      end,
    });
    const got = dates.map((one) => minute(one.getTime())).filter((one) => !row.without?.includes(one));
    return got.join() !== want.join();
  });
  expect(wrong.length).toBe(14);
});

describe('other examples of the RFC', () => {
  for (const { name, now, text, events } of EXAMPLES) {
    test(name, async () => {
      const got = (await calendarOf(text, { now })).events;
      expect(got.map((one) => minute(one.startsAt))).toEqual(events.map((one) => one.at));
      for (const [i, { at: _, ...members }] of events.entries()) expect(got[i]).toMatchObject(members);
    });
  }
});
