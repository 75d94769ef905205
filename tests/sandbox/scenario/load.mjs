/**
 * Finds, reads, completes and checks scenario files. `_base.json` lies under every scenario, so a file says only what is
 * special about it; `extends` puts another scenario in between.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { duration } from './times.mjs';

/** @typedef {import('../types').Scenario} Scenario */

const FOLDER = new URL('../scenarios/', import.meta.url);
const KEYS = ['name', 'shows', 'extends', 'timeZone', 'requireCookie', 'accounts', 'products', 'endpoints', 'live'];

/** @returns {string[]} names, without `_base` */
export function listScenarios() {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json') && !file.startsWith('_'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/** @param {string} name @returns {Partial<Scenario>} */
function read(name) {
  if (!/^[\w-]+$/.test(name)) throw new Error(`Not a scenario name: "${name}"`);
  if (name !== '_base' && !listScenarios().includes(name)) {
    throw new Error(`No scenario "${name}". There are: ${listScenarios().join(', ')}`);
  }
  return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
}

/** @param {string | Partial<Scenario>} nameOrObject @returns {Scenario} */
export function loadScenario(nameOrObject) {
  const own = typeof nameOrObject === 'string' ? read(nameOrObject) : nameOrObject;
  const parent = nameOrObject === '_base' ? empty() : loadScenario(own.extends ?? '_base');
  const merged = {
    ...parent,
    ...own,
    endpoints: { ...parent.endpoints, ...own.endpoints },
    live: own.live === undefined ? parent.live : own.live && { ...(parent.live ?? room()), ...own.live },
  };
  check(merged);
  return merged;
}

/** @returns {Scenario} */
function empty() {
  return { name: '', shows: '', timeZone: 'UTC', accounts: [], products: [], endpoints: {}, live: null };
}

/** @returns {import('../types').LiveRoom} */
function room() {
  return {
    roomId: '7402000000000000001',
    sessionId: '7402000000000000901',
    title: 'LIVE',
    startedAt: 'now-20m',
    noisePerSecond: 3,
    timeline: [],
  };
}

/** Says in plain words what is wrong with a scenario. @param {Scenario} scenario */
function check(scenario) {
  const where = `Scenario "${scenario.name}"`;
  for (const key of Object.keys(scenario)) if (!KEYS.includes(key)) throw new Error(`${where}: unknown key "${key}"`);
  new Intl.DateTimeFormat('en-US', { timeZone: scenario.timeZone });
  for (const account of scenario.accounts) {
    if (!/^\d{15,20}$/.test(account.id)) throw new Error(`${where}: account id "${account.id}" is not 15 to 20 digits`);
    if (account.role !== 'seller' && account.role !== 'creator') throw new Error(`${where}: role of ${account.handle}`);
  }
  for (const path of Object.keys(scenario.endpoints)) {
    if (!path.startsWith('/')) throw new Error(`${where}: endpoint "${path}" must begin with "/"`);
  }
  for (const event of scenario.live?.timeline ?? []) {
    if (!event.at) throw new Error(`${where}: LIVE event "${event.event}" has no "at"`);
    duration(event.at);
  }
}
