/**
 * How the pages ask: fetch for some families, XMLHttpRequest for others, with the query parameters the real ones send.
 * Each call is written to `__sandbox.requests` when it ends. Ids of 16 digits and more are kept as text.
 */

/** @type {{ app: string, account: { id: string, role: string, handle: string, region: string, scale?: string } | null, timeZone: string, products: { id: string, title: string, price: string, stock: number }[], live: { roomId: string, title: string, sessionId: string } | null }} */
export const boot = JSON.parse(document.getElementById('boot')?.textContent ?? '{}');

const SHOP = new Set(['streamer', 'livedata']);

/** @param {string} path @param {Record<string, string>} [more] */
function address(path, more = {}) {
  const url = new URL(path, location.href);
  const id = boot.account?.id ?? '';
  const common = /** @type {Record<string, string>} */ (
    boot.app === 'seller'
      ? { oec_seller_id: id, seller_id: id, aid: '4068', app_name: 'i18n_ecom_shop', device_platform: 'web' }
      : SHOP.has(boot.app)
        ? { aid: '253642', app_name: 'i18n_ecom_alliance', device_platform: 'web' }
        : { aid: boot.app === 'livecenter' ? '304449' : '1988' }
  );
  const query = { locale: 'en', language: 'en', ...common, ...more };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.origin === location.origin ? url.pathname + url.search : url.href;
}

/** @param {string} url @param {number} status @param {number} bytes */
function note(url, status, bytes) {
  window.__sandbox.requests.push({ url, ok: status >= 200 && status < 300, status, bytes });
}

/** Keeps the digits of long ids. @param {string} text @returns {any} null when it is no JSON */
export function parse(text) {
  try {
    return JSON.parse(text.replace(/([[:,]\s*)(\d{16,})(?=\s*[,}\]])/g, '$1"$2"'));
  } catch {
    return null;
  }
}

/** @param {string} path @param {{ method?: string, body?: unknown, query?: Record<string, string> }} [options] @returns {Promise<any>} */
export async function ask(path, { method = 'GET', body, query } = {}) {
  const url = address(path, query);
  try {
    const response = await fetch(url, {
      method,
      credentials: 'include',
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const text = await response.text();
    note(response.url, response.status, text.length);
    return parse(text);
  } catch {
    note(url, 0, 0);
    return null;
  }
}

/** @param {string} path @param {unknown} [body] */
export const post = (path, body = {}) => ask(path, { method: 'POST', body });

/** @param {string} path @param {{ method?: string, body?: unknown, query?: Record<string, string>, bytes?: boolean }} [options] @returns {Promise<any>} */
export function xhr(path, { method = 'GET', body, query, bytes = false } = {}) {
  return new Promise((done) => {
    const url = address(path, query);
    const request = new XMLHttpRequest();
    request.open(method, url);
    request.withCredentials = true;
    if (bytes) request.responseType = 'arraybuffer';
    request.onload = () => {
      const size = bytes ? request.response.byteLength : request.responseText.length;
      note(request.responseURL, request.status, size);
      done(bytes ? new Uint8Array(request.response) : parse(request.responseText));
    };
    request.onerror = () => {
      note(url, 0, 0);
      done(null);
    };
    request.send(body === undefined ? null : JSON.stringify(body));
  });
}
