/** What several parts of the list ask of one event: its words without case and signs, its address, its end. */

import { addDays, dayStart } from '../week';
import type { WorkshopPlace, WorkshopRead } from './workshop';

const HOUR_MS = 3_600_000;
/** Of an event that states no end: for this long it counts as running. Ours; shown nowhere as an end. */
const UNSTATED_MS = 2 * HOUR_MS;
/** The zone in which a day is over last. */
const LAST_ZONE = 'Etc/GMT+12';

/** Without case, accents and signs, words apart by one space. */
export const plain = (words: string): string => {
  // Most of it is ASCII, and a list of 20,000 is made whenever it is opened.
  const lower = /^[ -~]*$/.test(words)
    ? words.toLowerCase()
    : words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return lower.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
};

/** What only says where somebody came from. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid|aff\w*|ref|src|source|recid|eventorigin|tk|_gl)$/i;

/** One address for the same page: without scheme, `www.`, tracking, fragment and a last slash. Undefined: it names no page. */
export function addressOf(url: string | undefined): string | undefined {
  if (!url) return undefined;
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return undefined;
  }
  const { protocol, hostname, pathname, searchParams } = parsed;
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const rest = [...searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const path = pathname.replace(/\/+$/, '');
  // A host alone is an organiser, not an event.
  if (path === '' && rest.length === 0) return undefined;
  const query = rest.map(([name, value]) => `${name}=${value}`).join('&');
  return `${hostname.replace(/^www\./, '')}${path}${query && `?${query}`}`;
}

/** Ms after which it is over. A day without a zone is over when it is over everywhere. */
export function overAt({ startsAt, endsAt, days, zone }: Pick<WorkshopRead, 'startsAt' | 'endsAt' | 'days' | 'zone'>) {
  if (days) return dayStart(addDays(days.to, 1), zone ?? LAST_ZONE);
  return endsAt !== undefined && endsAt > startsAt ? endsAt : startsAt + UNSTATED_MS;
}

export const hasPoint = (
  place: WorkshopPlace | undefined,
): place is WorkshopPlace & { latitude: number; longitude: number } =>
  place?.latitude !== undefined && place.longitude !== undefined;
