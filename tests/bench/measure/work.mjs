/** Script on the page's main thread, and the moment the badge is there. */
import { STREAM_URL, sleep } from '../browser.mjs';
import { median } from '../stats.mjs';
import { readWork, trace } from '../trace.mjs';

/** @typedef {import('../types').Bench} Bench */
/** @typedef {import('../types').Variant} Variant */

/** From the load to the first change: what belongs to the load is over by then. */
export const SETTLE_MS = 800;
const SECONDS = 10;
const PER_SECOND = 50;
const VISITS = 3;

/** @param {import('puppeteer').Page} page @param {Variant} variant */
async function load(page, variant) {
  await page.goto(`${STREAM_URL}?tag=${variant.tag ?? ''}`, { waitUntil: 'load' });
  await sleep(SETTLE_MS);
}

/** The farewell of the document before is not part of a visit. @param {import('puppeteer').Page} page @param {Variant} variant */
async function visit(page, variant) {
  await page.goto('about:blank');
  await load(page, variant);
}

/** Traces a visit and what is done on it. @param {import('puppeteer').Page} page @param {Variant} variant @param {() => Promise<unknown>} [then] */
export async function traceVisit(page, variant, then) {
  await page.goto('about:blank');
  return trace(page, async () => {
    await load(page, variant);
    await then?.();
  });
}

/** Milliseconds from the start of the navigation until the page sees the badge's element; NaN without one. @param {import('puppeteer').Page} page */
const badgeTime = (page) => page.evaluate('bench.badge ?? NaN').then(Number);

/** @param {Bench} bench @param {Variant} variant @returns {Promise<import('../types').Values>} */
export async function measureWork({ browser, id }, variant) {
  const page = await browser.newPage();
  await visit(page, variant);
  const times = [];
  for (let n = 0; n < VISITS; n++) {
    await visit(page, variant);
    times.push(await badgeTime(page));
  }
  const events = await traceVisit(page, variant, async () => {
    await page.evaluate(`bench.stream(${PER_SECOND}, ${SECONDS})`);
    await sleep(SECONDS * 1000 + 200);
  });
  const { script, load, evaluate, longest, micro } = readWork(events, id);
  return { script, load, evaluate, longest, micro, badge: median(times) };
}
