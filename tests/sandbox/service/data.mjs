/**
 * What the sandbox's Account Health service knows: the scenario's own accounts, scores and tickets, told in the words of
 * docs/account-health-service.md. Quizzes and workshops are made up; nothing here is a fact about TikTok.
 */
import { moment } from '../scenario/times.mjs';
import { answerOf, pathsOf } from './give-back.mjs';

/** @typedef {import('../types').World} World */
/** @typedef {import('../types').SandboxAccount} Account */
/** @typedef {import('../types').JsonObject} Json */

const MINUTE = 60_000;
const DAY = 86_400_000;

/** @param {World} world */
const base = (world) => ({ epoch: world.epoch, timeZone: world.scenario.timeZone });
/** @param {number} ms */
const iso = (ms) => new Date(ms).toISOString();

/** The scenario's moment or this machine's, whichever is later. @param {World} world */
export const nowOf = (world) => Math.max(world.epoch, Date.now());

const SOURCE = 'Seller Center, read by the partner';

/** When the service says it has read everything: fixed with the scenario, so that answers stay the same. @param {World} world */
const stated = (world) => ({ readAt: iso(world.epoch - 5 * MINUTE), source: SOURCE });

/** The same for an account whose points have come back since. @param {World} world @param {Account} account */
const statedOf = (world, account) => ({
  readAt: wonBy(world, account).at(-1)?.readAt ?? stated(world).readAt,
  source: SOURCE,
});

/** @param {Account} account */
export const keyOf = (account) => `${account.role}:${account.id}`;

/** Credits of attempts that were passed, in their order. @param {World} world @param {Account} account @returns {any[]} */
const wonBy = (world, account) =>
  [...world.attempts].flatMap(([name, { result }]) =>
    name.startsWith(`${keyOf(account)} `) && result.credit ? [result.credit] : [],
  );

/** @param {World} world @param {Account} account @returns {Json | null} */
export function scoreOf(world, account) {
  const points = account.scale === 'points-48';
  const { score, member } = pathsOf(account);
  const value = answerOf(world, account, score)?.data[member];
  if (typeof value !== 'number') return null;
  const measure = points ? 'points' : account.role === 'seller' ? 'ahr' : 'chr';
  return { measure, value, scale: { min: 0, max: points ? 48 : 1000 }, ...statedOf(world, account) };
}

const SURFACES = /** @type {Record<string, string>} */ ({ LIVE: 'live', VIDEO: 'video', PRODUCT: 'listing' });

/** @param {any} record @param {World} world @param {Account} account @returns {any} */
function violation(record, world, account) {
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
    ...statedOf(world, account),
  };
}

/** @param {World} world @param {Account} account @returns {any[]} newest first */
export function violationsOf(world, account) {
  const { records } = answerOf(world, account, pathsOf(account).tickets)?.data ?? {};
  const known = (Array.isArray(records) ? records : []).filter((one) => typeof one === 'object' && one !== null);
  const all = known.map((/** @type {any} */ one) => violation(one, world, account));
  return all.sort((/** @type {any} */ a, /** @type {any} */ b) => ((a.issuedAt ?? '') < (b.issuedAt ?? '') ? 1 : -1));
}

/** @param {World} world @param {Account} account @returns {any[]} */
export function creditsOf(world, account) {
  const own = (account.credits ?? []).map(({ at, ...one }) => ({
    ...one,
    at: iso(moment(at, base(world))),
    ...stated(world),
  }));
  return [...wonBy(world, account), ...own];
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
    ...statedOf(world, account),
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

/** Places of the workshop that is held in a hall. */
const SEATS = 12;

/** How many have registered here. @param {World} world @param {string} id */
const going = (world, id) => (world.registrations.get(id) === 'going' ? 1 : 0);

/** @param {World} world @returns {any[]} */
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
      seatsLeft: SEATS - going(world, 'ws-2'),
      ...own,
    },
    {
      id: 'ws-3',
      title: 'Appeals, step by step',
      mode: 'online',
      startsAt: iso(at(16)),
      endsAt: iso(at(16) + 60 * MINUTE),
      seatsLeft: 0,
      entry: 'waitlist',
      ...own,
    },
  ];
}
