/** The LIVE transport over HTTP (surfaces 3.1): the same on every page that shows a LIVE. */

import type { Endpoint } from '../page/family';

export const imFetch: Endpoint = { id: 'im-fetch', path: '/webcast/im/fetch', as: 'frames' };
