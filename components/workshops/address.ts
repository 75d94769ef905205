/** The page's address: `#/?mode=online&…`, `#/event/<id>`, `#/sources`, `#/add?title=…`. Whatever stands in it is looked up, and no more. */

import type { City, RunBy } from '../../utils/domain/workshops/workshop';
import { type Fields, filledFrom } from './fields';
import { NOTHING, type Place, type Route, type Wanted } from './props';

/** Where the city that was picked is kept, in the storage of our own pages. */
export const CITY_KEY = 'workshops.city';

const CAP = 300;
const PLACES: Readonly<Record<string, Place>> = { event: 'event', sources: 'sources', add: 'add' };
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Of a hash, with or without its sign. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [name = '', first = ''] = path.split('/').map(decoded);
  const asked = new URLSearchParams(query.slice(0, 8_000));
  const place = PLACES[name] ?? 'list';
  const filled: Partial<Fields> = place === 'add' ? filledFrom(asked) : {};
  return { place, id: place === 'event' ? first : null, wanted: wantedFrom(asked), filled };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).slice(0, CAP);
  } catch {
    return '';
  }
}

const one = <T extends string>(value: string, of: readonly T[]): T | '' => of.find((each) => each === value) ?? '';

function wantedFrom(asked: URLSearchParams): Wanted {
  const get = (key: string): string => (asked.get(key) ?? '').slice(0, CAP);
  const day = (key: string): string => (DAY.test(get(key)) ? get(key) : '');
  const city = cityFrom(get('city'));
  const km = Math.round(Number(get('km')));
  return {
    query: get('q'),
    mode: one(get('mode'), ['in-person', 'online'] as const),
    city,
    km: city && km > 0 && km <= 20_000 ? km : 0,
    language: get('language'),
    topic: get('topic'),
    free: get('free') === '1',
    from: day('from'),
    to: day('to'),
    runBy: one<RunBy>(get('by'), ['tiktok', 'partner', 'community']),
    mine: one(get('mine'), ['saved', 'going', 'hidden'] as const),
    past: get('past') === '1',
  };
}

/** "Los Angeles|US|34.05|-118.24" */
export function cityFrom(text: string): City | null {
  const [name = '', country = '', latitude, longitude] = text.split('|');
  const at = [Number(latitude || Number.NaN), Number(longitude || Number.NaN)] as const;
  if (!name || !/^[A-Z]{0,2}$/.test(country) || !(Math.abs(at[0]) <= 90) || !(Math.abs(at[1]) <= 180)) return null;
  return { name: name.slice(0, 120), country, latitude: at[0], longitude: at[1] };
}

export const cityText = ({ name, country, latitude, longitude }: City): string =>
  [name.replaceAll('|', ' '), country, latitude, longitude].join('|');

/** `/?mode=online`: what follows the sign. */
export function listPath(wanted: Wanted): string {
  const { query, mode, city, km, language, topic, free, from, to, runBy, mine, past } = wanted;
  const all = {
    ...{ q: query, mode, city: city ? cityText(city) : '', km: km ? String(km) : '', language, topic },
    ...{ free: free ? '1' : '', from, to, by: runBy, mine, past: past ? '1' : '' },
  };
  const asked = new URLSearchParams(Object.entries(all).filter(([, value]) => value));
  return `/${asked.size > 0 ? `?${asked}` : ''}`;
}

export const eventPath = (id: string): string => `/event/${encodeURIComponent(id)}`;

/** Whether anything narrows the list; a city alone only measures. */
export function narrows(wanted: Wanted): boolean {
  return listPath({ ...wanted, city: wanted.km ? wanted.city : null }) !== listPath(NOTHING);
}
