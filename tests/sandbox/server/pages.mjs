/**
 * The HTML around each single-page app: which app a URL belongs to, the strict nonce CSP, and the redirect to the login
 * page for those who are signed out. All content is drawn by the app itself (`pages/`).
 */
import { randomBytes } from 'node:crypto';
import { accountOn } from '../scenario/accounts.mjs';
import { familyOf } from './hosts.mjs';

/** @typedef {'seller' | 'streamer' | 'livedata' | 'livecenter' | 'studio' | 'viewer' | 'login'} App */

const TITLES = /** @type {Record<App, string>} */ ({
  seller: 'Seller Center (sandbox)',
  streamer: 'LIVE Manager (sandbox)',
  livedata: 'LIVE data (sandbox)',
  livecenter: 'LIVE Center (sandbox)',
  studio: 'Studio (sandbox)',
  viewer: 'LIVE (sandbox)',
  login: 'Log in (sandbox)',
});

/** @param {string} host @param {string} path @returns {App | undefined} */
function appOf(host, path) {
  const family = familyOf(host);
  if (/^\/(account\/login|passport\/web\/login)/.test(path) || host === 'accounts.tiktok.com') return 'login';
  if (family === 'seller') return 'seller';
  if (family === 'shop' && path.startsWith('/streamer')) return 'streamer';
  if (family === 'shop' && path.startsWith('/workbench/')) return 'livedata';
  if (family === 'livecenter') return 'livecenter';
  if (family === 'www' && path.startsWith('/tiktokstudio')) return 'studio';
  if (family === 'www' && /^\/(@[^/]+\/)?live/.test(path)) return 'viewer';
  return undefined;
}

/** @param {string} nonce */
function policy(nonce) {
  const sites = '*.tiktok.com *.tokopedia.com *.tiktokglobalshop.com *.tiktokshopglobalselling.com';
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'unsafe-eval'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `connect-src 'self' ${sites} wss://*.tiktok.com`,
    `img-src 'self' data: ${sites}`,
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}

/** Safe inside a script element. @param {unknown} value */
const inline = (value) => JSON.stringify(value).replace(/</g, '\\u003c');

/** @param {import('../types').SandboxAccount | undefined} account */
function studioContext(account) {
  const user = { uid: account?.id ?? '', secUid: `MS4wLjABAAAA${account?.id ?? ''}`, uniqueId: account?.handle ?? '' };
  const commonAppContext = {
    csrfToken: 'sandbox',
    wid: '7400000000000000000',
    region: account?.region,
    language: 'en',
    user,
  };
  return `window.__Creator_Center_Context__ = ${inline({ commonAppContext })};`;
}

/**
 * @param {import('../types').World} world
 * @param {URL} url
 * @param {string} prefix of the asset URLs
 * @returns {{ status: number, headers: Record<string, string>, body: string }}
 */
export function page(world, url, prefix) {
  const app = appOf(url.hostname, url.pathname);
  if (!app) return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not in the sandbox' };
  const account = accountOn(world, url.hostname);
  const open = app === 'login' || app === 'viewer';
  if (!open && (!account || account.session === 'none')) {
    const location = `/account/login?redirect_url=${encodeURIComponent(url.pathname + url.search)}`;
    return { status: 302, headers: { location }, body: '' };
  }
  const nonce = randomBytes(16).toString('base64');
  const { products, live } = world.scenario;
  const boot = {
    app,
    account: account && account.session !== 'none' ? { ...account, history: undefined } : null,
    products,
    timeZone: world.scenario.timeZone,
    live: live && { roomId: live.roomId, title: live.title, sessionId: live.sessionId },
  };
  const domain = url.hostname.split('.').slice(-2).join('.');
  /** @param {string} name */
  const script = (name) => `<script nonce="${nonce}" src="${prefix}${name}"></script>`;
  /** @param {string} name */
  const style = (name) => `<link rel="stylesheet" href="${prefix}${name}.css">`;
  const body = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLES[app]}</title>
<link rel="icon" href="data:,">
${style('base')}
${(app === 'seller' ? ['seller', 'seller-kit'] : ['shop', 'live']).map(style).join('\n')}
${app === 'studio' ? `<script nonce="${nonce}">${studioContext(account)}</script>` : ''}
${script('first.js')}
${script('natives.js')}
${script('sdk.js')}
<script nonce="${nonce}" type="module" src="${prefix}${app}.js"></script>
</head>
<body>
<div id="root"></div>
<script nonce="${nonce}" type="application/json" id="boot">${inline(boot)}</script>
</body>
</html>`;
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(nonce),
      'set-cookie': `sandbox_session=1; Domain=.${domain}; Path=/; Secure; HttpOnly; SameSite=None`,
    },
    body,
  };
}
