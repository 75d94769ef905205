/**
 * What the sandbox's Account Health service knows: the scenario's own accounts, scores and tickets, told in the words of
 * docs/account-health-service.md. Quizzes and workshops are made up; nothing here is a fact about TikTok.
 */
import { hostsOf } from '../scenario/accounts.mjs';
import { findAnswer } from '../scenario/answers.mjs';
import { moment, resolveTimes } from '../scenario/times.mjs';

/** @typedef {import('../types').World} World */
/** @typedef {import('../types').SandboxAccount} Account */
/** @typedef {import('../types').JsonObject} Json */

const MINUTE = 60_000;
const DAY = 86_400_000;

/** @param {World} world */
const base = (world) => ({ epoch: world.epoch, timeZone: world.scenario.timeZone });
/** @param {number} ms */
const iso = (ms) => new Date(ms).toISOString();

/** When the service says it has read everything: fixed with the scenario, so that answers stay the same. @param {World} world */
const stated = (world) => ({ readAt: iso(world.epoch - 5 * MINUTE), source: 'Seller Center, read by the partner' });

/** @param {Account} account */
export const keyOf = (account) => `${account.role}:${account.id}`;

/** The fields of one endpoint as the scenario has them for this account. @param {World} world @param {Account} account @param {string} path @returns {any} */
function fieldsOf(world, account, path) {
  const url = new URL(path, `https://${hostsOf(account)[0]}`);
  const answer = findAnswer(world, url, account.id);
  return resolveTimes(answer?.data ?? {}, base(world));
}

/** @param {World} world @param {Account} account @returns {Json | null} */
export function scoreOf(world, account) {
  const seller = account.role === 'seller';
  const points = account.scale === 'points-48';
  const value = !seller
    ? fieldsOf(world, account, '/api/v1/governance/creator/health/').violation_score
    : points
      ? fieldsOf(world, account, '/api/v1/seller/growth_center/violation/overview/get').violation_score
      : fieldsOf(world, account, '/api/v1/account/ahr/score').score;
  if (typeof value !== 'number') return null;
  const scale = points ? { min: 0, max: 48 } : { min: 0, max: 1000 };
  return { measure: points ? 'points' : seller ? 'ahr' : 'chr', value, scale, ...stated(world) };
}

const SURFACES = /** @type {Record<string, string>} */ ({ LIVE: 'live', VIDEO: 'video', PRODUCT: 'listing' });

/** @param {any} record @param {World} world @returns {any} */
function violation(record, world) {
  const info = record.violation_info ?? {};
  const subject = record.subject ?? {};
  /** @param {unknown} seconds */
  const time = (seconds) =>
    typeof seconds === 'number' && Math.abs(seconds) <= 8.64e12 ? iso(seconds * 1000) : undefined;
  const known = subject.object_id && subject.object_id !== '0';
  return {
    id: String(record.record_id),
    policyWords: info.violation_reason,
    policyKey: info.violation_type,
    details: info.violation_detail,
    suggestion: info.violation_suggestion,
    surface: SURFACES[subject.object_type] ?? 'unknown',
    subject: known ? { id: subject.object_id, title: subject.object_title || undefined } : undefined,
    issuedAt: time(record.violation_time),
    points: record.violation_score,
    status: record.appeal_status === 1 ? 'appealing' : record.record_status === 1 ? 'open' : 'closed',
    appealBy: record.can_appeal ? time(record.appeal_valid_time) : undefined,
    enforcement: [record.enforcement_title ?? []].flat(),
    learnUrl: info.policy_url,
    ...stated(world),
  };
}

/** @param {World} world @param {Account} account @returns {any[]} newest first */
export function violationsOf(world, account) {
  const path =
    account.role === 'seller'
      ? '/api/v1/seller/growth_center/shop/violation/records/list'
      : '/api/v1/governance/creator/violation/';
  const { records } = fieldsOf(world, account, path);
  const known = (Array.isArray(records) ? records : []).filter((one) => typeof one === 'object' && one !== null);
  const all = known.map((/** @type {any} */ one) => violation(one, world));
  return all.sort((/** @type {any} */ a, /** @type {any} */ b) => ((a.issuedAt ?? '') < (b.issuedAt ?? '') ? 1 : -1));
}

/** @param {World} world @param {Account} account @returns {any[]} */
export function creditsOf(world, account) {
  const own = (account.credits ?? []).map(({ at, ...one }) => ({
    ...one,
    at: iso(moment(at, base(world))),
    ...stated(world),
  }));
  const won = [...world.attempts].flatMap(([name, { result }]) =>
    name.startsWith(`${keyOf(account)} `) && result.credit ? [result.credit] : [],
  );
  return [...won, ...own];
}

/** @param {World} world @param {Account} account @param {string} quizId */
export const attemptsOn = (world, account, quizId) =>
  [...world.attempts.keys()].filter((name) => name.startsWith(`${keyOf(account)} ${quizId} `)).length;

export const ATTEMPTS_ALLOWED = 3;

/** One for each open ticket. @param {World} world @param {Account} account @returns {any[]} */
export function quizzesOf(world, account) {
  const open = violationsOf(world, account).filter((one) => one.status === 'open');
  return open.map(({ id, policyKey, policyWords, issuedAt }) => ({
    id: `quiz-${id}`,
    violationId: id,
    policyKey,
    policyWords,
    opensAt: issuedAt,
    closesAt: issuedAt && iso(Date.parse(issuedAt) + 45 * DAY),
    questions: 3,
    attempts: { allowed: ATTEMPTS_ALLOWED, used: attemptsOn(world, account, `quiz-${id}`) },
    ...stated(world),
  }));
}

/** @param {World} world @param {Account} account @param {string} weekStart @returns {Json | undefined} undefined for a week that has not ended */
export function reportOf(world, account, weekStart) {
  const from = Date.parse(`${weekStart}T00:00:00Z`);
  if (Number.isNaN(from) || from + 7 * DAY > world.epoch) return undefined;
  const inWeek = violationsOf(world, account).filter(({ issuedAt }) => {
    const at = Date.parse(issuedAt ?? '');
    return at >= from && at < from + 7 * DAY;
  });
  const bySurface = /** @type {Record<string, number>} */ ({});
  for (const { surface } of inWeek) bySurface[surface] = (bySurface[surface] ?? 0) + 1;
  return {
    account: keyOf(account),
    weekStart,
    weekEnd: iso(from + 6 * DAY).slice(0, 10),
    zone: world.scenario.timeZone,
    builtAt: iso(world.epoch - 5 * MINUTE),
    score: null,
    violations: { count: inWeek.length, bySurface, ...stated(world) },
    credits: [],
  };
}

/** @param {World} world @returns {Json[]} */
export function workshopsOf(world) {
  const at = (/** @type {number} */ days) => world.epoch + days * DAY;
  const own = stated(world);
  return [
    {
      id: 'ws-1',
      title: 'Claims that hold',
      mode: 'online',
      startsAt: iso(at(3)),
      endsAt: iso(at(3) + 90 * MINUTE),
      language: 'en',
      ...own,
    },
    {
      id: 'ws-2',
      title: 'Selling LIVE within the rules',
      mode: 'in-person',
      place: { name: 'Harbour Hall', city: 'Newark', country: 'US' },
      startsAt: iso(at(9)),
      endsAt: iso(at(9) + 180 * MINUTE),
      seatsLeft: 12,
      ...own,
    },
    {
      id: 'ws-3',
      title: 'Appeals, step by step',
      mode: 'online',
      startsAt: iso(at(16)),
      endsAt: iso(at(16) + 60 * MINUTE),
      ...own,
    },
  ];
}
