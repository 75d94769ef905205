// @vitest-environment happy-dom
/** What is read in the page itself, and pages that have microdata or Open Graph only. */

import { beforeEach, describe, expect, it } from 'vitest';
import { readEventPage } from '../../../utils/page/event-page';
import { nodeFrom } from '../../../utils/workshops/page/fallback';
import { readPage } from '../../../utils/workshops/page/read';
import { EVENT, NOW, only } from './page-sample';

/** Puts a page together node by node from a template's text. */
function show(html: string, head = ''): ReturnType<typeof readEventPage> {
  const parsed = new DOMParser().parseFromString(`<head>${head}</head><body>${html}</body>`, 'text/html');
  document.head.replaceChildren(...parsed.head.childNodes);
  document.body.replaceChildren(...parsed.body.childNodes);
  return readEventPage();
}

beforeEach(() => window.location.assign('https://events.example/e/1#tickets'));

const MICRO = `
<div itemscope itemtype="https://schema.org/EducationEvent">
  <div itemscope itemtype="https://schema.org/Person"><span itemprop="name">Not the event</span></div>
  <h1 itemprop="name">Claims <b>clinic</b></h1>
  <time itemprop="startDate" datetime="2026-12-05T18:00:00-05:00">Saturday</time>
  <a itemprop="url" href="/e/1">more</a>
  <div itemprop="location" itemscope itemtype="https://schema.org/Place">
    <span itemprop="name">The Hall</span>
    <div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
      <span itemprop="streetAddress">2 Broad St</span> <span itemprop="addressLocality">Newark</span>
      <meta itemprop="addressCountry" content="US">
    </div>
  </div>
  <div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="price" content="0"></div>
  <div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="price" content="15"><meta itemprop="priceCurrency" content="USD"></div>
</div>`;

describe('one click on a page', () => {
  it('takes its scripts of event data as they are, its title, its addresses', () => {
    const page = show(
      `<script type="application/ld+json">${JSON.stringify(EVENT)}</script><script>var x = 1;</script>`,
      '<title>A  page</title><link rel="canonical" href="/e/one">',
    );
    expect(page).toMatchObject({
      url: 'https://events.example/e/1',
      canonical: 'https://events.example/e/one',
      title: 'A page',
    });
    expect(page.jsonLd.map((text) => JSON.parse(text))).toEqual([EVENT]);
  });

  it('uses nothing from outside itself, so that the browser can carry it into the page', () => {
    const alone = new (Object.getPrototypeOf(readEventPage).constructor)(
      `return (${readEventPage})()`,
    ) as typeof readEventPage;
    expect(show(MICRO)).toEqual(alone());
  });

  it('changes nothing there', () => {
    show(MICRO);
    const before = document.documentElement.cloneNode(true);
    readEventPage();
    expect(document.documentElement.isEqualNode(before)).toBe(true);
  });

  it('takes no more than it can carry, and says so', () => {
    const page = show(`<script type="application/ld+json">"${'x'.repeat(500_000)}"</script>`);
    expect([page.jsonLd, page.cut]).toEqual([[], true]);
  });
});

describe('microdata', () => {
  it('gives the same as JSON-LD would', () => {
    const read = readPage(show(MICRO), NOW);
    expect(read.via).toBe('microdata');
    expect(JSON.stringify(show(MICRO).microdata)).not.toContain('Not the event');
    expect(only(read).draft).toMatchObject({
      title: 'Claims clinic',
      startsAt: Date.parse('2026-12-05T23:00:00Z'),
      mode: 'in-person',
      place: { name: 'The Hall', address: '2 Broad St, Newark', city: 'Newark', country: 'US' },
      price: { words: 'USD 0–15' },
      url: 'https://events.example/e/1',
    });
  });

  it('is not asked where JSON-LD has the event', () => {
    const read = readPage(show(`${MICRO}<script type="application/ld+json">${JSON.stringify(EVENT)}</script>`), NOW);
    expect([read.via, only(read).draft.title]).toEqual(['json-ld', EVENT.name]);
  });

  it('keeps members of a second thing of its kind apart', () => {
    const node = nodeFrom([
      ['@type', 'Event'],
      ['offers.@type', 'Offer'],
      ['offers.price', '1'],
      ['offers.@type', 'Offer'],
      ['offers.price', '2'],
    ]);
    expect(JSON.parse(JSON.stringify(node.offers))).toEqual([
      { '@type': 'Offer', price: '1' },
      { '@type': 'Offer', price: '2' },
    ]);
  });
});

describe('Open Graph', () => {
  it('gives what it has: mostly a title, and the date has to be asked', () => {
    const read = readPage(
      show(
        '',
        '<meta property="og:title" content="Mock LIVE"><meta property="og:url" content="https://events.example/e/1"><meta name="description" content="x">',
      ),
      NOW,
    );
    expect([read.via, only(read).draft.title, only(read).missing]).toEqual(['open-graph', 'Mock LIVE', ['date']]);
  });

  it('gives the date where the page has it there', () => {
    const head =
      '<meta property="og:title" content="Mock LIVE"><meta property="event:start_time" content="2026-12-05T18:00:00+08:00"><meta property="event:end_time" content="2026-12-05T19:00:00+08:00">';
    expect(only(readPage(show('', head), NOW))).toMatchObject({
      missing: [],
      draft: {
        startsAt: Date.parse('2026-12-05T10:00:00Z'),
        endsAt: Date.parse('2026-12-05T11:00:00Z'),
        zone: 'Etc/GMT-8',
      },
    });
  });
});

it('a title that the event data forgot is taken from the page', () => {
  const page = show(
    `<script type="application/ld+json">${JSON.stringify({ ...EVENT, name: '' })}</script>`,
    '<title>Mock LIVE</title>',
  );
  expect(only(readPage(page, NOW))).toMatchObject({ draft: { title: 'Mock LIVE' }, missing: [] });
});
