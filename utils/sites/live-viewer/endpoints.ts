/** The viewer page's LIVE transports (surfaces 3.1). */

import type { Endpoint } from '../../page/family';
import { imFetch } from '../im-fetch';

export const endpoints: readonly Endpoint[] = [imFetch];

export const socket = '/webcast/im/';
