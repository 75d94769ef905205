/** Which family a page belongs to, by its URL alone: for the overlay, where the endpoints are of no use. */

import type { Role, SiteId } from '../domain';
import type { Place } from '../page/family';
import { isLiveCenter } from './live-center/pages';
import { isLiveManager } from './live-manager/pages';
import { isLiveViewer } from './live-viewer/pages';
import { isSellerCenter } from './seller-center/pages';
import { isStudio } from './studio/pages';

/** The family of a page, or undefined where the badge has no business. */
export function siteOf(place: Place): SiteId | undefined {
  if (isSellerCenter(place)) return 'seller-center';
  if (isLiveManager(place)) return 'live-manager';
  if (isLiveCenter(place)) return 'live-center';
  if (isStudio(place)) return 'studio';
  return isLiveViewer(place) ? 'live-viewer' : undefined;
}

/** Answers that speak for health: while none came, the page's text is looked at. */
export function speaksOfHealth(endpoint: string): boolean {
  return /score|overview|records|governance/.test(endpoint);
}

/** The only query parameters that are kept of a request: who and which list; never tokens or fingerprints. */
const KEPT = ['oec_seller_id', 'seller_id', 'shop_region', 'region', 'room_id', 'violation_list_type', 'account_type'];

/** A request's URL without the page's tokens. Throws on what is no URL. */
export function bareUrl(text: string, base: string): string {
  const url = new URL(text, base);
  const kept = KEPT.flatMap((key) => (url.searchParams.has(key) ? [[key, url.searchParams.get(key) ?? '']] : []));
  return `${url.origin}${url.pathname}${kept.length ? `?${new URLSearchParams(kept)}` : ''}`;
}

/** The list of LIVE violations. */
export const liveCenterPage = 'https://livecenter.tiktok.com/';

/** Where a role's health stands: on the Seller Center it was last read from, else where a first reading can come from. */
export function healthPage(role: Role, host?: string): string {
  if (role === 'creator') return 'https://shop.tiktok.com/streamer/welcome';
  const known = host !== undefined && isSellerCenter({ hostname: host, pathname: '/' });
  return `https://${known ? host : 'seller-us.tiktok.com'}/health-center`;
}
