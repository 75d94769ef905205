/** 1,000 socket messages a second of 1 KB on a LIVE page: what they cost the main thread, and whether all arrive. */
import { LIVE_URL, sleep } from '../browser.mjs';
import { SETTLE_MS } from './work.mjs';

const PER_SECOND = 1_000;
const SECONDS = 10;

/** @param {import('puppeteer').Page} page @param {number} seconds @param {'' | '&mixed'} [kind] */
export async function playFrames(page, seconds, kind = '') {
  const count = PER_SECOND * seconds;
  await page.evaluate(`bench.open(${count}, ${PER_SECOND}, '${kind}')`);
  await sleep(seconds * 1000);
  for (let n = 0; n < 40 && !(await page.evaluate('bench.ended')); n++) await sleep(250);
  const seen = /** @type {{ frames: number, wrong: number, heard: number }} */ (await page.evaluate('bench'));
  return { ...seen, wrong: seen.wrong + Math.abs(count - seen.frames) };
}

/**
 * Task time of the page's main thread in thread time, so that waiting for a processor does not count, and the heap that is
 * kept when all is over; frames lost or out of order.
 * @param {import('../types').Bench} bench @param {'' | '&mixed'} kind
 */
async function play({ browser }, kind) {
  const page = await browser.newPage();
  await page.goto(LIVE_URL, { waitUntil: 'load' });
  await sleep(SETTLE_MS);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('HeapProfiler.enable');
  const taskTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const heap = async () => {
    for (let pass = 0; pass < 2; pass++) await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  const kept = await heap();
  const before = await taskTime();
  const { wrong } = await playFrames(page, SECONDS, kind);
  await sleep(300);
  const after = await taskTime();
  await sleep(300);
  return { spent: after - before, wrong, kept: (await heap()) - kept };
}

/** @param {import('../types').Bench} bench @returns {Promise<import('../types').Values>} */
export async function measureTap(bench) {
  const { spent, wrong } = await play(bench, '');
  return { tap: spent, wrong };
}

/** Frames of 2,000 bytes, each second one gzip; share of one processor, in percent. @param {import('../types').Bench} bench @returns {Promise<import('../types').Values>} */
export async function measureLive(bench) {
  const { spent, wrong, kept } = await play(bench, '&mixed');
  return { live: spent / (SECONDS * 10), liveWrong: wrong, liveKept: kept };
}
