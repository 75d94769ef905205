/**
 * The answers of Seller Center that are copied (surfaces 2.2). Nothing else leaves the page's own world. Written out:
 * packed, a path that repeats costs the tap less than a name for its beginning.
 */

import type { Endpoint } from '../../page/family';

export const endpoints: readonly Endpoint[] = [
  { id: 'ahr-score', path: '/api/v1/account/ahr/score' },
  { id: 'performance-score', path: '/api/v1/seller/experience-score/score-overview' },
  { id: 'violation-overview', path: '/api/v1/seller/growth_center/violation/overview/get' },
  { id: 'message-list', path: '/api/v2/seller/message/list' },
  { id: 'violation-record', path: '/api/v1/seller/growth_center/shop/violation/record/query' },
  { id: 'violation-records', path: '/api/v1/seller/growth_center/shop/violation/records/list' },
  { id: 'warning-records', path: '/api/v1/seller/growth_center/shop/warning/records/list' },
  { id: 'message-counts', path: '/api/v1/seller/message/pull_by_category_v2' },
];
