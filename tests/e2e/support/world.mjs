/**
 * A world for one test: the sandbox with a scenario, a fresh Chromium with the built extension, and ways to look at
 * what the seller sees (through the closed shadow root) and at what the ledger holds.
 */

import path from 'node:path';
import puppeteer from 'puppeteer';
import { startSandbox } from '../../sandbox/index.mjs';
import { requireBrowser } from '../../support/browsers.mjs';

const ROOT = path.resolve(import.meta.dirname ?? '.', '../../..');
export const EXTENSION = path.join(ROOT, '.output/chrome-mv3');

/** Chromium's own calls home are switched off; anything unmapped fails at DNS. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-first-run',
  '--no-pings',
  '--disable-default-apps',
];

/** @typedef {import('../../sandbox/types').Sandbox} Sandbox */
/** @typedef {import('puppeteer').Page} Page */
/** @typedef {{ name: string, expanded: string | null, text: string, card: string, corner: string, alerts: { role: string, text: string, buttons: string[] }[] }} Seen */

/**
 * @param {string | object} scenario
 * @param {{ extension?: string, args?: string[], env?: Record<string, string>, userDataDir?: string, headless?: boolean, install?: boolean, sandbox?: Sandbox, viewport?: { width: number, height: number } }} [options]
 */
export async function openWorld(scenario, options = {}) {
  const sandbox = options.sandbox ?? (await startSandbox({ scenario: /** @type {string} */ (scenario) }));
  const browser = await puppeteer.launch({
    executablePath: requireBrowser(),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    protocolTimeout: 20_000,
    defaultViewport: options.viewport ?? { width: 1280, height: 800 },
    args: [...QUIET, ...sandbox.chromiumArgs, ...(options.args ?? [])],
    // The browser lives where the scenario's seller does.
    env: { ...process.env, TZ: sandbox.scenario.timeZone, ...options.env },
    ...(options.userDataDir ? { userDataDir: options.userDataDir } : {}),
  });
  const id =
    options.install === false
      ? ''
      : await browser.installExtension(options.extension ?? process.env.GS_EXTENSION ?? EXTENSION);
  return new World(sandbox, browser, id);
}

/** The badge goes out of the way of what the page lays out late: a click aimed before that would miss it. @param {import('puppeteer').ElementHandle<Element>} element */
async function atRest(element) {
  let before = '';
  for (let i = 0; i < 40; i++) {
    const box = JSON.stringify(await element.boundingBox());
    if (box === before) return;
    before = box;
    await sleep(60);
  }
}

