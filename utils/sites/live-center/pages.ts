/** LIVE Center (surfaces 1.1): the list of LIVE violations after a LIVE. */

import type { Place } from '../../page/family';

export const matches: readonly string[] = ['https://livecenter.tiktok.com/*'];

export function isLiveCenter(place: Place): boolean {
  return place.hostname === 'livecenter.tiktok.com';
}

export const examples = { page: ['https://livecenter.tiktok.com/', 'https://livecenter.tiktok.com/replay?lang=en'] };
