/** Where an event is: a place one goes to, a link one opens, or both. What the page does not say is absent. */

import type { WorkshopMode, WorkshopPlace } from '../../domain/workshops/workshop';
import { isJson, type Json } from '../../sites/fields';
import { allOf, type Lookup, typesOf, wordOf } from './nodes';
import { line, link } from './text';

export interface Where {
  place?: WorkshopPlace;
  mode?: WorkshopMode;
  /** Where one takes part online; https only. */
  joinUrl?: string;
}

let countries: Map<string, string> | undefined;

/** ISO 3166-1 alpha-2 by code or by English name. */
function countryFrom(text: string | undefined): string | undefined {
  const word = text?.trim() ?? '';
  if (/^[A-Za-z]{2}$/.test(word)) return word.toUpperCase();
  if (word.length < 3 || word.length > 60) return undefined;
  if (!countries) {
    countries = new Map([['usa', 'US']]);
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
      const name = names.of(code)?.toLowerCase();
      // Codes that are no country's any more share a name with one that is.
      if (name && !countries.has(name) && code !== 'UK') countries.set(name, code);
    }
  }
  return countries.get(word.toLowerCase());
}

const short = (value: unknown, length = 200): string | undefined => {
  const word = wordOf([value]);
  return (word && line(word, length)) || undefined;
};

function pointOf(place: Json, lookup: Lookup): Pick<WorkshopPlace, 'latitude' | 'longitude'> {
  const [geo] = allOf(place, 'geo', lookup).filter(isJson);
  const [latitude, longitude] = ['latitude', 'longitude'].map((name) => {
    const word = wordOf([geo?.[name], place[name]])?.trim();
    return word && /^-?\d{1,3}(?:\.\d{1,20})?$/.test(word) ? Number(word) : Number.NaN;
  }) as [number, number];
  // Zero and zero is a form that was not filled in.
  const right = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
  return right ? { latitude, longitude } : {};
}

function addressOf(address: Json): WorkshopPlace {
  const street = short(address.streetAddress);
  const city = short(address.addressLocality, 120);
  const region = [short(address.addressRegion, 80), short(address.postalCode, 20)].filter(Boolean).join(' ');
  const country = countryFrom(short(address.addressCountry));
  const whole = [street, city, region].filter(Boolean).join(', ');
  return {
    ...((street || region) && { address: line(whole) }),
    ...(city && { city }),
    ...(country && { country }),
  };
}

function placeOf(place: Json, lookup: Lookup): WorkshopPlace | undefined {
  const name = short(place.name);
  const [address] = allOf(place, 'address', lookup);
  const inWords = typeof address === 'string' ? line(address) : undefined;
  const found: WorkshopPlace = {
    ...(name && { name }),
    ...(inWords && { address: inWords }),
    ...(isJson(address) && addressOf(address)),
    ...pointOf(place, lookup),
  };
  // Some write the street where the name belongs.
  if (found.name && found.name === found.address) delete found.name;
  return Object.keys(found).length > 0 ? found : undefined;
}

const MODES: Readonly<Record<string, WorkshopMode>> = {
  OfflineEventAttendanceMode: 'in-person',
  OnlineEventAttendanceMode: 'online',
  MixedEventAttendanceMode: 'mixed',
};

export function whereOf(node: Json, lookup: Lookup): Where {
  const found: Where = {};
  let online = false;
  for (const one of allOf(node, 'location', lookup)) {
    const address = link(isJson(one) ? wordOf([one.url]) : wordOf([one]));
    if (isJson(one) ? typesOf(one).includes('VirtualLocation') : address) {
      online = true;
      if (address) found.joinUrl ??= address;
    } else if (isJson(one)) found.place ??= placeOf(one, lookup) as WorkshopPlace;
    else if (line(String(one)) !== '') found.place ??= { name: line(String(one)) };
  }
  if (!found.place) delete found.place;
  const stated = MODES[(wordOf(allOf(node, 'eventAttendanceMode', lookup)) ?? '').replace(/^.*[/:]/, '')];
  const mode = stated ?? (online ? (found.place ? 'mixed' : 'online') : found.place ? 'in-person' : undefined);
  // "Online" as a place is none.
  if (mode === 'online') delete found.place;
  return { ...found, ...(mode && { mode }) };
}