/** A worker by a session of our own. @param {import('puppeteer').CDPSession} session */
const anew = (session) => ({
  /** @param {Function | string} work @param {unknown[]} given */
  async evaluate(work, ...given) {
    const expression = typeof work === 'string' ? work : `(${work})(${given.map((one) => JSON.stringify(one)).join()})`;
    const how = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', how);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  },
});

export class World {
  /** @param {Sandbox} sandbox @param {import('puppeteer').Browser} browser @param {string} id */
  constructor(sandbox, browser, id) {
    this.sandbox = sandbox;
    this.browser = browser;
    this.id = id;
  }

  #target() {
    return this.browser.targets().find((one) => one.type() === 'service_worker' && one.url().includes(this.id));
  }

  /** Opening one of our own pages for a moment wakes the worker. */
  async #wake() {
    const page = await this.browser.newPage();
    await page.goto(`chrome-extension://${this.id}/popup.html`);
    await page.evaluate(() => /** @type {any} */ (globalThis).chrome.runtime.sendMessage({ v: 0 }).catch(() => 0));
    const target = await this.browser.waitForTarget((one) => one === this.#target());
    await page.close();
    return target;
  }

  /** The running worker; one that sleeps is woken. @returns {Promise<Pick<import('puppeteer').WebWorker, 'evaluate'>>} */
  async worker() {
    for (let tries = 1; ; tries++) {
      const target = this.#target() ?? (await this.#wake());
      const worker = await target.worker();
      if (await worker?.evaluate(() => true).catch(() => false)) return /** @type {any} */ (worker);
      // One that was killed and woken at once keeps its target, and Puppeteer the session of its former life.
      if (tries === 6) return /** @type {any} */ (anew(await target.createCDPSession()));
      await sleep(250);
    }
  }

  /** Stops the worker at once, wherever it is. */
  async killWorker() {
    const worker = await this.#target()?.worker();
    await worker?.close().catch(() => undefined);
  }

  /** @param {string} where a sandbox page's name, or a URL */
  async open(where) {
    const page = await this.browser.newPage();
    await page.goto(where.includes('://') ? where : this.sandbox.pageUrl(where), { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** One of our own pages: popup.html, report.html. @param {string} file */
  async ours(file) {
    const page = await this.browser.newPage();
    await page.goto(`chrome-extension://${this.id}/${file}`);
    return page;
  }

  /** The extension's isolated world in a page. @param {Page} page */
  async realm(page) {
    for (let i = 0; i < 100; i++) {
      for (const realm of page.extensionRealms()) {
        const ok = await realm.evaluate(() => Boolean(/** @type {any} */ (globalThis).chrome?.dom)).catch(() => false);
        if (ok) return realm;
      }
      await sleep(50);
    }
    throw new Error('the content script is not in this page');
  }

  /** What the seller sees of us on a page; undefined while there is nothing. @param {Page} page @returns {Promise<Seen | undefined>} */
  async seen(page) {
    const realm = await this.realm(page);
    return realm.evaluate(() => {
      const host = document.querySelector('good-standing-badge');
      const root = host && /** @type {any} */ (globalThis).chrome.dom.openOrClosedShadowRoot(host);
      const badge = root?.querySelector('button[aria-expanded]');
      if (!root || !badge) return undefined;
      const articles = [...root.querySelectorAll('section[aria-label="Account health alerts"] article')];
      const box = badge.getBoundingClientRect();
      const card = badge.getAttribute('aria-controls');
      return {
        name: badge.getAttribute('aria-label') ?? badge.textContent,
        expanded: badge.getAttribute('aria-expanded'),
        text: badge.textContent.trim(),
        card: (card && root.getElementById(card)?.textContent) || '',
        corner: `${box.top < innerHeight / 2 ? 'top' : 'bottom'}-${box.left < innerWidth / 2 ? 'left' : 'right'}`,
        alerts: articles.map((one) => ({
          role: one.querySelector('[role="alert"], [role="status"]')?.getAttribute('role') ?? '',
          text: one.textContent,
          buttons: [...one.querySelectorAll('button')].map((b) => b.textContent),
        })),
      };
    });
  }

  /** Waits until what is seen fits. @param {Page} page @param {(seen: Seen) => boolean} fits @param {number} [ms] */
  async until(page, fits, ms = 8_000) {
    const end = Date.now() + ms;
    /** @type {Seen | undefined} */
    let last;
    while (Date.now() < end) {
      last = await this.seen(page).catch(() => undefined);
      if (last && fits(last)) return last;
      await sleep(50);
    }
    throw new Error(`not seen within ${ms} ms; last: ${JSON.stringify(last)?.slice(0, 600)}`);
  }

  /** An element inside our closed shadow root. @param {Page} page @param {string} selector @param {string} [text] */
  async inside(page, selector, text) {
    const realm = await this.realm(page);
    const handle = await realm.evaluateHandle(
      (query, words) => {
        const host = document.querySelector('good-standing-badge');
        const root = host && /** @type {any} */ (globalThis).chrome.dom.openOrClosedShadowRoot(host);
        /** @type {Element[]} */
        const all = [...(root?.querySelectorAll(query) ?? [])];
        return all.find((one) => !words || one.textContent?.trim().startsWith(words)) ?? null;
      },
      selector,
      text ?? '',
    );
    const element = handle.asElement();
    if (!element) throw new Error(`no ${selector} ${text ?? ''} in our overlay`);
    const found = /** @type {import('puppeteer').ElementHandle<Element>} */ (element);
    await atRest(found);
    return found;
  }

  /** The badge's button. @param {Page} page */
  badge(page) {
    return this.inside(page, 'button[aria-expanded]');
  }

  /** Everything in a store of the ledger; a worker that dies under the question is asked again. @param {string} store @returns {Promise<any[]>} */
  async ledger(store) {
    for (let tries = 1; ; tries++) {
      try {
        return await this.#read(store);
      } catch (error) {
        if (tries === 4) throw error;
        await sleep(250);
      }
    }
  }

  /** @param {string} store @returns {Promise<any[]>} */
  async #read(store) {
    const worker = await this.worker();
    return worker.evaluate(async (name) => {
      const open = indexedDB.open('good-standing');
      const db = await new Promise((ok) => {
        open.onsuccess = () => ok(open.result);
        // Not there yet: it must not come into being here, without its stores.
        open.onupgradeneeded = () => open.transaction?.abort();
        open.onerror = () => ok(undefined);
      });
      if (!db) return [];
      const all = db.objectStoreNames.contains(name)
        ? await new Promise((ok) => {
            const get = db.transaction(name).objectStore(name).getAll();
            get.onsuccess = () => ok(get.result);
          })
        : [];
      db.close();
      return all;
    }, store);
  }

  /** Toolbar text and title, of a page's tab or of all. @param {Page} [page] */
  async toolbar(page) {
    const worker = await this.worker();
    const url = page?.url();
    return worker.evaluate(async (here) => {
      const { chrome } = /** @type {any} */ (globalThis);
      const stored = await chrome.storage.session.get(null);
      const known = Object.entries(stored).filter(([key]) => key.startsWith('page:'));
      const host = here && new URL(here).hostname;
      const tab = here ? known.map(([, value]) => value).find((value) => value.host === host)?.tab : undefined;
      const where = tab === undefined ? {} : { tabId: tab };
      return { text: await chrome.action.getBadgeText(where), title: await chrome.action.getTitle(where) };
    }, url);
  }

  async close() {
    await this.browser.close();
    await this.sandbox.close();
  }
}

/** @param {number} ms */
export const sleep = (ms) => new Promise((ok) => setTimeout(ok, ms));
