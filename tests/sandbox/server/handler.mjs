/**
 * One request of a page (or of an extension's worker): log it, then static file, page error report, API answer or page.
 * Every API answer goes through the scenario; the LIVE endpoints and im/fetch fall back to the running LIVE.
 */
import { feed } from '../events/feeds.mjs';
import { eventPage } from '../events/page.mjs';
import { accountOn } from '../scenario/accounts.mjs';
import { envelope, findAnswer, signedOutBody } from '../scenario/answers.mjs';
import { service } from '../service/index.mjs';
import { familyOf, isSandboxHost } from './hosts.mjs';
import { imFetch, liveData } from './live-endpoints.mjs';
import { page } from './pages.mjs';
import { bodyText, sendAnswer } from './respond.mjs';

/** @typedef {import('./respond.mjs').Request} Request */
/** @typedef {import('./respond.mjs').Response} Response */
/** @typedef {{ world: import('../types').World, hub: import('../live/hub.mjs').Hub, assets: ReturnType<typeof import('./assets.mjs').loadAssets>, begin(): void }} Parts */

const API = /^\/(api|webcast|tiktok|aweme|widget)\//;
const REPORT_CAP = 64_000;

/** @param {Request} request @returns {URL} */
function urlOf(request) {
  const host = request.headers[':authority'] ?? request.headers.host ?? 'localhost';
  return new URL(request.url ?? '/', `https://${host}`);
}

/** @param {Request} request @returns {Record<string, string>} */
function corsHeaders(request) {
  const origin = String(request.headers.origin ?? '');
  if (!origin.startsWith('https://') || !isSandboxHost(new URL(origin).hostname)) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': 'content-type,x-secsdk-csrf-token,tt-csrf-token,agw-js-conv',
    'access-control-allow-methods': 'GET,POST,HEAD,OPTIONS',
    vary: 'origin',
  };
}

/** @param {Request} request @returns {Promise<string>} */
async function readBody(request) {
  let text = '';
  for await (const chunk of request) {
    if (text.length < REPORT_CAP) text += chunk;
  }
  return text;
}

/** @param {Parts} parts @param {Request} request @param {Response} response @param {URL} url */
async function api({ world, hub }, request, response, url) {
  const headers = corsHeaders(request);
  if (request.method === 'OPTIONS') {
    response.writeHead(204, headers);
    response.end();
    return;
  }
  const host = url.hostname;
  const path = url.pathname;
  const account = accountOn(world, host);
  const cookieMissing = world.scenario.requireCookie && !request.headers.cookie?.includes('sandbox_session=1');
  const base = { epoch: world.epoch, timeZone: world.scenario.timeZone };
  if (!account || (account.session ?? 'ok') !== 'ok' || cookieMissing) {
    await sendAnswer(request, response, {}, bodyText({}, signedOutBody(host, path), base), headers);
    return;
  }
  const answer = findAnswer(world, url, account.id);
  if (!answer && path === '/webcast/im/fetch/') {
    response.writeHead(200, { ...headers, 'content-type': 'application/protobuf' });
    response.end(Buffer.from(imFetch(url, hub)));
    return;
  }
  const data = answer?.data ?? (answer ? {} : liveData(path, { world, hub, account }));
  if (!data) {
    await sendAnswer(request, response, { status: 404 }, '{"code":404,"message":"not found"}', headers);
    return;
  }
  const body = answer?.body ?? envelope(host, path, data);
  await sendAnswer(request, response, answer ?? {}, bodyText(answer ?? {}, body, base), headers);
}

/** @param {Parts} parts @returns {(request: Request, response: Response) => Promise<void>} */
export function makeHandler(parts) {
  const { world, assets } = parts;
  return async (request, response) => {
    const url = urlOf(request);
    const path = url.pathname;
    /** @type {import('../types').LoggedRequest} */
    const entry = {
      host: url.hostname,
      method: request.method ?? 'GET',
      path,
      url: url.href,
      at: Date.now(),
      site: String(request.headers['sec-fetch-site'] ?? ''),
      cookie: Boolean(request.headers.cookie),
      token: Boolean(request.headers.authorization),
    };
    world.log.push(entry);
    response.on('finish', () => {
      entry.status = response.statusCode;
    });
    const family = familyOf(url.hostname);
    if (family === 'service') return service(world, request, response, url);
    if (family === 'calendar') return feed(world, request, response, url);
    if (family === 'event') return eventPage(world, response, url);
    const asset = assets.get(path);
    if (asset) {
      response.writeHead(200, { 'content-type': asset.type, 'cache-control': 'max-age=3600' });
      response.end(asset.body);
    } else if (path === '/__page-error') {
      const report = JSON.parse((await readBody(request)) || '{}');
      world.errors.push({ page: '', message: '', stack: '', ...report, at: Date.now() });
      response.writeHead(204);
      response.end();
    } else if (API.test(path)) {
      await api(parts, request, response, url);
    } else {
      const answer = page(world, url, assets.prefix);
      if (answer.status === 200) parts.begin();
      response.writeHead(answer.status, answer.headers);
      response.end(answer.body);
    }
  };
}
