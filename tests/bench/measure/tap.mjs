/** 1,000 socket messages a second of 1 KB on a LIVE page: what they cost the main thread, and whether all arrive. */
import { LIVE_URL, sleep } from '../browser.mjs';
import { SETTLE_MS } from './work.mjs';

const PER_SECOND = 1_000;
const SECONDS = 10;

/** @param {import('puppeteer').Page} page @param {number} seconds */
export async function playFrames(page, seconds) {
  const count = PER_SECOND * seconds;
  await page.evaluate(`bench.open(${count}, ${PER_SECOND})`);
  await sleep(seconds * 1000);
  for (let n = 0; n < 40 && !(await page.evaluate('bench.ended')); n++) await sleep(250);
  const seen = /** @type {{ frames: number, wrong: number, heard: number }} */ (await page.evaluate('bench'));
  return { ...seen, wrong: seen.wrong + Math.abs(count - seen.frames) };
}

/** Task time of the page's main thread in thread time, so that waiting for a processor does not count. @param {import('../types').Bench} bench @returns {Promise<import('../types').Values>} */
export async function measureTap({ browser }) {
  const page = await browser.newPage();
  await page.goto(LIVE_URL, { waitUntil: 'load' });
  await sleep(SETTLE_MS);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const before = await taskTime();
  const { wrong } = await playFrames(page, SECONDS);
  await sleep(300);
  const after = await taskTime();
  return { tap: after - before, wrong };
}
