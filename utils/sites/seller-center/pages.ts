/** Seller Center: host names seen in running code (surfaces 1.1). The site is one single-page application per host. */

import type { Place } from '../../page/family';

/** Two-letter markets of `seller-<market>.tiktok.com` (surfaces 1.1; IE and DE by their Academy pages, domain 1). */
const MARKETS = ['us', 'uk', 'vn', 'my', 'th', 'ph', 'sg', 'mx', 'br', 'ie', 'de'] as const;

export const hosts: readonly string[] = [
  ...MARKETS.map((market) => `seller-${market}.tiktok.com`),
  'seller.tiktok.com',
  'seller.tiktokglobalshop.com',
  'seller.us.tiktokglobalshop.com',
  'seller.eu.tiktokglobalshop.com',
  'seller.tiktokshopglobalselling.com',
  'seller.us.tiktokshopglobalselling.com',
  'seller-id.tokopedia.com',
];

export const matches: readonly string[] = hosts.map((host) => `https://${host}/*`);

/** Login pages (surfaces 1.1): a seller who is sent there is signed out. */
const LOGIN = ['/account/login', '/passport/web/login'];

export function isSellerCenter(place: Place): boolean {
  return hosts.includes(place.hostname);
}

export function isSignIn(place: Place): boolean {
  return isSellerCenter(place) && LOGIN.some((path) => place.pathname.startsWith(path));
}

/** Pages on which the health figures stand, so that the text can be read when no answer came. */
export function isHealthCentre(place: Place): boolean {
  return isSellerCenter(place) && /^\/(health-center|account\/health)(\/|$)/.test(place.pathname);
}

/** ISO region of a Seller Center host; undefined where the host serves several. */
export function regionOf(hostname: string): string | undefined {
  const market = /^seller-([a-z]{2})\./.exec(hostname)?.[1] ?? /^seller\.(us)\./.exec(hostname)?.[1];
  if (!market) return undefined;
  return market === 'uk' ? 'GB' : market.toUpperCase();
}

export const examples = {
  page: [
    'https://seller-us.tiktok.com/homepage',
    'https://seller-th.tiktok.com/health-center?click_for=overview&tab=ncp',
    'https://seller-id.tokopedia.com/product/manage',
    'https://seller.us.tiktokglobalshop.com/message/center?tab_id=-3000000',
  ],
  health: ['https://seller-uk.tiktok.com/health-center', 'https://seller-my.tiktok.com/account/health?shop_region=MY'],
};
