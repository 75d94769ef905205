/**
 * What the tap may copy on a host, without the rest of what we know of it: bytes in the page's world count. A structure
 * test compares this with the families.
 */

import type { Tapped } from '../page/family';
import { endpoints as liveCenter } from './live-center/endpoints';
import { endpoints as liveManager, socket as liveManagerSocket } from './live-manager/endpoints';
import { endpoints as liveViewer, socket as liveViewerSocket } from './live-viewer/endpoints';
import { endpoints as sellerCenter } from './seller-center/endpoints';
import { context, endpoints as studio } from './studio/endpoints';

/** The manifest lets the tap run on the families' hosts only; everything that is none of these is a Seller Center. */
export function tappedOn(hostname: string): Tapped {
  if (hostname === 'shop.tiktok.com') return { endpoints: liveManager, socket: liveManagerSocket };
  if (hostname === 'livecenter.tiktok.com') return { endpoints: liveCenter };
  if (hostname === 'www.tiktok.com') {
    return { endpoints: [...studio, ...liveViewer], socket: liveViewerSocket, context };
  }
  return { endpoints: sellerCenter };
}
