/** The shipped catalogue: as documented, sourced, and not old news. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE_PATH, catalogueFrom } from '../../../utils/workshops/catalogue';

const root = new URL('../../../', import.meta.url);
const shipped: unknown = JSON.parse(readFileSync(new URL(`public/${CATALOGUE_PATH}`, root), 'utf8'));
const documented = readFileSync(new URL('docs/workshops-catalogue.md', root), 'utf8');
const example = JSON.parse(/```json\n([\s\S]+?)```/.exec(documented)?.[1] ?? '') as Record<string, unknown>;
const source = { title: 'A page', url: 'https://a.example/x', date: null, trust: 'official' };
const page = {
  id: 'a-page',
  kind: 'page',
  title: 'A page',
  url: 'https://a.example/x',
  regions: ['US'],
  source,
  checkedAt: '2026-11-23',
};
const withParts = (part: object) => () =>
  catalogueFrom({ version: 1, checkedAt: '2026-11-23', events: [], pages: [], ...part });

describe('the shipped catalogue', () => {
  it('is as documented', () => expect(() => catalogueFrom(shipped)).not.toThrow());

  it('names TikTok as the one who runs something only where the page is TikTok’s own', () => {
    const own = /(?:^|\.)(?:tiktok\.com|tokopedia\.com)$/;
    for (const { runBy, url, id } of catalogueFrom(shipped).pages)
      if (runBy === 'tiktok') expect(own.test(new URL(url).hostname), id).toBe(true);
  });

  it('was looked at on a day that has been, and each entry no later than all of it', () => {
    const { checkedAt, pages } = catalogueFrom(shipped);
    expect(Date.parse(checkedAt)).toBeLessThanOrEqual(Date.now());
    for (const one of pages) expect(one.checkedAt <= checkedAt, one.id).toBe(true);
  });
});

describe('an entry', () => {
  it('may be the one in the documentation', () => {
    const [event] = withParts({ events: [example] })().events;
    expect(event).toMatchObject({
      title: 'Selling LIVE within the rules',
      startsAt: Date.parse('2027-02-03T23:00:00Z'),
      entry: 'open',
    });
    expect(withParts({ pages: [page] })().pages).toEqual([page]);
  });

  it.each<[string, object]>([
    ['no source', { pages: [{ ...page, source: undefined }] }],
    ['no day of checking', { pages: [{ ...page, checkedAt: 'lately' }] }],
    ['an address that is no https', { pages: [{ ...page, url: 'http://a.example/x' }] }],
    ['a script for an address', { pages: [{ ...page, url: 'javascript:alert(1)//.x/' }] }],
    ['a member that nobody knows', { pages: [{ ...page, stars: 5 }] }],
    ['the id of another', { pages: [page, page] }],
    ['no start', { events: [{ ...example, startsAt: undefined }] }],
    ['a start without an offset', { events: [{ ...example, startsAt: '2027-02-03T18:00:00' }] }],
    ['another version', { version: 2 }],
  ])('with %s is refused', (_, part) => expect(withParts(part)).toThrow());
});
