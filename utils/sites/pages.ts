/** Which family a page belongs to, by its URL alone: for the overlay, where the endpoints are of no use. */

import type { SiteId } from '../domain';
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
