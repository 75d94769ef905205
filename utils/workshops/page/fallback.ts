/** Microdata as the same kind of data as JSON-LD, and what Open Graph says of a page that has neither. */

import type { EventPage } from '../../page/event-page';
import type { Json } from '../../sites/fields';

/** `location.address.addressLocality` and so on as things within things. A member that comes twice is a list. */
export function nodeFrom(members: readonly (readonly [name: string, value: string])[]): Json {
  const top: Json = Object.create(null) as Json;
  for (const [path, value] of members.slice(0, 400)) {
    const names = path.split('.').slice(0, 8);
    const last = names.pop();
    if (!last || [...names, last].some((name) => !/^@?[A-Za-z]{1,40}$/.test(name))) continue;
    const holder = names.reduce(inner, top);
    // A thing of a kind that is there already is a second one.
    if (last === '@type' && Object.hasOwn(holder, '@type') && names.length > 0) again(names, top)['@type'] = value;
    else put(holder, last, value);
  }
  return top;
}

function inner(holder: Json, name: string): Json {
  const known = holder[name];
  const last: unknown = Array.isArray(known) ? known.at(-1) : known;
  if (typeof last === 'object' && last !== null) return last as Json;
  return add(holder, name, Object.create(null) as Json) as Json;
}

const again = (names: readonly string[], top: Json): Json =>
  add(names.slice(0, -1).reduce(inner, top), names.at(-1) ?? '', Object.create(null) as Json) as Json;

function put(holder: Json, name: string, value: string): void {
  add(holder, name, value);
}

function add<T>(holder: Json, name: string, value: T): T {
  const known = holder[name];
  if (known === undefined) holder[name] = value;
  else if (Array.isArray(known)) known.push(value);
  else holder[name] = [known, value];
  return value;
}

/** As an event, as far as such properties go; undefined when they name no event. */
export function nodeOfMetas({ metas }: Pick<EventPage, 'metas'>): Json | undefined {
  const get = (...names: string[]): string | undefined =>
    names.map((name) => metas.find(([own, value]) => own === name && value !== '')?.[1]).find(Boolean);
  const name = get('og:title');
  const startDate = get('event:start_time', 'event:start', 'og:start_time', 'event:start_date');
  if (!name && !startDate) return undefined;
  const latitude = get('place:location:latitude', 'og:latitude');
  const longitude = get('place:location:longitude', 'og:longitude');
  const city = get('og:locality');
  const country = get('og:country-name');
  const address = { addressLocality: city, addressCountry: country, streetAddress: get('og:street-address') };
  const located = latitude || city || address.streetAddress;
  return {
    '@type': 'Event',
    name,
    startDate,
    endDate: get('event:end_time', 'event:end', 'og:end_time', 'event:end_date'),
    description: get('og:description'),
    url: get('og:url'),
    ...(located && { location: { '@type': 'Place', address, geo: { latitude, longitude } } }),
  };
}
