/**
 * Chooses the answer of one endpoint: run-time override, then scenario; for the account that asks; at this scenario time.
 * Puts the host's own envelope around bare fields.
 */
import { familyOf } from '../server/hosts.mjs';
import { duration } from './times.mjs';

/** @typedef {import('../types').Answer} Answer */
/** @typedef {import('../types').Json} Json */
/** @typedef {import('../types').JsonObject} JsonObject */

const ANSWER_KEYS = new Set([
  'from',
  'body',
  'data',
  'text',
  'status',
  'headers',
  'delayMs',
  'fail',
  'endless',
  'padBytes',
  'nestDepth',
]);

/** @param {object} value @param {(key: string) => boolean} test */
const everyKey = (value, test) => Object.keys(value).length > 0 && Object.keys(value).every(test);

/**
 * @param {import('../types').EndpointAnswer} given
 * @param {string | undefined} accountId
 * @param {number} elapsed ms of scenario time
 * @returns {Answer | undefined}
 */
function choose(given, accountId, elapsed) {
  if (Array.isArray(given)) {
    /** @type {Answer | undefined} */
    let chosen;
    for (const step of given) if (duration(step.from ?? '0s') <= elapsed) chosen = step;
    return chosen;
  }
  if (everyKey(given, (key) => /^\d{15,20}$/.test(key))) {
    const mine = accountId === undefined ? undefined : /** @type {Record<string, Answer>} */ (given)[accountId];
    return mine && choose(mine, undefined, elapsed);
  }
  if (everyKey(given, (key) => ANSWER_KEYS.has(key))) return /** @type {Answer} */ (given);
  const bare = /** @type {JsonObject} */ (given);
  return 'code' in bare || 'status_code' in bare ? { body: bare } : { data: bare };
}

/**
 * A key with a query (`/path?kind=1`) answers only requests that say the same, and goes before the bare path.
 * @template T @param {Iterable<[string, T]>} entries @param {URL} url @returns {T | undefined}
 */
function match(entries, url) {
  /** @type {T | undefined} */
  let bare;
  for (const [key, given] of entries) {
    const [path, query] = key.split('?');
    if (path !== url.pathname) continue;
    if (query === undefined) bare = given;
    else if ([...new URLSearchParams(query)].every(([name, value]) => url.searchParams.get(name) === value))
      return given;
  }
  return bare;
}

/**
 * @param {import('../types').World} world
 * @param {URL} url
 * @param {string | undefined} accountId
 * @returns {Answer | undefined} undefined when nobody answers this path
 */
export function findAnswer(world, url, accountId) {
  const given = match(world.overrides, url) ?? match(Object.entries(world.scenario.endpoints), url);
  const elapsed = world.startedAt === undefined ? 0 : Date.now() - world.startedAt;
  return given && choose(given, accountId, elapsed);
}

/** @param {string} host @param {string} path @param {JsonObject} data @returns {JsonObject} */
export function envelope(host, path, data) {
  const family = familyOf(host);
  if (family === 'webcast' || path.startsWith('/webcast/')) {
    return { status_code: 0, data, extra: { now: Date.now() } };
  }
  if (path.includes('/streamer_desktop/')) {
    const now = String(Date.now());
    return { code: 0, message: '', ...data, resp_meta_data: { req_server_time: now, resp_server_time: now } };
  }
  if (family === 'www') return { status_code: 0, status_msg: '', ...data };
  return { code: 0, message: 'success', data };
}

/** @param {string} host @param {string} path @returns {JsonObject} */
export function signedOutBody(host, path) {
  if (familyOf(host) === 'webcast') return { status_code: 20003, data: { message: 'Session expired' } };
  if (path.startsWith('/tiktok/')) return { status_code: 8, status_msg: 'Login expired' };
  return { code: 98001002, message: 'user not login' };
}
