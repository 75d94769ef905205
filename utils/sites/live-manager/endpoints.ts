/** LIVE Manager's answers and LIVE transports (surfaces 2.3 to 2.5, 3.1). */

import type { Endpoint } from '../../page/family';
import { imFetch } from '../im-fetch';

export const endpoints: readonly Endpoint[] = [
  { id: 'account-info', path: '/api/v1/streamer_desktop/account_info/get' },
  { id: 'room-info', path: '/api/v1/streamer_desktop/live_room_info/get' },
  { id: 'pinned', path: '/api/v1/streamer_desktop/live_product/pin/get' },
  // Called during a LIVE; what they answer is published nowhere (surfaces 2.4).
  { id: 'risk-permission', path: '/api/v1/streamer_desktop/check_risk_permission' },
  { id: 'violation-detail', path: '/api/v1/streamer_desktop/get_violation_detail' },
  // `status` and `multi_status` (surfaces 2.5).
  { id: 'violation-status', path: '/webcast/perception/violation/*' },
  // The path behind the creator's health and violations is not public (surfaces 2.3): the governance family, by shape.
  { id: 'creator-governance', path: '/api/v1/governance/creator/*' },
  imFetch,
];

/** The frontier's address comes from `websocket_config/get`, so only the site is declared, not the path. */
export const socket = '/';
