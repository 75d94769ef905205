/**
 * Which hosts the sandbox plays, which page family lives on each, and how a browser is told to find them here.
 * Hosts are those of the extension's own match list and those of partners and events; anything else is made unreachable on purpose.
 */

/** @typedef {'seller' | 'shop' | 'www' | 'livecenter' | 'webcast' | 'frontier' | 'service' | 'event' | 'calendar' | 'other'} Family */

/** An Account Health service of a partner (docs/account-health-service.md): no site of TikTok's. */
export const SERVICE_HOST = 'health.partner.example';

/** Calendars to subscribe to: a partner's, and one in the way of Luma's. */
export const CALENDAR_HOSTS = ['calendar.partner.example', 'api.lu.ma'];
/** Pages of events that a seller saves with one click. */
export const EVENT_HOSTS = ['lu.ma', 'www.eventbrite.com', 'www.meetup.com'];
const OTHERS = [SERVICE_HOST, ...CALENDAR_HOSTS, ...EVENT_HOSTS];

const SUFFIXES = ['tiktok.com', 'tokopedia.com', 'tiktokglobalshop.com', 'tiktokshopglobalselling.com'];

/** A wildcard covers one label only, so hosts two labels deep are named. */
const DEEP = [
  'seller.us.tiktokglobalshop.com',
  'seller.eu.tiktokglobalshop.com',
  'seller.us.tiktokshopglobalselling.com',
  'webcast.us.tiktok.com',
  'webcast16-normal.us.tiktok.com',
  'frontier.us.tiktok.com',
];

export const CERTIFICATE_NAMES = [
  ...SUFFIXES,
  ...SUFFIXES.map((s) => `*.${s}`),
  '*.us.tiktok.com',
  ...DEEP,
  ...OTHERS,
  'localhost',
];

/** @param {string} host */
export function isSandboxHost(host) {
  return OTHERS.includes(host) || SUFFIXES.some((s) => host === s || host.endsWith(`.${s}`));
}

/** @param {string} host @returns {Family} */
export function familyOf(host) {
  if (
    /^seller(-[a-z]{2})?\.([a-z]{2}\.)?(tiktok|tokopedia|tiktokglobalshop|tiktokshopglobalselling)\.com$/.test(host)
  ) {
    return 'seller';
  }
  if (host === SERVICE_HOST) return 'service';
  if (CALENDAR_HOSTS.includes(host)) return 'calendar';
  if (EVENT_HOSTS.includes(host)) return 'event';
  if (host === 'shop.tiktok.com') return 'shop';
  if (host === 'www.tiktok.com') return 'www';
  if (host === 'livecenter.tiktok.com') return 'livecenter';
  if (/^webcast(-ws|16-normal)?(\.[a-z]+)?\.tiktok\.com$/.test(host)) return 'webcast';
  if (/^frontier(\.[a-z]+)?\.tiktok\.com$/.test(host)) return 'frontier';
  return 'other';
}

/** @param {number} port @param {string} address */
export function resolverRules(port, address) {
  const rules = SUFFIXES.flatMap((s) => [`MAP *.${s} ${address}:${port}`, `MAP ${s} ${address}:${port}`]);
  rules.push(...OTHERS.map((host) => `MAP ${host} ${address}:${port}`));
  return [...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(',');
}
