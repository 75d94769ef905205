/** The reader of event data beside a second, naive one that knows nothing of it: the same events in every wrapping. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ofData } from './page-sample';

type Data = Record<string, unknown>;

/** Every object of the data by plain recursion; those called an event are taken at their word. */
function naive(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(naive);
  if (typeof data !== 'object' || data === null) return [];
  const one = data as Data;
  const mine = /Event$/.test(String(one['@type'])) ? [line(one)] : [];
  return [...mine, ...Object.values(one).flatMap(naive)];
}

function line(one: Data): string {
  const place = one.location as Data | undefined;
  const city = (place?.address as Data | undefined)?.addressLocality ?? '';
  const free = String((one.offers as Data | undefined)?.price ?? '') === '0';
  return [
    one.name,
    new Date(String(one.startDate)).toISOString(),
    new Date(String(one.endDate)).toISOString(),
    city,
    free,
  ].join(' | ');
}

const ours = (data: unknown): string[] =>
  ofData(data).events.map(({ draft: { title, startsAt = 0, endsAt = 0, place, price } }) =>
    [
      title,
      new Date(startsAt).toISOString(),
      new Date(endsAt).toISOString(),
      place?.city ?? '',
      price !== undefined && 'free' in price,
    ].join(' | '),
  );

const offset = fc.constantFrom('Z', '-08:00', '+05:30', '+00:00', '-0500');
const when = fc
  .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 23 }), offset)
  .map(([days, hour, zone]) => {
    const day = new Date(Date.parse('2026-12-01T00:00:00Z') + days * 86_400_000).toISOString().slice(0, 10);
    const stated = (h: number): string => `${day}T${String(h).padStart(2, '0')}:15:00${zone}`;
    return { startDate: stated(hour), endDate: `${stated(hour).replace(':15:', ':45:')}` };
  });
const event = fc.record({
  '@type': fc.constantFrom('Event', 'BusinessEvent', 'SocialEvent'),
  name: fc.stringMatching(/^[A-Z][a-z]{2,8} [a-z]{2,8}$/),
  when,
  city: fc.option(fc.stringMatching(/^[A-Z][a-z]{2,8}$/), { nil: undefined }),
  price: fc.option(fc.constantFrom<unknown>('0', 0, '12', 3.5), { nil: undefined }),
});
const asData = ({ when: times, city, price, ...rest }: Data): Data => ({
  ...rest,
  ...(times as object),
  ...(city ? { location: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: city } } } : {}),
  ...(price === undefined ? {} : { offers: { '@type': 'Offer', price } }),
});
const WRAPPINGS: ((events: Data[]) => unknown)[] = [
  (events) => events,
  (events) => ({ '@graph': [{ '@type': 'WebSite', name: 'x' }, ...events] }),
  (events) => ({
    '@type': 'ItemList',
    itemListElement: events.map((item, i) => ({ '@type': 'ListItem', position: i, item })),
  }),
  (events) => ({ '@type': 'WebPage', mainEntity: { '@type': 'Organization', event: events } }),
];

it('an event is read as a naive reader reads it, however it is wrapped', () => {
  const events = fc.uniqueArray(event, { minLength: 1, maxLength: 5, selector: ({ name }) => name.toLowerCase() });
  fc.assert(
    fc.property(events, fc.constantFrom(...WRAPPINGS), (all, wrap) => {
      const data = wrap(all.map(asData));
      expect(ours(data).sort()).toEqual(naive(data).sort());
    }),
    { numRuns: 100 },
  );
});
