/** Where an event is: a place, online, or both; only what the calendar says in so many words. */

import type { WorkshopMode, WorkshopPlace } from '../../domain/workshops/workshop';
import { linkIn } from './links';
import type { Property } from './property';
import { lineFrom } from './words';

export interface Where {
  mode?: WorkshopMode;
  place?: WorkshopPlace;
  /** Link that stood where a place was to be expected. */
  link?: string;
}

const ONLINE =
  /^(?:online(?: event| meeting)?|virtual(?: event| meeting)?|webinar|livestream|zoom(?: meeting)?|google meet|(?:microsoft )?teams(?: meeting| call)?|microsoft teams-besprechung|webex|remote)$/i;
/** Properties that hold the address of a call. */
const CALLS = ['conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl', 'x-zoom-meeting-url'];
/** "Register to see the address": the site's own event page stands in for a place that is kept back. */
const EVENT_PAGES = /^(?:lu\.ma|luma\.com|(?:www\.)?meetup\.com|(?:www\.)?eventbrite\.[a-z.]+)$/;

/** `page`: the event's own page, where it is known. */
export function whereOf(said: ReadonlyMap<string, Property>, page: string | undefined): Where {
  const text = lineFrom(said.get('location')?.values[0] ?? '', 300);
  const call = CALLS.some((name) => said.get(name)?.values.some((one) => /^https:/i.test(one)));
  const point = coordinates(said);
  const link = linkIn(text);
  if (link) {
    const kept = !/\/join\//.test(link) && (samePage(link, page) || EVENT_PAGES.test(hostOf(link)));
    // Coordinates beside it, or the event's own page: it says nothing of the mode.
    if (point) return { place: point, mode: call ? 'mixed' : 'in-person', link };
    return kept && !call ? { link } : { mode: 'online', link };
  }
  if (text === '' || ONLINE.test(text)) {
    if (point) return { place: point, mode: call ? 'mixed' : 'in-person' };
    return call || text !== '' ? { mode: 'online' } : {};
  }
  const name = nameIn(text);
  const place: WorkshopPlace = { ...(name && { name }), address: text, ...point };
  // "Online + Berlin" is both.
  return { place, mode: call || /\b(?:online|virtual|livestream|zoom)\b/i.test(text) ? 'mixed' : 'in-person' };
}

/** Before the first comma, when it is no street with a number and something follows. */
function nameIn(text: string): string | undefined {
  const [first = '', ...rest] = text.split(/,|\s[–-]\s|\s\(/);
  return rest.length > 0 && first.trim() !== '' && !/\d/.test(first) ? first.trim() : undefined;
}

/** GEO, or Apple's structured location. Nobody meets at 0, 0: that is a program without an answer. */
function coordinates(said: ReadonlyMap<string, Property>): WorkshopPlace | undefined {
  const geo = said.get('geo')?.values.join(';');
  const apple = said.get('x-apple-structured-location')?.values.join(';').replace(/^geo:/i, '');
  for (const text of [geo, apple]) {
    const match = /^\s*([+-]?\d{1,3}(?:\.\d+)?)\s*[;,]\s*([+-]?\d{1,3}(?:\.\d+)?)/.exec(text ?? '');
    const [latitude, longitude] = [Number(match?.[1]), Number(match?.[2])];
    if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0)) {
      return { latitude, longitude };
    }
  }
  return undefined;
}

const hostOf = (link: string): string => /^https?:\/\/([^/?#]+)/i.exec(link)?.[1]?.toLowerCase() ?? '';
const samePage = (a: string, b: string | undefined): boolean =>
  b !== undefined && a.replace(/[/?#].*$|^https?:/gi, '') !== '' && stem(a) === stem(b);
const stem = (link: string): string => link.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#].*$|\/+$/g, '');
