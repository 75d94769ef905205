/** TikTok Studio (surfaces 1.1): titles and times of posted videos. */

import type { Place } from '../../page/family';

export const matches: readonly string[] = ['https://www.tiktok.com/*'];

export function isStudio(place: Place): boolean {
  return place.hostname === 'www.tiktok.com' && /^\/tiktokstudio(\/|$)/.test(place.pathname);
}

export const examples = {
  page: ['https://www.tiktok.com/tiktokstudio', 'https://www.tiktok.com/tiktokstudio/content'],
};
