/** Names for the sandbox's pages, so that tests and people need not remember addresses. */
import { hostsOf } from '../scenario/accounts.mjs';

/** Paths of Seller Center pages are put behind the scenario's own Seller Center host. */
export const PAGES = /** @type {Record<string, string>} */ ({
  homepage: '/homepage',
  'health-center': '/health-center',
  'health-overview': '/health-center?click_for=overview&tab=ncp',
  // The tab's address is assumed; the others of this list are known.
  'violation-records': '/health-center?tab=violation_records',
  'experience-score': '/health-center/experience-score',
  'fulfillment-performance': '/health-center/fulfillment-performance',
  'message-center': '/message/center?tab_id=-3000000',
  'product-manage': '/product/manage',
  essay: '/university/essay?knowledge_id=4581457528194817',
  login: '/account/login',
  'live-manager': 'https://shop.tiktok.com/streamer/live/product/dashboard?region=us',
  'live-event': 'https://shop.tiktok.com/streamer/live/event/dashboard?session_id=SESSION',
  'streamer-welcome': 'https://shop.tiktok.com/streamer/welcome',
  'live-data': 'https://shop.tiktok.com/workbench/live/overview?room_id=ROOM&region=us',
  'live-center': 'https://livecenter.tiktok.com/',
  studio: 'https://www.tiktok.com/tiktokstudio/content',
  'viewer-live': 'https://www.tiktok.com/@HANDLE/live',
});

/** @param {import('../types').World} world @param {string} name @returns {string} */
export function pageUrl(world, name) {
  const page = PAGES[name];
  if (!page) throw new Error(`No page "${name}". There are: ${Object.keys(PAGES).join(', ')}`);
  const { accounts, live } = world.scenario;
  const seller = accounts.find((account) => account.role === 'seller');
  const creator = accounts.find((account) => account.role === 'creator');
  if (page.startsWith('/')) return `https://${(seller && hostsOf(seller)[0]) ?? 'seller-us.tiktok.com'}${page}`;
  return page
    .replace('SESSION', live?.sessionId ?? '0')
    .replace('ROOM', live?.roomId ?? '0')
    .replace('HANDLE', creator?.handle ?? 'glowbyana');
}
