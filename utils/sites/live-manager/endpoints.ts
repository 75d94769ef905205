/** LIVE Manager's answers and LIVE transports (surfaces 2.3, 2.4, 3.1). */

import type { Endpoint, Sockets } from '../../page/family';

export const endpoints: readonly Endpoint[] = [
  { id: 'account-info', path: '/api/v1/streamer_desktop/account_info/get' },
  { id: 'room-info', path: '/api/v1/streamer_desktop/live_room_info/get' },
  { id: 'pinned', path: '/api/v1/streamer_desktop/live_product/pin/get' },
  // The path behind the creator's health and violations is not public (surfaces 2.3): the governance family, by shape.
  { id: 'creator-governance', path: '/api/v1/governance/creator/*' },
  { id: 'im-fetch', path: '/webcast/im/fetch', on: 'webcast', as: 'frames' },
];

/** The frontier's address comes from `websocket_config/get`, so only the site is declared, not the path. */
export const sockets: readonly Sockets[] = [{ host: 'tiktok.com', path: '/' }];
