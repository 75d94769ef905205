/**
 * The gazetteer: finds a city by the beginning of its name, and the point of a place whose city a source names. Its file is
 * loaded only when the seller looks for a city; no permission and no map service is asked. Data: GeoNames, CC BY 4.0.
 */

import type { Point } from '../domain/workshops/distance';
import { plain } from '../domain/workshops/plain';
import type { City, WorkshopPlace } from '../domain/workshops/workshop';

/** Path within the extension's package. */
export const CITIES_PATH = 'cities.txt';

export interface Cities {
  /** The most inhabitants first. `name` tells it from others of its name: "Newark, NJ", "Suzhou (Nanjing)". */
  all: readonly City[];
  /** Names of each without case and accents, a line break before each, its own first. */
  names: readonly string[];
  /** State of each, where that is known. */
  states: readonly string[];
}

/** Text of cities.txt. A line that is none is left out. */
export function citiesFrom(text: string): Cities {
  const all: City[] = [];
  const names: string[] = [];
  const states: string[] = [];
  for (const line of text.split('\n')) {
    const [name = '', country = '', state = '', near = '', latitude = '', longitude = '', others = ''] =
      line.split('\t');
    if (!name || !latitude || !longitude) continue;
    const told = state ? `${name}, ${state}` : near ? `${name} (${near})` : name;
    all.push({ name: told, country, latitude: Number(latitude), longitude: Number(longitude) });
    names.push(`\n${plain(name)}${others && `\n${others.replaceAll(',', '\n')}`}`);
    states.push(state);
  }
  return { all, names, states };
}

/** Names that begin so, then those of which a later word does; each with the most inhabitants first. */
export function searchCities({ all, names, states }: Cities, text: string, most = 8): City[] {
  const [typed = '', state = ''] = text.slice(0, 80).split(',').map(plain);
  if (typed === '') return [];
  const begins: City[] = [];
  const within: City[] = [];
  for (const [i, own] of names.entries()) {
    const begun = own.includes(`\n${typed}`);
    if (!begun && !(within.length < most && own.includes(` ${typed}`))) continue;
    const city = all[i];
    const here = !state || states[i]?.toLowerCase().startsWith(state) || city?.country.toLowerCase().startsWith(state);
    if (city && here) (begun ? begins : within).push(city);
    if (begins.length >= most) break;
  }
  return [...begins, ...within].slice(0, most);
}

/**
 * Point of the city that a place names: only when one city of the country goes by that name, or its state stands in the
 * address. Without a country, only when there is one such city in the world.
 */
export function locateIn({ all, names, states }: Cities): (place: WorkshopPlace) => Point | undefined {
  const byName = new Map<string, number[]>();
  for (const [i, own] of names.entries()) {
    for (const name of own.slice(1).split('\n')) {
      const known = byName.get(name);
      if (known) known.push(i);
      else byName.set(name, [i]);
    }
  }
  return ({ city, country, address = '', name = '' }) => {
    if (!city) return undefined;
    const named = byName.get(plain(city)) ?? [];
    const found = country ? named.filter((i) => all[i]?.country === country) : named;
    const words = ` ${`${name} ${address}`.replace(/[^A-Za-z]+/g, ' ')} `;
    const fits = found.length > 1 ? found.filter((i) => states[i] && words.includes(` ${states[i]} `)) : found;
    const [only] = fits;
    return fits.length === 1 && only !== undefined ? all[only] : undefined;
  };
}
