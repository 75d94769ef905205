/**
 * A passed quiz gives the points of its ticket back: from then on the scenario's own pages and the service tell of another
 * score and of a closed ticket. Made up; TikTok publishes no such numbers.
 */
import { hostsOf } from '../scenario/accounts.mjs';
import { findAnswer } from '../scenario/answers.mjs';
import { resolveTimes } from '../scenario/times.mjs';

/** @typedef {import('../types').World} World */
/** @typedef {import('../types').SandboxAccount} Account */

/** Where the number and the tickets of an account come from. @param {Account} account */
export function pathsOf({ role, scale }) {
  if (role === 'creator') {
    return {
      score: '/api/v1/governance/creator/health/',
      member: 'violation_score',
      tickets: '/api/v1/governance/creator/violation/',
    };
  }
  const tickets = '/api/v1/seller/growth_center/shop/violation/records/list';
  return scale === 'points-48'
    ? { score: '/api/v1/seller/growth_center/violation/overview/get', member: 'violation_score', tickets }
    : { score: '/api/v1/account/ahr/score', member: 'score', tickets };
}

/** The answer of one endpoint for one account, its times resolved. @param {World} world @param {Account} account @param {string} path @returns {any} */
export function answerOf(world, account, path) {
  const answer = findAnswer(world, new URL(path, `https://${hostsOf(account)[0]}`), account.id);
  const data = resolveTimes(answer?.data ?? {}, { epoch: world.epoch, timeZone: world.scenario.timeZone });
  return answer && { ...answer, data };
}

/** Changes what this account is answered at a path; the other accounts are answered as before. @param {World} world @param {Account} account @param {string} path @param {(data: any) => any} change */
function answerAnew(world, account, path, change) {
  const all = world.scenario.accounts.flatMap((one) => {
    const answer = answerOf(world, one, path);
    return answer ? [[one.id, one.id === account.id ? { ...answer, data: change(answer.data) } : answer]] : [];
  });
  world.overrides.set(path, Object.fromEntries(all));
}

/** @param {World} world @param {Account} account @param {string} ticket @param {number} points */
export function giveBack(world, account, ticket, points) {
  const { score, member, tickets } = pathsOf(account);
  const up = account.scale === 'points-48' ? -1 : 1;
  answerAnew(world, account, score, (data) => ({
    ...data,
    [member]: Math.min(1_000, Math.max(0, data[member] + up * points)),
  }));
  answerAnew(world, account, tickets, (data) => ({
    ...data,
    records: data.records.map((/** @type {any} */ one) =>
      String(one.record_id) === ticket ? { ...one, record_status: 2, record_status_str: 'Closed' } : one,
    ),
  }));
}
