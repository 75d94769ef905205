/** The viewer page's LIVE transports (surfaces 3.1). */

import type { Endpoint, Sockets } from '../../page/family';

export const endpoints: readonly Endpoint[] = [
  { id: 'im-fetch', path: '/webcast/im/fetch', on: 'webcast', as: 'frames' },
];

export const sockets: readonly Sockets[] = [{ host: 'tiktok.com', path: '/webcast/im/' }];
