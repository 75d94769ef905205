/** The popup as a page of 400 × 600: first paint of the first opening after an install, and of the next one. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { sleep } from '../browser.mjs';
import { popupOf, weigh } from '../extension.mjs';

/** @param {import('../types').Bench} bench @param {import('../types').Variant} variant @returns {Promise<import('../types').Values>} */
export async function measurePopup({ browser, id }, variant) {
  const file = variant.dir && popupOf(variant.dir);
  if (!id || !variant.dir || !file) return {};
  const first = await open(browser, id, file);
  const again = await open(browser, id, file);
  const scripts = first.files.filter((file) => file.endsWith('.js') && existsSync(path.join(variant.dir ?? '', file)));
  const bytes = scripts.reduce((sum, file) => sum + weigh(path.join(variant.dir ?? '', file)).gzip, 0);
  return { popupFirst: first.paint, popupAgain: again.paint, popupScript: bytes, popupRequests: first.files.length };
}

/** @param {import('puppeteer').Browser} browser @param {string} id @param {string} file */
async function open(browser, id, file) {
  const origin = `chrome-extension://${id}/`;
  const page = await browser.newPage();
  await page.setViewport({ width: 400, height: 600 });
  /** @type {Set<string>} */
  const files = new Set();
  page.on('request', (request) => {
    if (request.url().startsWith(origin)) files.add(new URL(request.url()).pathname.slice(1));
  });
  await page.goto(`${origin}${file}`, { waitUntil: 'load' });
  await sleep(800);
  const paint = Number(
    await page.evaluate(`performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN`),
  );
  await page.close();
  return { paint, files: [...files] };
}
