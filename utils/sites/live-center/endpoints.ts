/** LIVE Center's violation list (surfaces 2.5). */

import type { Endpoint } from '../../page/family';

export const endpoints: readonly Endpoint[] = [{ id: 'live-violations', path: '/webcast/eco/violation_list' }];
