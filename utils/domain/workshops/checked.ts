/** An event out of a file that anybody may have written: each member checked, capped and cleaned, the rest left out. */

import type { WorkshopPlace, WorkshopRead } from './workshop';

type Given = Record<string, unknown>;

export const isGiven = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One line, without control characters and direction overrides; undefined when nothing is left. */
export function wordsFrom(value: unknown, length: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  const clean = value
    .replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ')
    .trim()
    .slice(0, length);
  return clean === '' ? undefined : clean;
}

const textFrom = (value: unknown, length: number): string | undefined =>
  typeof value === 'string'
    ? value
        .slice(0, length)
        .split('\n')
        .map((row) => wordsFrom(row, length) ?? '')
        .join('\n')
        .trim() || undefined
    : undefined;

const listFrom = (value: unknown, most: number, length: number): string[] | undefined => {
  const all = Array.isArray(value) ? value.slice(0, most).flatMap((one) => wordsFrom(one, length) ?? []) : [];
  return all.length > 0 ? [...new Set(all)] : undefined;
};

const oneOf = <T extends string>(value: unknown, of: readonly T[]): T | undefined => of.find((one) => one === value);

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const EARLIEST = Date.UTC(2015, 0);
const LATEST = Date.UTC(2060, 0);

/** Ms of an ISO 8601 moment with its offset. */
export function momentOf(value: unknown): number | undefined {
  const at = typeof value === 'string' && FORM.test(value) ? Date.parse(value) : Number.NaN;
  return at >= EARLIEST && at <= LATEST ? at : undefined;
}

const dayFrom = (value: unknown): string | undefined => {
  const day = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : '';
  const at = Date.parse(day);
  return at >= EARLIEST && at <= LATEST && new Date(at).toISOString().startsWith(day) ? day : undefined;
};

export function linkFrom(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2_000) return undefined;
  try {
    const { protocol, username, password, href } = new URL(value);
    return protocol === 'https:' && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}

function zoneFrom(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 60) return undefined;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return value;
  } catch {
    return undefined;
  }
}

const within = (value: unknown, low: number, high: number): number | undefined =>
  typeof value === 'number' && value >= low && value <= high ? value : undefined;
const whole = (value: unknown, most: number): number | undefined =>
  Number.isInteger(value) ? within(value, 0, most) : undefined;

/** The members that are there. */
function given<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}

function placeFrom(value: unknown): WorkshopPlace | undefined {
  if (!isGiven(value)) return undefined;
  const latitude = within(value.latitude, -90, 90);
  const longitude = within(value.longitude, -180, 180);
  const country = wordsFrom(value.country, 2)?.toUpperCase();
  const place = given({
    name: wordsFrom(value.name, 200),
    address: wordsFrom(value.address, 300),
    city: wordsFrom(value.city, 120),
    country: country && /^[A-Z]{2}$/.test(country) ? country : undefined,
    ...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
  });
  return Object.keys(place).length > 0 ? place : undefined;
}

function priceFrom(value: unknown): WorkshopRead['price'] {
  if (!isGiven(value)) return undefined;
  if (value.free === true) return { free: true };
  const words = wordsFrom(value.words, 100);
  const currency = typeof value.currency === 'string' && /^[A-Z]{3}$/.test(value.currency) ? value.currency : undefined;
  return words ? { words, ...given({ amount: within(value.amount, 0, 1e9), currency }) } : undefined;
}

/** Moments are ISO 8601 there. Undefined: it has no title or no start. */
export function eventFrom(value: unknown): WorkshopRead | undefined {
  if (!isGiven(value)) return undefined;
  const [id, title, startsAt] = [wordsFrom(value.id, 200), wordsFrom(value.title, 300), momentOf(value.startsAt)];
  if (!id || !title || startsAt === undefined) return undefined;
  const endsAt = momentOf(value.endsAt);
  const from = isGiven(value.days) ? dayFrom(value.days.from) : undefined;
  const to = isGiven(value.days) ? dayFrom(value.days.to) : undefined;
  const language = wordsFrom(value.language, 35);
  return {
    id,
    title,
    startsAt,
    ...given({
      endsAt: endsAt !== undefined && endsAt > startsAt ? endsAt : undefined,
      days: from && to && from <= to ? { from, to } : undefined,
      zone: zoneFrom(value.zone),
      description: textFrom(value.description, 5_000),
      agenda: listFrom(value.agenda, 40, 200),
      mode: oneOf(value.mode, ['in-person', 'online', 'mixed'] as const),
      place: placeFrom(value.place),
      url: linkFrom(value.url),
      registerUrl: linkFrom(value.registerUrl),
      organiser: wordsFrom(value.organiser, 200),
      runBy: oneOf(value.runBy, ['tiktok', 'partner', 'community'] as const),
      language: language && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : undefined,
      price: priceFrom(value.price),
      seatsLeft: whole(value.seatsLeft, 1e7),
      entry: oneOf(value.entry, ['open', 'invitation', 'waitlist', 'full'] as const),
      topics: listFrom(value.topics, 20, 80),
      policies: listFrom(value.policies, 50, 120),
      status: oneOf(value.status, ['confirmed', 'tentative', 'postponed', 'cancelled'] as const),
      uid: wordsFrom(value.uid, 500),
      sequence: whole(value.sequence, 2 ** 31),
      occurrence: momentOf(value.occurrence),
      movedFrom: momentOf(value.movedFrom),
      changedAt: momentOf(value.changedAt),
    }),
  };
}
