/** Event data as sites really write it, and as somebody writes it who means harm. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLdFrom } from '../../../utils/workshops/page/json';
import { readPage } from '../../../utils/workshops/page/read';
import { EVENT, NOW, ofData, only, pageOf } from './page-sample';

const text = JSON.stringify(EVENT);
const titleOf = (jsonLd: string): string | undefined => only(ofData(jsonLd)).draft.title;

describe('damaged data is read all the same', () => {
  it.each([
    ['a comma too many', text.replace(/}$/, ',}')],
    ['commas in a row', `[${text},,]`],
    ['CDATA', `//<![CDATA[\n${text}\n//]]>`],
    ['CDATA in comments', `/*<![CDATA[*/${text}/*]]>*/`],
    ['an HTML comment', `<!--\n${text}\n-->`],
    ['comments', `{/* the event */${text.slice(1, -1)} // end\n}`],
    ['entities for quotes', text.replaceAll('"', '&quot;')],
    ['a line break inside a text', text.replace('selling within', 'selling\nwithin')],
    ['a byte order mark', `\uFEFF${text}`],
    ['a semicolon', `${text};`],
    ['two values in a row', `{"@type":"WebSite","name":"x"}${text}`],
    ['written out twice', JSON.stringify(text)],
    ['entities in the title', text.replace('Live selling within', 'Live selling&nbsp;within')],
  ])('%s', (_, damaged) => expect(titleOf(damaged)).toBe(EVENT.name));

  it('keeps commas and comment signs that are part of a text', () => {
    const name = 'Claims, ] and // more, } /* all */';
    expect(titleOf(`{"@type":"Event","name":${JSON.stringify(name)},"startDate":"2026-12-05",}`)).toBe(name);
  });

  it('says so when nothing can be read', () => {
    const read = ofData('{"@type":"Event","name":"x', text);
    expect([read.damaged, read.events.length]).toEqual([1, 1]);
  });
});

describe('data that means harm', () => {
  it('stays text, without its tags', () => {
    const { draft } = only(
      ofData({
        ...EVENT,
        name: '<script>alert(1)</script><b>Free</b> class',
        description: 'a<img src=x onerror=alert(1)>b',
      }),
    );
    expect([draft.title, draft.description]).toEqual(['Free class', 'a b']);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://plain.example/x', 'https://a:b@host.example/', '//'])(
    'gives no link %s',
    (url) => {
      const { draft, notes } = only(
        ofData({ ...EVENT, url, offers: { url }, location: { '@type': 'VirtualLocation', url } }),
      );
      expect(draft.url).toMatch(/^https:\/\/(?:events|[a-z.]*$)/);
      expect(draft.registerUrl).toBeUndefined();
      expect(url === '//' || notes.includes('links')).toBe(true);
    },
  );

  it('pollutes nothing', () => {
    ofData(
      `{"@type":"Event","name":"x","startDate":"2026-12-05","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}`,
    );
    readPage(
      pageOf({
        microdata: [
          [
            ['@type', 'Event'],
            ['__proto__.polluted', '1'],
            ['constructor.prototype.polluted', '1'],
          ],
        ],
      }),
      NOW,
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('is capped: depth, length, number', () => {
    const deep = `${'{"@type":"Event","subEvent":'.repeat(500)}1${'}'.repeat(500)}`;
    expect(ofData(deep).damaged).toBe(1);
    const many = Array.from({ length: 5_000 }, (_, i) => ({
      ...EVENT,
      name: `Event ${i}`,
      url: `https://e.example/${i}`,
    }));
    expect(ofData(many).events.length).toBeLessThanOrEqual(100);
    const long = only(ofData({ ...EVENT, name: 'x'.repeat(10_000), description: 'y '.repeat(50_000) }));
    expect(long.draft.title).toHaveLength(200);
    expect(long.draft.description?.length).toBeLessThanOrEqual(5_000);
  });

  it('never throws, whatever stands in the page', () => {
    const keys = fc.constantFrom(
      '@type',
      '@id',
      '@graph',
      'name',
      'startDate',
      'endDate',
      'location',
      'offers',
      'subEvent',
      'eventSchedule',
      'url',
      'address',
      'geo',
      'organizer',
      'keywords',
    );
    const word = fc.constantFrom<unknown>(
      'Event',
      'Place',
      'VirtualLocation',
      '2026-12-05T10:00:00Z',
      'P1D',
      '#a',
      '',
      0,
      -1,
      null,
      true,
      'https://x.example/',
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        word,
        fc.anything(),
        fc.dictionary(keys, tie('value'), { maxKeys: 6 }),
        fc.array(tie('value'), { maxLength: 4 }),
      ),
    }));
    fc.assert(
      fc.property(value, (data) => {
        const read = ofData(JSON.stringify({ '@type': 'Event', x: data }) ?? '', JSON.stringify(data) ?? '');
        for (const { draft } of read.events) if (draft.url) expect(draft.url).toMatch(/^https:/);
      }),
      { numRuns: 150 },
    );
  });

  it('costs no more than its length', () => {
    // A ratio of two runs in one process: what takes the square of the length would be a hundred times as much.
    const cost = (length: number): number => {
      const start = performance.now();
      for (const one of ['<script', ',', '{"', '//', '&quot;', '[['])
        jsonLdFrom(`{"name":"${one.repeat(length / one.length)}`);
      return performance.now() - start;
    };
    cost(20_000);
    expect(cost(200_000) / Math.max(cost(20_000), 1)).toBeLessThan(60);
  });
});
