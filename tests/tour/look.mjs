/** What a seller reads on a page, as the page says it: nothing here knows a sentence. */

/** @typedef {import('../e2e/support/world.mjs').World} World */
/** @typedef {import('puppeteer').Page} Page */

/** @param {string} text @returns {string} one line */
const line = (text) =>
  text
    .split('\n')
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' · ');

/**
 * The lines of each element in our closed shadow root, as drawn.
 * @param {World} world @param {Page} page @param {string} selector
 * @returns {Promise<string[]>}
 */
async function linesInside(world, page, selector) {
  const realm = await world.realm(page);
  const texts = await realm.evaluate((query) => {
    const host = document.querySelector('good-standing-badge');
    const root = host && /** @type {any} */ (globalThis).chrome.dom.openOrClosedShadowRoot(host);
    return [...(root?.querySelectorAll(query) ?? [])].map((one) => /** @type {HTMLElement} */ (one).innerText);
  }, selector);
  return texts.map(line);
}

/**
 * The badge's accessible name: its content without what is hidden from assistive technology.
 * @param {World} world @param {Page} page
 */
export async function badgeSaid(world, page) {
  const badge = await world.badge(page);
  const name = await badge.evaluate((button) => {
    const copy = /** @type {Element} */ (button.cloneNode(true));
    for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    return button.getAttribute('aria-label') ?? copy.textContent ?? '';
  });
  return name.replace(/\s+/g, ' ').trim();
}

/** Every alert in sight. @param {World} world @param {Page} page */
export const alertsSeen = (world, page) => linesInside(world, page, 'section article');

/** The open card. @param {World} world @param {Page} page */
export const cardSeen = async (world, page) => (await linesInside(world, page, '#card'))[0] ?? '';

/** One of our own pages, or a part of it. @param {Page} page @param {string} [selector] */
export async function pageSeen(page, selector = 'body') {
  await page.waitForSelector(selector, { timeout: 8_000 });
  return line(await page.$eval(selector, (one) => /** @type {HTMLElement} */ (one).innerText));
}
