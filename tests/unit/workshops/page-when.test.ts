/** Dates of event pages: whole days, clocks without a zone, several dates, schedules. */

import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../utils/workshops/page/asked';
import { momentIn } from '../../../utils/workshops/page/when';
import { EVENT, ofData, only } from './page-sample';

const iso = (ms: number | undefined): string | undefined => (ms === undefined ? undefined : new Date(ms).toISOString());
const starts = (data: object): (string | undefined)[] => ofData(data).events.map(({ draft }) => iso(draft.startsAt));

describe('a time without a zone', () => {
  const event = only(ofData({ ...EVENT, startDate: '2026-12-05T18:00', endDate: '2026-12-05T20:00' }));

  it('is not taken for a moment: its zone is asked for', () => {
    expect(event.missing).toEqual(['zone']);
    expect(event.draft.startsAt).toBeUndefined();
    expect(event.wall).toEqual({ start: '2026-12-05T18:00', end: '2026-12-05T20:00' });
  });

  it('fills the form with the clock as stated, and no zone', () => {
    const asked = askedOf(event, 'Asia/Manila');
    expect(asked).toMatchObject({ date: '2026-12-05', time: '18:00', endDate: '2026-12-05', endTime: '20:00' });
    expect(asked.zone).toBeUndefined();
  });

  it('is a moment where the page names the zone', () => {
    const named = only(
      ofData({ ...EVENT, startDate: '2026-12-05T18:00', endDate: undefined, timeZone: 'America/Los_Angeles' }),
    );
    expect([iso(named.draft.startsAt), named.draft.zone]).toEqual(['2026-12-06T02:00:00.000Z', 'America/Los_Angeles']);
    expect(named.notes).toEqual([]);
  });

  it('knows no zone of an offset that is a computer’s', () => {
    const event = only(ofData({ ...EVENT, startDate: '2026-12-06T02:00:00Z', endDate: undefined }));
    expect(event.draft.zone).toBeUndefined();
    expect(iso(event.draft.startsAt)).toBe('2026-12-06T02:00:00.000Z');
  });
});

describe('dates', () => {
  it('without a time are whole days', () => {
    const { draft, missing } = only(ofData({ ...EVENT, startDate: '2026-12-05', endDate: '2026-12-06' }));
    expect([draft.days, missing]).toEqual([{ from: '2026-12-05', to: '2026-12-06' }, []]);
  });

  it.each(['1970-01-01T00:00:00Z', '2099-12-31T00:00:00Z', 'next Friday', '2026-02-30T10:00:00Z', ''])(
    '%j are asked for',
    (startDate) => expect(only(ofData({ ...EVENT, startDate })).missing).toEqual(['date']),
  );

  it('that end before they begin have no end', () =>
    expect(only(ofData({ ...EVENT, endDate: '2026-12-01T10:00:00-08:00' })).draft.endsAt).toBeUndefined());

  it('end by their duration where no end is stated', () =>
    expect(iso(only(ofData({ ...EVENT, endDate: undefined, duration: 'PT90M' })).draft.endsAt)).toBe(
      '2026-12-06T03:30:00.000Z',
    ));

  it('are several events where there are several', () => {
    const startDate = ['2026-12-05T18:00:00-08:00', '2026-12-12T18:00:00-08:00'];
    const { events } = ofData({ ...EVENT, startDate, endDate: undefined });
    expect(events.map(({ draft }) => iso(draft.startsAt))).toEqual([
      '2026-12-06T02:00:00.000Z',
      '2026-12-13T02:00:00.000Z',
    ]);
    expect(new Set(events.map(({ draft }) => draft.id)).size).toBe(2);
  });
});

describe('events within an event', () => {
  const sub = (name: string | undefined, day: string) => ({
    '@type': 'Event',
    name,
    startDate: `${day}T18:00:00-08:00`,
  });

  it('are its dates when they bear its name', () => {
    const { events } = ofData({
      ...EVENT,
      '@type': 'EventSeries',
      location: 'The Hall',
      subEvent: [sub(EVENT.name, '2026-12-05'), sub(undefined, '2026-12-12')],
    });
    expect(events.map(({ draft }) => [draft.title, draft.place?.name, iso(draft.startsAt)?.slice(0, 10)])).toEqual([
      [EVENT.name, 'The Hall', '2026-12-06'],
      [EVENT.name, 'The Hall', '2026-12-13'],
    ]);
  });

  it('are its agenda when they have names of their own', () => {
    const { draft } = only(
      ofData({ ...EVENT, subEvent: [sub('Claims', '2026-12-05'), sub('Mock LIVE', '2026-12-05')] }),
    );
    expect(draft.agenda).toEqual(['Claims', 'Mock LIVE']);
  });
});

describe('a schedule', () => {
  const weekly = {
    '@type': 'Schedule',
    startDate: '2026-03-01',
    endDate: '2026-12-31',
    repeatFrequency: 'P1W',
    byDay: ['https://schema.org/Wednesday'],
    startTime: '18:30:00',
    endTime: '20:00:00',
    scheduleTimezone: 'America/New_York',
    exceptDate: ['2026-12-16'],
  };

  it('gives the dates that are still ahead, at the same time of day across the change of clocks', () => {
    expect(starts({ ...EVENT, startDate: undefined, endDate: undefined, eventSchedule: weekly })).toEqual([
      '2026-12-02T23:30:00.000Z',
      '2026-12-09T23:30:00.000Z',
      '2026-12-23T23:30:00.000Z',
      '2026-12-30T23:30:00.000Z',
    ]);
  });

  it('without an end is listed so far as the list looks, and no more', () => {
    const found = starts({
      ...EVENT,
      startDate: undefined,
      eventSchedule: { ...weekly, endDate: undefined, repeatFrequency: 'P1D' },
    });
    expect(found).toHaveLength(60);
  });

  it('without a zone asks for it', () => {
    const { events } = ofData({
      ...EVENT,
      startDate: undefined,
      eventSchedule: { ...weekly, scheduleTimezone: undefined },
    });
    expect(events[0]?.missing).toEqual(['zone']);
  });

  it('leaves out months without its day', () => {
    const monthly = {
      startDate: '2026-12-31',
      repeatFrequency: 'P1M',
      startTime: '10:00',
      scheduleTimezone: 'UTC',
      repeatCount: 4,
    };
    expect(starts({ ...EVENT, startDate: undefined, eventSchedule: monthly }).map((one) => one?.slice(0, 10))).toEqual([
      '2026-12-31',
      '2027-01-31',
      '2027-03-31',
      '2027-05-31',
    ]);
  });
});

it('finds the moment of a clock on both sides of a change and within it', () => {
  const moment = (wall: string) => iso(momentIn(Date.parse(`${wall}Z`), 'America/New_York'));
  expect(moment('2026-03-08T01:30:00')).toBe('2026-03-08T06:30:00.000Z');
  expect(moment('2026-03-08T03:30:00')).toBe('2026-03-08T07:30:00.000Z');
  // Half past two does not exist on that day; half past one exists twice in November.
  expect(moment('2026-03-08T02:30:00')).toBe('2026-03-08T07:30:00.000Z');
  expect(moment('2026-11-01T01:30:00')).toBe('2026-11-01T05:30:00.000Z');
});
