/**
 * Readings of earlier weeks, so that a report has a trend. The sandbox cannot be visited in the past: the same answer
 * goes the usual way from a page's content script to the worker, only with the time at which it would have been read.
 */

import { moment } from '../sandbox/scenario/times.mjs';

const WEEK = 7 * 86_400_000;
const SITE = 'live-manager';
const API = 'https://shop.tiktok.com/api/v1/';

/**
 * The scenario's own history, one look a week in between, and the score of today as read on the last evening of last week.
 * @param {import('../sandbox/types').Scenario} scenario
 * @param {number} today score
 */
function looks({ accounts, timeZone }, today) {
  const epoch = Date.now();
  const given = (accounts[0]?.history ?? []).map(({ at, score }) => ({ at: moment(at, { epoch, timeZone }), score }));
  const first = given[0];
  if (!first) return [];
  const end = moment('week-1 Sun 20:00', { epoch, timeZone });
  const between = [];
  for (let at = first.at + WEEK; at < end; at += WEEK) {
    const { score } = given.filter((one) => one.at <= at).at(-1) ?? first;
    between.push({ at, score });
  }
  return [...given, ...between, { at: end, score: today }].sort((a, b) => a.at - b.at);
}

/** @param {number} at @param {string} endpoint @param {string} path @param {object} fields */
function answer(at, endpoint, path, fields) {
  const body = JSON.stringify({ code: 0, message: 'success', ...fields });
  return {
    id: `past-${endpoint}-${at}`,
    kind: 'response',
    site: SITE,
    status: 200,
    at,
    endpoint,
    url: `${API}${path}`,
    body,
  };
}

/**
 * @param {import('../e2e/support/world.mjs').World} world
 * @param {import('puppeteer').Page} page a page of ours is on, whose content script does the telling
 * @param {number} today score as read today
 */
export async function liveThePast(world, page, today) {
  const { scenario } = world.sandbox;
  const past = looks(scenario, today);
  const { id, region } = scenario.accounts[0] ?? {};
  const captures = [
    answer((past[0]?.at ?? 1) - 1, 'account-info', 'streamer_desktop/account_info/get', {
      user: { user_id: id, region },
    }),
    ...past.map(({ at, score }) =>
      answer(at, 'creator-governance', 'governance/creator/health/', { is_show_score: true, violation_score: score }),
    ),
  ];
  const realm = await world.realm(page);
  const reply = await realm.evaluate(
    (payload) => /** @type {any} */ (globalThis).chrome.runtime.sendMessage({ v: 1, type: 'observed', payload }),
    { page: 'tour-past', site: SITE, captures },
  );
  const stored = reply?.ok?.acknowledged?.length ?? 0;
  if (stored !== captures.length) throw new Error(`the past was not stored: ${JSON.stringify(reply)?.slice(0, 300)}`);
}
