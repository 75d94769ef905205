/** Answers as the sandbox gives them, asked for as the pages ask, and what the readers make of them. */

import type { Account, Capture, Fact, Reading, SiteId } from '../../../utils/domain';
import { readCapture } from '../../../utils/sites/readers';
import { envelope } from '../../sandbox/scenario/answers.mjs';
import { loadScenario } from '../../sandbox/scenario/load.mjs';
import { bodyText } from '../../sandbox/server/respond.mjs';

export const NOW = Date.UTC(2026, 10, 23, 12);
export const SELLER = '7495000000000000189';
const CREATOR: Account = {
  key: 'creator:7301234567890123456',
  id: '7301234567890123456',
  role: 'creator',
  region: 'US',
};

interface Asked {
  site: SiteId;
  endpoint: string;
  url: string;
  body: string;
  status?: number;
  account?: Account;
  serverAt?: number;
}

export function read({ site, endpoint, url, body, status = 200, account, serverAt }: Asked): Reading {
  const capture: Capture = {
    id: 'a-1',
    at: NOW,
    site,
    kind: 'response',
    endpoint,
    url,
    status,
    body,
    ...(serverAt !== undefined && { serverAt }),
  };
  const [reading] = readCapture(capture, { document: 'a', host: new URL(url).hostname, ...(account && { account }) });
  if (!reading) throw new Error('no reading');
  return reading;
}

/** What the sandbox answers in a scenario, in the envelope of its host. */
export function bodyOf(scenario: string, path: string, host: string, account?: string): string {
  const given = loadScenario(scenario).endpoints[path] as Record<string, never>;
  const chosen = (account && given[account]) || given;
  const first = (Array.isArray(chosen) ? chosen[0] : chosen) as { data?: object; body?: object };
  const body = first.body ?? envelope(host, path, (first.data ?? first) as never);
  return bodyText({}, body as never, { epoch: NOW, timeZone: 'UTC' });
}

export const SC = 'seller-us.tiktok.com';
export const GROWTH = '/api/v1/seller/growth_center/';
const seller = (endpoint: string, path: string, scenario = 'us-seller-189'): Asked => ({
  site: 'seller-center',
  endpoint,
  url: `https://${SC}${path}?oec_seller_id=${SELLER}`,
  body: bodyOf(scenario, path, SC),
});
const creator = (site: SiteId, endpoint: string, host: string, path: string, scenario = 'us-creator-162'): Asked => ({
  site,
  endpoint,
  url: `https://${host}${path}`,
  body: bodyOf(scenario, path, host),
  account: CREATOR,
});

export const ASKED: Record<string, Asked> = {
  score: seller('ahr-score', '/api/v1/account/ahr/score'),
  overview: seller('violation-overview', `${GROWTH}violation/overview/get`),
  records: seller('violation-records', `${GROWTH}shop/violation/records/list`),
  counts: seller('message-counts', '/api/v1/seller/message/pull_by_category_v2'),
  messages: seller('message-list', '/api/v2/seller/message/list', '_base'),
  performance: seller('performance-score', '/api/v1/seller/experience-score/score-overview', '_base'),
  health: creator('live-manager', 'creator-governance', 'shop.tiktok.com', '/api/v1/governance/creator/health/'),
  violations: creator('live-manager', 'creator-governance', 'shop.tiktok.com', '/api/v1/governance/creator/violation/'),
  posts: creator('studio', 'posts', 'www.tiktok.com', '/tiktok/creator/manage/item_list/v1/', '_base'),
};
export const asked = (name: string): Asked => ASKED[name] as Asked;

export function factsOf(reading: Reading): Fact[] {
  if (reading.result.kind !== 'facts') throw new Error(JSON.stringify(reading.result));
  return reading.result.facts;
}
