/** What one click saves of an event page whose data is in JSON-LD. */

import { describe, expect, it } from 'vitest';
import { readPage, wholeRead } from '../../../utils/workshops/page/read';
import { EVENT, NOW, ofData, only, pageOf } from './page-sample';

const at = (iso: string): number => Date.parse(iso);

describe('an event page', () => {
  it('gives title, times, place, price and organiser as it states them', () => {
    const event = only(
      ofData({
        ...EVENT,
        '@type': 'BusinessEvent',
        description: '<p>Bring a phone.</p><p>Doors at 17:30 &amp; snacks.</p>',
        location: {
          '@type': 'Place',
          name: 'Studio 5',
          address: {
            '@type': 'PostalAddress',
            streetAddress: '9 Washington Blvd',
            addressLocality: 'Culver City',
            addressRegion: 'CA',
            postalCode: '90232',
            addressCountry: { '@type': 'Country', name: 'United States' },
          },
          geo: { latitude: '34.02', longitude: -118.39 },
        },
        organizer: [{ '@type': 'Organization', name: 'Partner Studio' }],
        offers: {
          price: '25.00',
          priceCurrency: 'USD',
          availability: 'https://schema.org/InStock',
          url: 'https://tickets.example/1',
        },
        inLanguage: 'en_US',
        keywords: 'LIVE, Exaggerated claims',
      }),
    );
    expect(event.missing).toEqual([]);
    expect(event.draft).toMatchObject({
      title: 'Live selling within the rules',
      startsAt: at('2026-12-06T02:00:00Z'),
      endsAt: at('2026-12-06T04:00:00Z'),
      zone: 'Etc/GMT+8',
      description: 'Bring a phone.\nDoors at 17:30 & snacks.',
      mode: 'in-person',
      place: {
        name: 'Studio 5',
        address: '9 Washington Blvd, Culver City, CA 90232',
        city: 'Culver City',
        country: 'US',
        latitude: 34.02,
        longitude: -118.39,
      },
      organiser: 'Partner Studio',
      price: { words: 'USD 25', amount: 25, currency: 'USD' },
      entry: 'open',
      registerUrl: 'https://tickets.example/1',
      language: 'en-US',
      topics: ['LIVE', 'Exaggerated claims'],
      url: 'https://events.example/e/live-selling',
    });
    expect(event.notes).toEqual(['offset']);
  });

  it('leaves out what it does not state, and lists it so that the form can ask', () => {
    const event = only(ofData(EVENT));
    expect(Object.keys(event.draft).sort()).toEqual(['endsAt', 'id', 'startsAt', 'title', 'url', 'zone']);
    expect(event.unsaid).toEqual(['mode', 'place', 'price', 'organiser', 'language']);
  });

  it.each([
    ['in a list', [EVENT]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, EVENT] }],
    ['nested in the page', { '@type': 'WebPage', mainEntity: { '@type': 'ItemPage', about: EVENT } }],
    ['by a full type', { ...EVENT, '@type': ['https://schema.org/EducationEvent', 'Thing'] }],
    ['as an instance of a course', { ...EVENT, '@type': 'CourseInstance' }],
    ['as a list item', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: EVENT }] }],
  ])('is found %s', (_, data) => expect(only(ofData(data)).draft.title).toBe(EVENT.name));

  it('looks up what the data only refers to', () => {
    const graph = [
      { ...EVENT, location: { '@id': '#hall' } },
      { '@id': '#hall', '@type': 'Place', name: 'The Hall' },
    ];
    expect(only(ofData({ '@graph': graph })).draft.place).toEqual({ name: 'The Hall' });
  });

  it('takes its own event, not those it recommends', () => {
    const read = ofData(
      { ...EVENT, name: 'Another', url: 'https://events.example/e/other' },
      {
        ...EVENT,
        url: 'https://www.events.example/e/live-selling/?utm_source=x',
      },
    );
    expect(only(read).draft.title).toBe(EVENT.name);
    expect(read.others).toBe(1);
  });

  it('gives every event of a page that lists several, each with its own address only', () => {
    const read = ofData([EVENT, { ...EVENT, name: 'Second', url: 'https://events.example/e/2' }]);
    expect(read.list).toBe(true);
    expect(ofData(EVENT).list).toBe(false);
    expect(read.events.map(({ draft }) => [draft.title, draft.url])).toEqual([
      [EVENT.name, undefined],
      ['Second', 'https://events.example/e/2'],
    ]);
  });

  it('takes the same event from two scripts once', () => expect(ofData(EVENT, EVENT).events).toHaveLength(1));
});

