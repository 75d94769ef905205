/** LIVE Manager and the LIVE data screen, both on shop.tiktok.com (surfaces 1.1, 1.2). */

import type { Place } from '../../page/family';

export const matches: readonly string[] = ['https://shop.tiktok.com/*'];

export function isLiveManager(place: Place): boolean {
  return place.hostname === 'shop.tiktok.com' && /^\/(streamer|workbench)(\/|$)/.test(place.pathname);
}

/** Dashboards that stay open while a LIVE runs. */
export function isLiveDashboard(place: Place): boolean {
  return isLiveManager(place) && /\/(dashboard|overview)\/?$/.test(place.pathname);
}

export const examples = {
  page: [
    'https://shop.tiktok.com/streamer/live/product/dashboard?region=us',
    'https://shop.tiktok.com/streamer/live/event/dashboard?session_id=1',
    'https://shop.tiktok.com/workbench/live/overview?room_id=1&region=us',
    'https://shop.tiktok.com/streamer/welcome',
  ],
};
