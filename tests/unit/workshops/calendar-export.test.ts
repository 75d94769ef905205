import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { googleLink, outlookLink, workshopsIcs, workshopUid } from '../../../utils/domain/workshops/export';
import type { Workshop } from '../../../utils/domain/workshops/workshop';
import { NOW } from '../../fixtures/calendars/corpus';
import { calendarOf } from './calendar';

const DAY = 86_400_000;
const workshop: Workshop = {
  id: 'w1',
  title: 'Selling LIVE, within the rules; part 1',
  startsAt: Date.parse('2026-03-10T17:00:00Z'),
  endsAt: Date.parse('2026-03-10T19:00:00Z'),
  zone: 'Europe/Berlin',
  description: 'Bring questions.\nAnd “Ümläuts” 🎉',
  place: { name: 'Werkraum', address: 'Hauptstr. 1, 10115 Berlin', city: 'Berlin', latitude: 52.53, longitude: 13.38 },
  url: 'https://lu.ma/selling-live',
  organiser: 'Partner GmbH',
  topics: ['LIVE, safe', 'Policy'],
  status: 'confirmed',
  sources: [],
  addedAt: NOW,
};
const fair: Workshop = {
  id: 'w2',
  title: 'Fair',
  startsAt: NOW,
  days: { from: '2026-03-30', to: '2026-03-31' },
  sources: [],
  addedAt: NOW,
};

/** Of each event, what ical.js reads in our file. */
function readBack(text: string) {
  return new ICAL.Component(ICAL.parse(text) as never[]).getAllSubcomponents('vevent').map((one) => ({
    value: (name: string) => String(one.getFirstPropertyValue(name)),
    event: new ICAL.Event(one),
    alarms: one.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
  }));
}

test('another program reads the saved list as it is meant', () => {
  const { text } = workshopsIcs([workshop, fair], { now: NOW, reminders: [7 * DAY, DAY, 7_200_000, 7_200_000, 0] });
  const [first, second] = readBack(text);
  expect(first?.event.summary).toBe(workshop.title);
  expect(first?.event.startDate.toJSDate().getTime()).toBe(workshop.startsAt);
  expect(first?.event.endDate.toJSDate().getTime()).toBe(workshop.endsAt);
  expect(first?.event.description).toBe(`${workshop.description}\n\nhttps://lu.ma/selling-live`);
  expect(first?.event.location).toBe('Werkraum, Hauptstr. 1, 10115 Berlin');
  expect(first?.value('geo')).toBe('52.53,13.38');
  expect(first?.alarms).toEqual(['-PT10080M', '-PT1440M', '-PT120M']);
  expect(second?.event.startDate.toString()).toBe('2026-03-30');
  expect(second?.event.endDate.toString()).toBe('2026-04-01');
  expect(second?.event.description).toBeFalsy();
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('what we write we read ourselves: the list of one seller is a calendar for another', async () => {
  const { events, notes } = await calendarOf(workshopsIcs([workshop, fair], { now: NOW }).text);
  expect(notes).toEqual([]);
  expect(events[0]).toMatchObject({
    title: workshop.title,
    startsAt: workshop.startsAt,
    endsAt: workshop.endsAt,
    url: workshop.url,
    topics: workshop.topics,
    mode: 'in-person',
  });
  expect(events[1]).toMatchObject({ title: 'Fair', days: fair.days });
});

describe('exported again', () => {
  const sequences = (text: string) =>
    readBack(text).map(({ value }) => [value('uid'), Number(value('sequence'))] as const);

  test('what is the same keeps its number, so that nothing is doubled or announced anew', () => {
    const first = workshopsIcs([workshop], { now: NOW });
    const again = workshopsIcs([workshop], { now: NOW + DAY, said: first.said });
    expect(again.text).toBe(first.text);
    expect(sequences(first.text)[0]?.[0]).toBe(workshopUid('w1'));
  });

  test('what was moved or called off has the same name and a higher number', () => {
    const first = workshopsIcs([workshop], { now: NOW });
    const moved = workshopsIcs([{ ...workshop, startsAt: workshop.startsAt - DAY }], {
      now: NOW + 60_000,
      said: first.said,
    });
    const off = workshopsIcs([{ ...workshop, status: 'cancelled' }], {
      now: NOW + 60_000,
      said: moved.said,
      reminders: [DAY],
    });
    const all = [first, moved, off].map(({ text }) => sequences(text)[0]);
    expect(new Set(all.map((one) => one?.[0])).size).toBe(1);
    const numbers = all.map((one) => one?.[1] ?? 0);
    expect(numbers[1]).toBeGreaterThan(numbers[0] ?? 0);
    expect(numbers[2]).toBeGreaterThan(numbers[1] ?? 0);
    expect(readBack(off.text)[0]).toMatchObject({ alarms: [] });
    expect(off.text).toContain('STATUS:CANCELLED');
  });
});

test('the link to Google fills in title, times, place and where to read on', () => {
  const { origin, pathname, searchParams } = new URL(googleLink(workshop));
  expect(origin + pathname).toBe('https://calendar.google.com/calendar/render');
  expect(Object.fromEntries(searchParams)).toEqual({
    action: 'TEMPLATE',
    text: workshop.title,
    dates: '20260310T170000Z/20260310T190000Z',
    details: `${workshop.description}\n\nhttps://lu.ma/selling-live`,
    location: 'Werkraum, Hauptstr. 1, 10115 Berlin',
    ctz: 'Europe/Berlin',
  });
  expect(new URL(googleLink(fair)).searchParams.get('dates')).toBe('20260330/20260401');
});

test('the link to Outlook does too, without pluses between the words', () => {
  const link = outlookLink(workshop);
  expect(link).not.toContain('+');
  const { origin, pathname, searchParams } = new URL(link);
  expect(origin + pathname).toBe('https://outlook.live.com/calendar/0/deeplink/compose');
  expect(searchParams.get('startdt')).toBe('2026-03-10T17:00:00Z');
  expect(searchParams.get('enddt')).toBe('2026-03-10T19:00:00Z');
  expect(searchParams.get('subject')).toBe(workshop.title);
  expect(new URL(outlookLink(fair)).searchParams.get('allday')).toBe('true');
});

test('links stay short enough for a browser and hold no address that is not https', () => {
  const odd: Workshop = {
    ...workshop,
    description: `\uD83D${'学'.repeat(9_000)}`,
    url: 'javascript:alert(1)',
    title: '\uD83D',
  };
  for (const link of [googleLink(odd), outlookLink(odd)]) {
    expect(link.length).toBeLessThan(8_100);
    expect(link).not.toContain('javascript');
  }
  expect(workshopsIcs([odd], { now: NOW }).text).not.toContain('javascript');
});