describe('where it is', () => {
  const modeOf = (location: unknown, more: object = {}) => only(ofData({ ...EVENT, location, ...more })).draft;
  it.each([
    ['a link', 'https://zoom.example/j/1', 'online'],
    ['a virtual place', { '@type': 'VirtualLocation', url: 'https://zoom.example/j/1' }, 'online'],
    [
      'both',
      [
        { '@type': 'VirtualLocation', url: 'https://z.example/1' },
        { '@type': 'Place', name: 'Hall' },
      ],
      'mixed',
    ],
    ['a name', 'The Hall', 'in-person'],
    ['nothing', undefined, undefined],
  ])('%s is taken as such', (_, location, mode) => expect(modeOf(location).mode).toBe(mode));

  it('believes what the page says of attendance, and shows no place for what is only online', () => {
    const mode = 'https://schema.org/OnlineEventAttendanceMode';
    const draft = modeOf({ '@type': 'Place', name: 'Online' }, { eventAttendanceMode: mode });
    expect(draft).toMatchObject({ mode: 'online' });
    expect(draft.place).toBeUndefined();
  });

  it('gives no point for a form that was left at zero, or that is off the globe', () => {
    for (const geo of [
      { latitude: 0, longitude: 0 },
      { latitude: '99', longitude: 5 },
      { latitude: '1e3', longitude: '' },
    ])
      expect(modeOf({ '@type': 'Place', name: 'Hall', geo }).place).toEqual({ name: 'Hall' });
  });
});

describe('what it costs and how one gets in', () => {
  const draftOf = (offers: unknown, more: object = {}) => only(ofData({ ...EVENT, offers, ...more })).draft;
  it.each([
    ['0', { free: true }],
    [0, { free: true }],
    ['12,50', undefined],
    ['1,250.00', { words: 'EUR 1250', amount: 1250, currency: 'EUR' }],
    ['ask us', undefined],
  ])('price %j', (price, said) => expect(draftOf({ price, priceCurrency: 'EUR' }).price).toEqual(said));

  it('says a range as a range', () => {
    const range = { '@type': 'AggregateOffer', lowPrice: 10, highPrice: 25.5, priceCurrency: 'USD' };
    expect(draftOf(range).price).toEqual({ words: 'USD 10–25.50', amount: 10, currency: 'USD' });
    expect(draftOf([{ price: 0, priceCurrency: 'USD' }, { price: 20 }]).price).toMatchObject({ words: 'USD 0–20' });
  });

  it('is full only when every ticket is sold out', () => {
    const [gone, there] = ['https://schema.org/SoldOut', 'http://schema.org/InStock'];
    expect(draftOf([{ availability: gone }, { availability: gone }]).entry).toBe('full');
    expect(draftOf([{ availability: gone }, { availability: there }]).entry).toBe('open');
    expect(draftOf(undefined).entry).toBeUndefined();
    expect(draftOf(undefined, { remainingAttendeeCapacity: 12 }).seatsLeft).toBe(12);
  });

  it('is free where the page says so', () => {
    expect(draftOf(undefined, { isAccessibleForFree: 'True' }).price).toEqual({ free: true });
    expect(draftOf(undefined, { isAccessibleForFree: false }).price).toBeUndefined();
  });
});

describe('its state', () => {
  it.each([
    ['EventCancelled', 'cancelled', ['cancelled']],
    ['EventPostponed', 'postponed', ['postponed']],
    ['EventScheduled', 'confirmed', []],
  ])('%s', (eventStatus, status, notes) => {
    const event = only(ofData({ ...EVENT, eventStatus: `https://schema.org/${eventStatus}` }));
    expect([event.draft.status, event.notes.filter((note) => note !== 'offset')]).toEqual([status, notes]);
  });

  it('says from when it was moved', () => {
    const event = only(
      ofData({ ...EVENT, eventStatus: 'EventRescheduled', previousStartDate: '2026-12-01T18:00:00-08:00' }),
    );
    expect(event.draft.movedFrom).toBe(at('2026-12-02T02:00:00Z'));
    expect(event.notes).toContain('rescheduled');
  });
});

describe('a page without event data', () => {
  it('still gives the form its title and address', () => {
    const read = readPage(pageOf({ title: 'Creator training – Partner' }), NOW);
    expect(read.via).toBe('nothing');
    expect(only(read)).toMatchObject({
      draft: { title: 'Creator training – Partner', url: 'https://events.example/e/live-selling' },
      missing: ['date'],
    });
    expect(wholeRead(only(read))).toBeUndefined();
  });
});
