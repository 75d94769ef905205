/** The list as a file, and back: nothing is lost, and nothing is believed. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSecret, readWorkshopsFile, workshopsFile } from '../../../utils/domain/workshops/file';
import type { Workshop, WorkshopChoice, WorkshopSource } from '../../../utils/domain/workshops/workshop';
import { DAY, HOUR, NOW, sourceOf, workshopOf } from './sample';

const whole: Workshop = workshopOf({
  id: 'w-1',
  endsAt: NOW + 5 * DAY + HOUR,
  zone: 'America/New_York',
  description: 'One\nTwo',
  agenda: ['Claims'],
  mode: 'in-person',
  place: { name: 'Hall', address: '2 Broad St', city: 'Newark', country: 'US', latitude: 40.7, longitude: -74.2 },
  url: 'https://events.example/e/1',
  registerUrl: 'https://tickets.example/1',
  organiser: 'Partner Studio',
  runBy: 'partner',
  language: 'en-US',
  price: { words: 'USD 5', amount: 5, currency: 'USD' },
  seatsLeft: 3,
  entry: 'open',
  topics: ['LIVE'],
  policies: ['counterfeit'],
  status: 'confirmed',
  uid: 'u@x',
  sequence: 2,
  occurrence: NOW,
  movedFrom: NOW - DAY,
  changedAt: NOW - 2 * DAY,
});
const choice: WorkshopChoice = {
  id: 'w-1',
  saved: true,
  going: true,
  reminders: [HOUR],
  notes: 'Ask about\nclaims',
  at: NOW,
};
const feed = (url: string): WorkshopSource => ({
  id: url,
  kind: 'feed',
  name: 'Calendar',
  url,
  state: 'read',
  etag: 'x',
});
const planned = [{ id: 'l', title: 'LIVE', startsAt: NOW, endsAt: NOW + HOUR }];
const text = workshopsFile(
  { workshops: [whole], choices: new Map([['w-1', choice]]), sources: [feed('https://c.example/a.ics')], planned },
  NOW,
);
const read = (file: string, list: Workshop[] = []) => {
  const found = readWorkshopsFile(file, list);
  if (found.kind !== 'read') throw new Error(found.what);
  return found;
};

describe('the list as a file', () => {
  it('comes back as it was', () => {
    const { sources: _, addedAt: __, ...event } = whole;
    expect(read(text)).toEqual({
      kind: 'read',
      events: [event],
      choices: [choice],
      feeds: [{ name: 'Calendar', url: 'https://c.example/a.ics' }],
      planned,
      known: 0,
      refused: 0,
    });
  });

  it('says how much of it is there already', () => {
    expect(read(text, [whole]).known).toBe(1);
    const { uid: _, ...bare } = whole;
    expect(read(text, [workshopOf({ ...bare, id: 'other' })]).known).toBe(1);
    expect(read(text, [workshopOf({ id: 'w-9', startsAt: NOW })]).known).toBe(0);
  });

  it('holds no address that is a key to a private calendar', () => {
    const secret = 'https://calendar.example/ical/me/private-0123456789abcdef0123456789abcdef/basic.ics';
    expect(isSecret(secret)).toBe(true);
    expect(isSecret('https://api.lu.ma/ics/get?entity=calendar&id=cal-1')).toBe(false);
    expect(
      workshopsFile({ workshops: [], choices: new Map(), sources: [feed(secret)], planned: [] }, NOW),
    ).not.toContain('private-');
  });

  it('has every member that the documentation names, and no other', () => {
    const documented = readFileSync(new URL('../../../docs/workshops-json.md', import.meta.url), 'utf8');
    const paths = (value: unknown, path: string): string[] => {
      if (Array.isArray(value)) return typeof value[0] === 'object' ? paths(value[0], `${path}[]`) : [`${path}[]`];
      if (typeof value !== 'object' || value === null) return [path];
      return Object.entries(value).flatMap(([key, inner]) => paths(inner, path ? `${path}.${key}` : key));
    };
    const last = (path: string): string => path.replace(/^.*\./, '');
    for (const path of paths(JSON.parse(text), '')) expect(documented, path).toContain(`${last(path)}\``);
  });
});

describe('a file from somebody', () => {
  it.each([
    ['no JSON', '{', 'no-json'],
    ['a list of something else', '{"format":"other","events":[]}', 'other'],
    ['a later version', '{"format":"good-standing/workshops","version":2,"events":[]}', 'newer'],
    [
      'too many events',
      JSON.stringify({ format: 'good-standing/workshops', version: 1, events: Array(20_001).fill(0) }),
      'too-big',
    ],
  ])('that is %s is refused', (_, file, what) => expect(readWorkshopsFile(file, [])).toEqual({ kind: 'wrong', what }));

  const withEvent = (event: object) =>
    read(JSON.stringify({ format: 'good-standing/workshops', version: 1, events: [event] }));

  it('gives what can be read of an event, and drops what cannot', () => {
    const { events } = withEvent({
      id: 'x',
      title: 'A\u202Eb',
      startsAt: '2026-12-05T10:00:00Z',
      endsAt: '2026-12-05T09:00:00Z',
      url: 'javascript:alert(1)',
      registerUrl: 'https://u:p@host.example/',
      zone: 'Mars/Olympus',
      place: { latitude: 91, longitude: 0, country: 'usa' },
      price: { words: '' },
      mode: 'telepathic',
      seatsLeft: -1,
    });
    expect(events).toEqual([
      { id: 'x', title: 'A b', startsAt: Date.parse('2026-12-05T10:00:00Z'), place: { country: 'US' } },
    ]);
  });

  it.each([
    [{ id: 'x', title: '' }],
    [{ id: 'x', title: 'a', startsAt: 'soon' }],
    [{ title: 'a', startsAt: '2026-12-05T10:00:00Z' }],
    [null],
  ])('counts %j as refused', (event) => expect(withEvent(event as object)).toMatchObject({ events: [], refused: 1 }));

  it('never throws and never pollutes', () => {
    const member = fc.dictionary(
      fc.constantFrom('id', 'title', 'startsAt', 'place', 'price', 'choice', 'days', '__proto__', 'url', 'topics'),
      fc.oneof(fc.jsonValue(), fc.constant('2026-12-05T10:00:00Z')),
    );
    fc.assert(
      fc.property(fc.array(member, { maxLength: 5 }), fc.jsonValue(), (events, rest) => {
        readWorkshopsFile(
          JSON.stringify({ format: 'good-standing/workshops', version: 1, events, feeds: rest, planned: rest }),
          [],
        );
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
    );
  });
});

it('names its sources without what is theirs alone', () => {
  const shared = workshopsFile(
    {
      workshops: [workshopOf({ sources: [sourceOf({ url: 'https://c.example/secret' })] })],
      choices: new Map(),
      sources: [],
      planned: [],
    },
    NOW,
  );
  expect(shared).not.toContain('c.example');
});
