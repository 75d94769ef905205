/**
 * Makes the list of cities that the extension carries, when it is built: of GeoNames' table (cities500.txt, CC BY 4.0) the
 * places of 15,000 inhabitants and more, the most first, one a line: name, country, state, nearest big city where the name
 * alone is not enough, latitude, longitude, other names. Pure; `cities.ts` reads what comes out.
 */

import { distanceKm } from '../domain/workshops/distance';
import { plain } from '../domain/workshops/plain';

const INHABITANTS = 15_000;
/** Of smaller ones few people look for a name in another language. */
const OTHER_NAMES_FROM = 100_000;
/** A city that everybody knows where it is. */
const BIG = 300_000;
const LONG = 24;

/** GeoNames' columns that are used, by number (geonames.org/export). */
const NAME = 1;
const ALTERNATES = 3;
const LATITUDE = 4;
const LONGITUDE = 5;
const KIND = 7;
const COUNTRY = 8;
const STATE = 10;
const POPULATION = 14;
const COLUMNS = 19;

/** Parts of cities, and what is no town any more. */
const NO_CITY = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

const SCRIPTS: readonly [countries: string, letters: RegExp][] = [
  ['TH', /^[\p{Script=Thai}\p{M} ]+$/u],
  ['JP', /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u],
  ['CN TW HK MO', /^\p{Script=Han}+$/u],
  ['KR KP', /^\p{Script=Hangul}+$/u],
  ['RU UA BY BG RS MK KZ KG MN TJ', /^[\p{Script=Cyrillic} -]+$/u],
  ['GR CY', /^[\p{Script=Greek}\p{M} ]+$/u],
  ['IL', /^[\p{Script=Hebrew} -]+$/u],
  ['SA AE EG IQ JO KW LB MA DZ TN LY OM QA BH YE SY PS SD IR AF PK', /^[\p{Script=Arabic}\p{M} ]+$/u],
  ['IN NP', /^[\p{Script=Devanagari}\p{M} ]+$/u],
  ['BD', /^[\p{Script=Bengali}\p{M} ]+$/u],
  ['MM', /^[\p{Script=Myanmar}\p{M} ]+$/u],
  ['KH', /^[\p{Script=Khmer}\p{M} ]+$/u],
  ['LA', /^[\p{Script=Lao}\p{M} ]+$/u],
];
const NATIVE = new Map(SCRIPTS.flatMap(([countries, letters]) => countries.split(' ').map((one) => [one, letters])));
const LATIN = /^[\p{Script=Latin}\p{M} .'’-]+$/u;

interface Row {
  name: string;
  country: string;
  state: string;
  latitude: number;
  longitude: number;
  inhabitants: number;
  others: string[];
}

/** `München` finds Munich, `กรุงเทพ` Bangkok. Only looked for, never shown: without case and accents. */
function othersOf(cells: readonly string[], inhabitants: number): string[] {
  const native = NATIVE.get(cells[COUNTRY] ?? '');
  if (!native && inhabitants < OTHER_NAMES_FROM) return [];
  const known = new Set([plain(cells[NAME] ?? '')]);
  const others: string[] = [];
  for (const one of (cells[ALTERNATES] ?? '').split(',')) {
    // A few capitals are an airport.
    if (one.length > LONG || /^[A-Z]{2,4}$/.test(one) || !(native ?? LATIN).test(one)) continue;
    const key = plain(one);
    if (key !== '' && !known.has(key)) others.push(key);
    known.add(key);
  }
  return others;
}

/** The number stands near the end of a line; most lines are villages, and long before it. */
const inhabitantsOf = (line: string): number =>
  Number(
    line
      .slice(-120)
      .split('\t')
      .at(POPULATION - COLUMNS),
  );

function rowOf(line: string): Row | undefined {
  if (!(inhabitantsOf(line) >= INHABITANTS)) return undefined;
  const cells = line.split('\t');
  const inhabitants = Number(cells[POPULATION]);
  if (NO_CITY.has(cells[KIND] ?? '')) return undefined;
  const [name = '', country = ''] = [cells[NAME], cells[COUNTRY]];
  const [latitude, longitude] = [Number(cells[LATITUDE]), Number(cells[LONGITUDE])];
  if (!name || !/^[A-Z]{2}$/.test(country) || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  const state = country === 'US' && /^[A-Z]{2}$/.test(cells[STATE] ?? '') ? (cells[STATE] ?? '') : '';
  return { name, country, state, latitude, longitude, inhabitants, others: othersOf(cells, inhabitants) };
}

/** Of several of one name in a country each is told by the bigger city next to it. */
function nearOf(row: Row, named: readonly Row[], big: readonly Row[]): string {
  if (named.length < 2 || row.state) return '';
  let near = '';
  let least = Number.POSITIVE_INFINITY;
  for (const other of big) {
    const fits = other.country === row.country && other.name !== row.name && other.inhabitants > row.inhabitants;
    const far = fits ? distanceKm(row, other) : least;
    if (far < least) [near, least] = [other.name, far];
  }
  return near;
}

/** Text of cities.txt. */
export function citiesText(geonames: string): string {
  const rows = geonames.split('\n').flatMap((line) => rowOf(line) ?? []);
  rows.sort((a, b) => b.inhabitants - a.inhabitants || (a.name < b.name ? -1 : 1));
  const big = rows.filter(({ inhabitants }) => inhabitants >= BIG);
  const byName = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${plain(row.name)} ${row.country}`;
    byName.set(key, [...(byName.get(key) ?? []), row]);
  }
  const lines = rows.map((row) => {
    const near = nearOf(row, byName.get(`${plain(row.name)} ${row.country}`) ?? [], big);
    const point = [row.latitude, row.longitude].map((one) => String(Number(one.toFixed(2))));
    return [row.name, row.country, row.state, near, ...point, row.others.join(',')].join('\t').trimEnd();
  });
  return `${lines.join('\n')}\n`;
}
