/**
 * What is the same on any machine: bytes, counts, and whether work grows with the page's. The one time among them is a
 * ratio to the floor of the same run, with room for a very noisy machine.
 */
import { LIVE_URL, STREAM_URL, sleep, withBrowser } from './browser.mjs';
import { contentBytes, isolatedFiles } from './extension.mjs';
import { measureHeap } from './measure/heap.mjs';
import { measurePopup } from './measure/popup.mjs';
import { playFrames } from './measure/tap.mjs';
import { SETTLE_MS, traceVisit } from './measure/work.mjs';
import { short } from './stats.mjs';
import { callsBetween, readWork, trace } from './trace.mjs';

/** @typedef {import('./types').Variant} Variant */
/** @typedef {import('./types').BenchServer} Server */
/** @typedef {import('./types').Check} Check */

/** @type {Variant} */
const NONE = { name: 'none' };
const WINDOW_S = 1.5;
const CHANGES_PER_SECOND = 200;
const SOCKET_S = 3;

/** @param {string} name @param {number} value @param {string} unit @param {number} limit @param {number} [budget] @returns {Check} */
function atMost(name, value, unit, limit, budget = limit) {
  const over = value > budget && value <= limit ? ', OVER BUDGET' : '';
  const allowed = budget === limit ? `at most ${limit}` : `at most ${limit}, budget ${budget}${over}`;
  return { name, ok: value <= limit, said: `${short(value)} ${unit} (${allowed})`.replace('  ', ' ') };
}

/** @param {Server} server @param {Variant} variant @param {Variant} floor @returns {Promise<Check[]>} */
export async function stableChecks(server, variant, floor) {
  const dir = variant.dir ?? '';
  const { gzip, tap } = contentBytes(dir);
  return [
    atMost('content scripts, gzip', gzip, 'KB', 24, 20),
    atMost('tap, gzip', tap, 'KB', 3),
    ...(await withBrowser(server, variant, (bench) => popup(bench, variant))),
    ...(await page(server, variant, floor)),
    ...(await withBrowser(server, variant, (bench) => socket(bench, dir))),
  ];
}

/** @param {import('./types').Bench} bench @param {Variant} variant */
async function popup(bench, variant) {
  const { popupScript = Number.NaN, popupRequests = Number.NaN } = await measurePopup(bench, variant);
  return [
    atMost('popup script, gzip', popupScript, 'KB', 40, 25),
    atMost('popup files loaded', popupRequests, '', 10, 8),
  ];
}

/** @param {Server} server @param {Variant} variant @param {Variant} floor */
async function page(server, variant, floor) {
  const bare = await withBrowser(server, NONE, look);
  const least = await withBrowser(server, floor, (bench) => changes(bench, floor));
  const own = await withBrowser(server, variant, async (bench) => ({
    ...(await look(bench)),
    ...(await changes(bench, variant)),
  }));
  const nodes = own.nodes - bare.nodes;
  return [
    { name: 'elements added to the page', ok: nodes === 1, said: `${nodes} (exactly 1)` },
    atMost('names added to window', own.names - bare.names, '', 0),
    atMost('heap added', own.heap - bare.heap, 'MB', 0.8, 0.5),
    atMost(`calls for ${WINDOW_S * CHANGES_PER_SECOND} changes of the page`, own.grown, '', 5),
    atMost(`script time, load and ${WINDOW_S} s of changes`, own.script / least.script, '× the floor', 6),
  ];
}

/** The page as scripts of the page see it. @param {import('./types').Bench} bench */
async function look(bench) {
  const tab = await bench.browser.newPage();
  await tab.goto(STREAM_URL, { waitUntil: 'load' });
  await sleep(SETTLE_MS);
  const nodes = Number(await tab.evaluate(`document.querySelectorAll('*').length`));
  const names = Number(await tab.evaluate('Object.getOwnPropertyNames(window).length'));
  await tab.close();
  const { heap = Number.NaN } = await measureHeap(bench);
  return { nodes, names, heap };
}

/** Two visits: as long without changes as with them. @param {import('./types').Bench} bench @param {Variant} variant */
async function changes({ browser, id }, variant) {
  const tab = await browser.newPage();
  let script = Number.POSITIVE_INFINITY;
  let grown = Number.POSITIVE_INFINITY;
  for (let n = 0; n < 2; n++) {
    const events = await traceVisit(tab, variant, async () => {
      await tab.evaluate(`performance.mark('quiet')`);
      await sleep(WINDOW_S * 1000);
      await tab.evaluate(`performance.mark('busy'); bench.stream(${CHANGES_PER_SECOND}, ${WINDOW_S})`);
      await sleep(WINDOW_S * 1000);
      await tab.evaluate(`performance.mark('over')`);
    });
    const work = readWork(events, id);
    script = Math.min(script, work.script + work.micro);
    grown = Math.min(grown, callsBetween(work, 'busy', 'over') - callsBetween(work, 'quiet', 'busy'));
  }
  return { script, grown: Math.max(0, grown) };
}

/** A busy LIVE: what crosses between the worlds, and what the page notices. @param {import('./types').Bench} bench @param {string} dir */
async function socket({ browser, id }, dir) {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(id ?? ''));
  const worker = await target.worker();
  const tab = await browser.newPage();
  await tab.goto(LIVE_URL, { waitUntil: 'load' });
  await sleep(SETTLE_MS);
  await worker?.evaluate('self.benchHeard = 0; chrome.runtime.onMessage.addListener(() => { self.benchHeard++; })');
  let seen = { wrong: Number.NaN, heard: Number.NaN };
  const events = await trace(tab, async () => {
    // Our own clocks tick in both windows; what is left over is what the frames cost.
    await tab.evaluate(`performance.mark('quiet')`);
    await sleep(SOCKET_S * 1000);
    await tab.evaluate(`performance.mark('busy')`);
    seen = await playFrames(tab, SOCKET_S);
    await tab.evaluate(`performance.mark('over')`);
  });
  const told = Number(await worker?.evaluate('self.benchHeard'));
  const work = readWork(events, id);
  const ours = isolatedFiles(dir);
  const calls = callsBetween(work, 'busy', 'over', ours) - callsBetween(work, 'quiet', 'busy', ours);
  const crossed = calls / SOCKET_S;
  return [
    atMost('socket messages lost or out of order', seen.wrong, '', 0),
    atMost('hand-overs between the worlds at 1,000 frames a second', crossed, 'a second', 12),
    atMost('messages that the page itself hears', seen.heard, '', 0),
    atMost(`messages to the worker for ${SOCKET_S * 1000} frames of chat`, told, '', 3),
  ];
}
