/** What was read in a page comes from a process of whoever made it: taken as it should be, or not at all. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEventPage } from '../../../utils/files/records/event-page';

const page = {
  url: 'https://lu.ma/a',
  title: 'A',
  jsonLd: ['{}'],
  microdata: [[['name', 'A']]],
  metas: [['og:title', 'A']],
};

test('a page as it should be is taken as it is, without what nobody asked for', () => {
  expect(parseEventPage({ ...page, more: 'x' })).toEqual(page);
});

test.each([
  ['no address', { url: 'lu.ma' }],
  ['a title without end', { title: 'x'.repeat(301) }],
  ['a script without end', { jsonLd: ['x'.repeat(400_001)] }],
  ['scripts without end', { jsonLd: Array.from({ length: 31 }, () => '{}') }],
  ['a pair of three', { metas: [['a', 'b', 'c']] }],
  ['a number for a text', { microdata: [[['a', 1]]] }],
])('%s is refused', (_, change) => {
  expect(parseEventPage({ ...page, ...change })).toBeUndefined();
});

test('anything else is refused and never thrown', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => parseEventPage(value) === undefined),
    { numRuns: 300 },
  );
});
