/** The answers of Seller Center that are copied (surfaces 2.2). Nothing else leaves the page's own world. */

import type { Endpoint } from '../../page/family';

const GROWTH = '/api/v1/seller/growth_center/';

export const endpoints: readonly Endpoint[] = [
  { id: 'ahr-score', path: '/api/v1/account/ahr/score' },
  { id: 'violation-overview', path: `${GROWTH}violation/overview/get` },
  { id: 'violation-records', path: `${GROWTH}shop/violation/records/list` },
  { id: 'violation-record', path: `${GROWTH}shop/violation/record/query` },
  { id: 'warning-records', path: `${GROWTH}shop/warning/records/list` },
  { id: 'message-counts', path: '/api/v1/seller/message/pull_by_category_v2' },
  { id: 'message-list', path: '/api/v2/seller/message/list' },
];
