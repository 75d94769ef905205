/** Fresh browsers for each measurement: nothing of an earlier one is in a cache, a profile or a process. */
import puppeteer from 'puppeteer';
import { requireBrowser } from '../support/browsers.mjs';

export const STREAM_URL = 'https://seller-us.tiktok.com/homepage';
export const LIVE_URL = 'https://www.tiktok.com/@bench/live';

/** @param {number} ms */
export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * Launches, installs the variant's extension, runs `work`, and closes whatever happens.
 * @template T
 * @param {import('./types').BenchServer} server
 * @param {import('./types').Variant} variant
 * @param {(bench: import('./types').Bench) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withBrowser(server, variant, work) {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser(),
    headless: true,
    pipe: true,
    enableExtensions: true,
    protocolTimeout: 15_000,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-features=BackForwardCache',
      `--host-resolver-rules=${server.resolverRules}`,
      `--ignore-certificate-errors-spki-list=${server.spki}`,
    ],
  });
  try {
    const id = variant.dir ? await browser.installExtension(variant.dir) : undefined;
    if (id) await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().includes(id));
    return await work(id ? { browser, id } : { browser });
  } finally {
    await browser.close();
  }
}
