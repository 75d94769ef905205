/**
 * A Firefox with the built extension on the sandbox. Firefox has no resolver rules, so the sandbox is reached through
 * its CONNECT proxy, which refuses every other host; the extension's own address is fixed by a preference.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer';
import { sleep } from '../e2e/support/world.mjs';
import { startSandbox } from '../sandbox/index.mjs';
import { findFirefox } from '../support/browsers.mjs';
import { openSidebar, overlayOf, stopBackground } from './bidi.mjs';

const ID = 'good-standing@good-standing.example';
/** Any fixed one: pages of the extension are then found without asking the browser. */
const UUID = 'b0a3d6c2-5f0e-4c86-9a53-0f6a4c1e2d77';
const EXTENSION = path.resolve(import.meta.dirname ?? '.', '../../.output/firefox-mv3');

/** @typedef {import('puppeteer').Page} Page */
/** @typedef {import('./bidi.mjs').Overlay} Overlay */

/** @param {string} scenario */
export async function openFox(scenario) {
  const sandbox = await startSandbox({ scenario });
  const proxy = await sandbox.proxy();
  const userDataDir = mkdtempSync(path.join(tmpdir(), 'good-standing-firefox-'));
  const at = '127.0.0.1';
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? 'firefox',
    headless: true,
    acceptInsecureCerts: true,
    protocolTimeout: 20_000,
    userDataDir,
    // Without it the extension's own pages and the background are out of reach.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': at,
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': at,
      'network.proxy.ssl_port': proxy.port,
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    },
  });
  await browser.installExtension(process.env.GS_FIREFOX_EXTENSION ?? EXTENSION);
  return new Fox(sandbox, browser, async () => {
    await browser.close();
    proxy.close();
    await sandbox.close();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  });
}

export class Fox {
  /**
   * @param {import('../sandbox/types').Sandbox} sandbox
   * @param {import('puppeteer').Browser} browser
   * @param {() => Promise<void>} close
   */
  constructor(sandbox, browser, close) {
    this.sandbox = sandbox;
    this.browser = browser;
    this.close = close;
  }

  /** @param {string} name of a sandbox page */
  async open(name) {
    const page = await this.browser.newPage();
    await page.goto(this.sandbox.pageUrl(name), { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** One of our own pages. Its load event never reaches puppeteer, so the wait for it is given up. @param {string} file */
  async ours(file) {
    const page = await this.browser.newPage();
    await page.goto(`moz-extension://${UUID}/${file}`, { timeout: 1_500 }).catch(() => undefined);
    return page;
  }

  /** What is drawn in our closed shadow root, once it fits. @param {Page} page @param {(seen: Overlay) => boolean} fits */
  async until(page, fits, patience = 15_000) {
    /** @type {Overlay | undefined} */
    let last;
    for (const end = Date.now() + patience; Date.now() < end; await sleep(100)) {
      last = await overlayOf(page);
      if (last && fits(last)) return last;
    }
    throw new Error(`not seen within ${patience / 1000} s; last: ${JSON.stringify(last)?.slice(0, 600)}`);
  }

  /** Everything in a store of the ledger. @param {Page} ours a page of ours @param {string} store @returns {Promise<any[]>} */
  async ledger(ours, store) {
    return ours.evaluate(async (name) => {
      /** @type {(request: IDBRequest) => Promise<any>} */
      const done = (request) =>
        new Promise((ok, no) => {
          request.onsuccess = () => ok(request.result);
          request.onerror = () => no(request.error);
        });
      const db = await done(indexedDB.open('good-standing'));
      const all = await done(db.transaction(name).objectStore(name).getAll());
      db.close();
      return all;
    }, store);
  }

  /** Opens the sidebar beside the tab; its address. */
  sidebar() {
    return openSidebar(this.browser, ID);
  }

  /** What stands in the sidebar, once it fits. @param {Page} ours a page of ours @param {string} words */
  async sidebarSays(ours, words, patience = 15_000) {
    let said = '';
    for (const end = Date.now() + patience; Date.now() < end; await sleep(100)) {
      said = await ours.evaluate(() => {
        const { extension } = /** @type {any} */ (globalThis).browser;
        return extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText ?? '';
      });
      if (said.includes(words)) return said;
    }
    throw new Error(`the sidebar does not say "${words}" but: ${said.slice(0, 600)}`);
  }

  /** Ends the event page, as Firefox does after half a minute without work. */
  stopBackground() {
    return stopBackground(this.browser, ID);
  }
}
