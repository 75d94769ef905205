/**
 * The sandbox's Account Health service: docs/account-health-service.md, answered from the scenario. A path may be given
 * another answer by `set()` and the scenario's `endpoints`, as those of the sites.
 */
import { createHash } from 'node:crypto';
import { findAnswer } from '../scenario/answers.mjs';
import { bodyText, sendAnswer } from '../server/respond.mjs';
import { attempt } from './attempts.mjs';
import * as data from './data.mjs';
import { problem } from './problem.mjs';
import { register } from './registrations.mjs';

/** @typedef {import('../types').World} World */
/** @typedef {import('../server/respond.mjs').Request} Request */
/** @typedef {import('../server/respond.mjs').Response} Response */
/** @typedef {import('./problem.mjs').Reply} Reply */

/** The token of every account of the sandbox's service. */
export const SERVICE_TOKEN = 'sandbox-partner-token-4711';

/** Set with every answer, and never to come back: the extension asks without cookies. */
const COOKIE = { 'set-cookie': 'partner_session=1; Path=/; Secure; HttpOnly; SameSite=None' };

/** Small, so that two tickets more already need a second page. */
const PAGE = 2;

/** @param {any} body @returns {Reply} */
const ok = (body) => ({ status: 200, body });

/** One page of a list. @param {any[]} list @param {URL} url @returns {{ part: any[], nextCursor: string | null } | undefined} */
function pageOf(list, url) {
  const cursor = url.searchParams.get('cursor');
  const from = cursor === null ? 0 : Number(/^p-(\d{1,4})$/.exec(cursor)?.[1] ?? Number.NaN);
  if (Number.isNaN(from)) return undefined;
  const next = from + PAGE;
  return { part: list.slice(from, next), nextCursor: next < list.length ? `p-${next}` : null };
}

const badCursor = () => problem(400, 'Unknown cursor', 'Begin again without a cursor.');

/** @param {World} world @param {URL} url @param {Request} request @returns {Promise<Reply>} */
async function reply(world, url, request) {
  const [, , first = '', id, what, more, last] = url.pathname.split('/').map(decodeURIComponent);
  const posts = request.method === 'POST' && what === 'quizzes' && last === 'attempts';
  const registers = first === 'workshops' && what === 'registration';
  if (registers) return register(world, id ?? '', request);
  if (request.method !== 'GET' && !posts) return problem(405, 'Method not allowed', 'This address is read with GET.');
  const { accounts } = world.scenario;
  if (first === 'service' && id === undefined) {
    const capabilities = ['health', 'violations', 'reports', 'quizzes', 'attempts', 'workshops', 'registrations'];
    return ok({ name: 'Harbour Partners', version: '1.0', capabilities });
  }
  if (first === 'accounts' && id === undefined) {
    const list = accounts.map((one) => ({ id: data.keyOf(one), handle: one.handle, region: one.region }));
    const page = pageOf(list, url);
    return page ? ok({ accounts: page.part, nextCursor: page.nextCursor }) : badCursor();
  }
  if (first === 'workshops' && id === undefined) {
    const page = pageOf(data.workshopsOf(world), url);
    return page ? ok({ workshops: page.part, nextCursor: page.nextCursor }) : badCursor();
  }
  const account = first === 'accounts' ? accounts.find((one) => data.keyOf(one) === id) : undefined;
  if (!account) return problem(404, 'Not found', 'There is nothing at this address for this token.');
  const named = { account: data.keyOf(account) };
  if (posts) return attempt(world, account, more ?? '', request);
  if (what === 'health' && more === undefined)
    return ok({ ...named, score: data.scoreOf(world, account), notices: [] });
  if (what === 'violations' && more === undefined) {
    const since = Date.parse(url.searchParams.get('since') ?? '1970-01-01T00:00:00Z');
    if (Number.isNaN(since)) return problem(400, 'Not a time', '"since" is an ISO 8601 time with its offset.');
    const list = data.violationsOf(world, account).filter(({ issuedAt }) => !issuedAt || Date.parse(issuedAt) >= since);
    const page = pageOf(list, url);
    return page ? ok({ ...named, violations: page.part, nextCursor: page.nextCursor }) : badCursor();
  }
  if (what === 'reports') {
    const report = data.reportOf(world, account, more ?? '');
    return report ? ok(report) : problem(404, 'No report', 'There is no report of a week that begins on this day.');
  }
  if (what === 'quizzes' && more === undefined) {
    const page = pageOf(data.quizzesOf(world, account), url);
    const first_ = url.searchParams.get('cursor') === null;
    const credits = first_ ? data.creditsOf(world, account) : [];
    return page ? ok({ ...named, quizzes: page.part, credits, nextCursor: page.nextCursor }) : badCursor();
  }
  return problem(404, 'Not found', 'There is nothing at this address.');
}

/** @param {World} world @param {Request} request @param {Response} response @param {URL} url */
export async function service(world, request, response, url) {
  const base = { epoch: world.epoch, timeZone: world.scenario.timeZone };
  /** @param {Reply} given */
  const send = ({ status, body, headers }) =>
    sendAnswer(request, response, { status, ...(headers && { headers }) }, bodyText({}, body, base), COOKIE);
  if (request.headers.authorization !== `Bearer ${SERVICE_TOKEN}`) {
    const refused = problem(401, 'Not authorised', 'The token is missing, wrong or withdrawn.');
    await send({ ...refused, headers: { ...refused.headers, 'www-authenticate': 'Bearer' } });
    return;
  }
  // Overrides are written with the plain account id, whichever way the client has escaped it.
  const given = findAnswer(world, new URL(decodeURIComponent(url.pathname) + url.search, url), undefined);
  if (given) {
    await sendAnswer(request, response, given, bodyText(given, given.body ?? given.data ?? {}, base), {});
    return;
  }
  const answer = await reply(world, url, request);
  if (answer.status !== 200 || request.method !== 'GET') {
    await send(answer);
    return;
  }
  const etag = `"${createHash('sha256')
    .update(bodyText({}, answer.body, base))
    .digest('hex')
    .slice(0, 16)}"`;
  const headers = { etag, 'cache-control': 'private, no-cache' };
  await send(request.headers['if-none-match'] === etag ? { status: 304, body: {}, headers } : { ...answer, headers });
}
