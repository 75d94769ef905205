/** How soon the page of workshops shows its first row with 20,000 events, to how soon it shows that there is none: same browser, same run. */
import { sleep, withBrowser } from '../browser.mjs';
import { median } from '../stats.mjs';

/** @typedef {import('../types').BenchServer} Server */

const EVENTS = 20_000;
/** Events of one message. */
const BATCH = 200;
/** Sources that the events come from. */
const FILES = 50;
const TIMES = 9;
const HOUR = 3_600_000;

/** @param {number} n @param {number} now */
const eventOf = (n, now) => ({
  id: `event-${n}`,
  title: `Workshop ${n}`,
  startsAt: now + HOUR + (n * HOUR) / 6,
  endsAt: now + 2 * HOUR + (n * HOUR) / 6,
  mode: n % 3 ? 'in-person' : 'online',
  ...(n % 3 && { place: { name: `Hall ${n % 50}`, city: n % 2 ? 'Berlin' : 'New York' } }),
  organiser: `Organiser ${n % 50}`,
  url: `https://events.example/${n}`,
});

/** ms from the start of the navigation until the element is drawn. @param {import('puppeteer').Browser} browser @param {string} url @param {string} selector */
async function openTimes(browser, url, selector) {
  const times = [];
  for (let i = 0; i < TIMES; i++) {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument((wanted) => {
      const look = () => {
        if (document.querySelector(wanted)) Object.assign(globalThis, { seenAt: performance.now() });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, selector);
    await page.goto(url);
    await page.waitForFunction('globalThis.seenAt !== undefined');
    times.push(Number(await page.evaluate('globalThis.seenAt')));
    await sleep(200);
    await page.close();
  }
  return median(times);
}

/** @param {Server} server @param {import('../types').Variant} variant @returns {Promise<import('../types').Values>} */
export async function measureWorkshopsPage(server, variant) {
  return withBrowser(server, variant, async ({ browser, id = '' }) => {
    const url = `chrome-extension://${id}/workshops.html`;
    const empty = await openTimes(browser, url, '.hero');
    const page = await browser.newPage();
    await page.goto(url);
    const now = Date.now();
    for (let from = 0; from < EVENTS; from += BATCH) {
      const events = Array.from({ length: BATCH }, (_, i) => eventOf(from + i, now));
      const source = { id: `file-${(from / BATCH) % FILES}-${from}`, kind: 'file', name: 'events.ics', readAt: now };
      const message = { v: 1, type: 'workshops', payload: { do: 'add', from: source, events } };
      await page.evaluate((what) => /** @type {any} */ (globalThis).chrome.runtime.sendMessage(what), message);
    }
    await page.close();
    const full = await openTimes(browser, url, '.ws-row');
    return { workshopsPage: full, workshopsPageRatio: full / empty };
  });
}
