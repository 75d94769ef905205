/** The gazetteer: two megabytes that are read when somebody looks for a city, or has picked one. */

import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { WorkshopsProps } from '../../components/workshops/props';
import type { City } from '../../utils/domain';
import { readPackagedText } from '../../utils/remote/packaged';
import { CITIES_PATH, type Cities, citiesFrom, locateIn, searchCities } from '../../utils/workshops/cities';

/** Where a place is by its city's name; absent until the gazetteer is there. */
export const locate = signal<WorkshopsProps['locate']>(undefined);

let asked: Promise<Cities> | undefined;

export function openCities(): Promise<Cities> {
  asked ??= readPackagedText(browser.runtime.getURL(CITIES_PATH)).then((text) => {
    const cities = citiesFrom(text);
    if (cities.all.length === 0) throw new Error('the list of cities is empty');
    locate.value = locateIn(cities);
    return cities;
  });
  asked.catch(() => {
    // The next letter tries again.
    asked = undefined;
  });
  return asked;
}

export const findCities = async (text: string): Promise<readonly City[]> => searchCities(await openCities(), text);
