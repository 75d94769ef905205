/** Every page family we can read. One line a family; DOM-free and zod-free. */

import type { SiteId } from '../domain';
import type { Endpoint, Family } from '../page/family';
import * as liveCenterEndpoints from './live-center/endpoints';
import * as liveCenterPages from './live-center/pages';
import * as liveManagerEndpoints from './live-manager/endpoints';
import * as liveManagerPages from './live-manager/pages';
import * as liveViewerEndpoints from './live-viewer/endpoints';
import * as liveViewerPages from './live-viewer/pages';
import * as sellerEndpoints from './seller-center/endpoints';
import * as sellerPages from './seller-center/pages';
import * as studioEndpoints from './studio/endpoints';
import * as studioPages from './studio/pages';

const family = (
  id: SiteId,
  matches: readonly string[],
  isPage: Family['isPage'],
  endpoints: readonly Endpoint[],
  socket?: string,
  context?: Family['context'],
): Family => ({ id, matches, isPage, endpoints, ...(socket && { socket }), ...(context && { context }) });

export const families: readonly Family[] = [
  family('seller-center', sellerPages.matches, sellerPages.isSellerCenter, sellerEndpoints.endpoints),
  family(
    'live-manager',
    liveManagerPages.matches,
    liveManagerPages.isLiveManager,
    liveManagerEndpoints.endpoints,
    liveManagerEndpoints.socket,
  ),
  family('live-center', liveCenterPages.matches, liveCenterPages.isLiveCenter, liveCenterEndpoints.endpoints),
  family(
    'studio',
    studioPages.matches,
    studioPages.isStudio,
    studioEndpoints.endpoints,
    undefined,
    studioEndpoints.context,
  ),
  family(
    'live-viewer',
    liveViewerPages.matches,
    liveViewerPages.isLiveViewer,
    liveViewerEndpoints.endpoints,
    liveViewerEndpoints.socket,
  ),
];

/** Match patterns of all families, for the manifest. */
export const matches: string[] = [...new Set(families.flatMap((f) => f.matches))];
