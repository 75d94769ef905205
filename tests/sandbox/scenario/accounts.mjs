/** Who is signed in on a host: the scenario's accounts by their hosts, unless a test chose another one. */
import { familyOf } from '../server/hosts.mjs';

/** @typedef {import('../types').SandboxAccount} SandboxAccount */

const CREATOR_HOSTS = ['shop.tiktok.com', 'livecenter.tiktok.com', 'www.tiktok.com'];

/** @param {SandboxAccount} account @returns {string[]} */
export function hostsOf(account) {
  if (account.hosts) return account.hosts;
  if (account.role === 'creator') return CREATOR_HOSTS;
  if (account.region === 'ID') return ['seller-id.tokopedia.com'];
  return [`seller-${account.region === 'GB' ? 'uk' : account.region.toLowerCase()}.tiktok.com`];
}

/** @param {import('../types').World} world @param {string} host @returns {SandboxAccount | undefined} */
export function accountOn(world, host) {
  const { accounts } = world.scenario;
  const chosen = world.chosen.get(host);
  const family = familyOf(host);
  if (family === 'webcast' || family === 'frontier') return accounts.find((account) => account.role === 'creator');
  return accounts.find((a) => a.id === chosen) ?? accounts.find((account) => hostsOf(account).includes(host));
}
