/**
 * JavaScript heap of a page that has settled, after collection. It is per isolate (the page and all worlds on it), so only
 * the difference to the bare page says something. Fresh tabs, and no back-forward cache (browser.mjs).
 */
import { STREAM_URL, sleep } from '../browser.mjs';

const TABS = 3;

/** MB, the least of the tabs after the first. @param {import('../types').Bench} bench @returns {Promise<import('../types').Values>} */
export async function measureHeap({ browser }) {
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < TABS; n++) {
    const page = await browser.newPage();
    await page.goto(`${STREAM_URL}?heap=${n}`, { waitUntil: 'load' });
    await sleep(1_000);
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.enable');
    for (let pass = 0; pass < 2; pass++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    if (n > 0) least = Math.min(least, usedSize / 1e6);
    await page.close();
  }
  return { heap: least };
}
