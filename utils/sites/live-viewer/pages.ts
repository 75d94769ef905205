/** A LIVE as viewers see it, `www.tiktok.com/@name/live`: where a host without LIVE Manager keeps an eye on it. */

import type { Place } from '../../page/family';

export const matches: readonly string[] = ['https://www.tiktok.com/*'];

export function isLiveViewer(place: Place): boolean {
  return place.hostname === 'www.tiktok.com' && /^\/@[^/]+\/live\/?$/.test(place.pathname);
}

export const examples = { page: ['https://www.tiktok.com/@glowbyana/live'] };
