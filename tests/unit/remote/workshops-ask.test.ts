/** One time of asking a calendar: what the seller is told of it, and what the list gets. */

import { describe, expect, it, vi } from 'vitest';
import type { WorkshopSource } from '../../../utils/domain/workshops/workshop';
import { feedSource } from '../../../utils/remote/workshops/address';
import { askCalendar, type FeedWays } from '../../../utils/remote/workshops/ask';
import { EVERY_MS, isDue } from '../../../utils/remote/workshops/due';
import { readCalendar } from '../../../utils/workshops/calendar/read';
import { calendarText, partnerEvents } from '../../sandbox/events/ics.mjs';

const NOW = Date.UTC(2026, 10, 18, 12);
const HOUR = 3_600_000;
const FEED: WorkshopSource = feedSource('webcal://calendar.partner.example/partner.ics#top') as WorkshopSource;
const TEXT = calendarText('Harbour Partners', partnerEvents(NOW), NOW);

function ways(answer: () => Response, allowed = true): FeedWays {
  return {
    allowed: async () => allowed,
    fetch: vi.fn(async () => answer()),
    readCalendar: (body) => readCalendar(body, { now: NOW, zone: 'America/New_York' }),
    clock: () => NOW,
  };
}

const calendar = (text = TEXT) => ways(() => new Response(text, { headers: { etag: '"1"' } }));

describe('a calendar that is asked', () => {
  it('gives its events and its own name, and is asked again in six hours', async () => {
    const { source, said } = await askCalendar(FEED, calendar());
    expect(source).toMatchObject({ name: 'Harbour Partners', state: 'read', readAt: NOW, nextAt: NOW + EVERY_MS });
    expect(source).toMatchObject({ events: 8, unread: 0, etag: '"1"' });
    expect(source).not.toHaveProperty('trouble');
    // Six office hours, two single ones.
    expect([said?.whole, said?.reads.length]).toEqual([true, 8]);
  });

  it('keeps the name that the seller gave it', async () => {
    const named = feedSource('https://calendar.partner.example/partner.ics', ' Harbour ') as WorkshopSource;
    expect((await askCalendar(named, calendar())).source.name).toBe('Harbour');
  });

  it('that has nothing new changes nothing', async () => {
    const { source } = await askCalendar(FEED, calendar());
    const again = await askCalendar(
      source,
      ways(() => new Response(null, { status: 304 })),
    );
    expect(again.said).toBeUndefined();
    expect(again.source).toEqual(source);
  });

  it('is not asked while its host is not granted, and is due again at once', async () => {
    const asked = ways(() => new Response(TEXT), false);
    const { source, said } = await askCalendar({ ...FEED, nextAt: NOW + HOUR }, asked);
    expect([source.state, source.nextAt, said]).toEqual(['blocked', undefined, undefined]);
    expect(asked.fetch).not.toHaveBeenCalled();
    expect(isDue(source, NOW)).toBe(true);
  });

  it.each([
    ['a web page', () => new Response('<!doctype html><title>Busy</title>'), 'wrong', 'html'],
    ['nothing', () => new Response(''), 'wrong', 'empty'],
    ['an error', () => new Response('', { status: 500 }), 'unreachable', 'unreachable'],
    ['a way elsewhere', () => new Response('', { status: 302 }), 'wrong', 'redirect'],
    ['too much', () => new Response('', { headers: { 'content-length': '50000000' } }), 'wrong', 'too-big'],
  ])('that answers with %s keeps its events, and the seller is told', async (_, answer, state, what) => {
    const before = { ...FEED, events: 3, readAt: NOW - HOUR };
    const { source, said } = await askCalendar(before, ways(answer));
    expect(said).toBeUndefined();
    expect(source).toMatchObject({ state, trouble: { what }, events: 3, readAt: NOW - HOUR, fails: 1 });
    expect(isDue(source, NOW)).toBe(false);
  });

  it('that ends in the middle gives what came, and takes nothing off the list', async () => {
    const { source, said } = await askCalendar(FEED, calendar(TEXT.slice(0, TEXT.indexOf('SUMMARY:Weekly'))));
    expect(said?.whole).toBe(false);
    expect(said?.reads.map(({ uid }) => uid)).toContain('claims@partner.example');
    expect(source).toMatchObject({ state: 'read', trouble: { what: 'cut' } });
  });
});

describe('an address', () => {
  it.each([
    'http://calendar.example/a.ics',
    'javascript:alert(1)',
    'https://localhost/a.ics',
    'https://u:p@a.example/',
    'x',
  ])('%s is none of a calendar’s', (text) => expect(feedSource(text)).toBeUndefined());

  it('written as webcal is the same calendar', () => {
    const { id, url } = feedSource('https://calendar.partner.example/partner.ics') as WorkshopSource;
    expect(FEED).toEqual({ ...{ id, url }, kind: 'feed', name: 'calendar.partner.example', state: 'new' });
  });
});

describe('when it is asked', () => {
  const read = { ...FEED, askedAt: NOW - HOUR, nextAt: NOW + HOUR };

  it('is by its turn, unless the seller wants it now or the clock was set back', () => {
    expect([isDue(FEED, NOW), isDue(read, NOW), isDue(read, NOW + HOUR)]).toEqual([true, false, true]);
    const just = { ...read, askedAt: NOW - 1_000 };
    expect([isDue(read, NOW, 'demand'), isDue(just, NOW, 'demand'), isDue(just, NOW, 'changed')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(isDue({ ...read, askedAt: NOW + HOUR }, NOW)).toBe(true);
  });
});
