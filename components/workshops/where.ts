/** Where a workshop is and who runs it, in words, as far as it is stated. */

import type { Workshop } from '../../utils/domain/workshops/workshop';
import { t } from '../../utils/words/words';
import { cityWords, runByWords } from '../../utils/words/workshops';

/** "Studio 5, Culver City": the venue's name and the city; what is not stated is said. */
export function placeWords({ place, mode }: Workshop): string {
  if (mode === 'online') return t('ws_mode_online');
  const parts = [place?.name, place?.city ?? (place?.name ? undefined : place?.address)].filter(Boolean);
  if (parts.length > 0) return [...new Set(parts)].join(', ');
  return t(mode ? 'ws_no_place' : 'ws_no_mode');
}

/** The whole address, as lines. */
export function addressLines({ place }: Workshop): string[] {
  if (!place) return [];
  const { name, address, city, country } = place;
  const land = cityWords({ name: city ?? '', country: country ?? '', latitude: 0, longitude: 0 }).replace(/^, /, '');
  const lines = [name, address, address && city && address.includes(city) ? undefined : land];
  return [...new Set(lines.filter((line): line is string => Boolean(line)))];
}

/** TikTok, a partner or the community; absent when no source says. */
export const whoWords = ({ runBy }: Workshop): string | undefined => (runBy ? runByWords(runBy) : undefined);

/** "Free", or the price in the source's own words. */
export function priceWords({ price }: Workshop): string | undefined {
  if (!price) return undefined;
  return 'free' in price ? t('ws_free') : price.words;
}
