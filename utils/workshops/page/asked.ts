/** What could be read of an event as the fields of the form that asks for the rest: names and formats are the form's. */

import { hasPoint } from '../../domain/workshops/plain';
import type { PageEvent } from './event';

const clock = (ms: number, zone: string): [day: string, time: string] => {
  const form = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
    numberingSystem: 'latn',
  });
  const [day = '', time = ''] = form.format(ms).split(' ');
  return [day, time];
};

/** For the address of the page with the form; `here`: the seller's IANA zone, in which a moment without zone is written. */
export function askedOf({ draft, wall }: PageEvent, here: string): Record<string, string> {
  const { title, startsAt, endsAt, days, zone, mode, place, url, registerUrl, organiser, runBy } = draft;
  const { price, entry, language, topics, description } = draft;
  const fields: Record<string, string | undefined> = {
    title,
    mode,
    venue: place?.name,
    address: place?.address ?? (hasPoint(place) && !place.city ? `${place.latitude}, ${place.longitude}` : undefined),
    city: place?.city,
    url,
    register: registerUrl,
    organiser,
    runBy,
    free: price && 'free' in price ? '1' : undefined,
    price: price && 'words' in price ? price.words : undefined,
    entry,
    language,
    topics: topics?.join(', '),
    description: description?.slice(0, 1_500),
    ...timesOf(startsAt, endsAt, zone ?? here),
    ...(days && { date: days.from, time: '', endDate: days.to, endTime: '', zone }),
    ...(wall && { date: wall.start.slice(0, 10), time: wall.start.slice(11) }),
    ...(wall?.end && { endDate: wall.end.slice(0, 10), endTime: wall.end.slice(11) }),
  };
  return Object.fromEntries(Object.entries(fields).filter((one): one is [string, string] => Boolean(one[1])));
}

function timesOf(startsAt: number | undefined, endsAt: number | undefined, zone: string): Record<string, string> {
  if (startsAt === undefined) return {};
  const [date, time] = clock(startsAt, zone);
  const [endDate, endTime] = endsAt === undefined ? ['', ''] : clock(endsAt, zone);
  return { date, time, endDate, endTime, zone };
}
