/** Looking closer at what the seller sees: inside our closed shadow root, with axe, as a picture, and as time goes by. */

import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sleep } from './world.mjs';

/** @typedef {import('puppeteer').Page} Page */
/** @typedef {import('./world.mjs').World} World */

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const looks = fileURLToPath(new URL('../../../.out/looks/', import.meta.url));

/**
 * Runs a function in the extension's isolated world of a page, with our shadow root as its first argument.
 * @template T, A
 * @param {World} world @param {Page} page @param {(root: ShadowRoot, arg: A) => T} look @param {A} [arg]
 * @returns {Promise<Awaited<T>>}
 */
export async function inRoot(world, page, look, arg) {
  const realm = await world.realm(page);
  const root = await realm.evaluateHandle(() => {
    const host = document.querySelector('good-standing-badge');
    return host && /** @type {any} */ (globalThis).chrome.dom.openOrClosedShadowRoot(host);
  });
  return /** @type {any} */ (realm.evaluate(/** @type {any} */ (look), root, arg));
}

/** What has the focus: inside our overlay `button Got it`, else `page BODY`. @param {World} world @param {Page} page */
export function focused(world, page) {
  return inRoot(world, page, (root) => {
    const one = root.activeElement;
    if (!one) return `page ${document.activeElement?.tagName}`;
    const name = one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '';
    return `${one.getAttribute('role') ?? one.tagName.toLowerCase()} ${name}`;
  });
}

/** Rules about a whole page: the overlay is a guest on one. */
const OF_PAGES = ['landmark-one-main', 'page-has-heading-one', 'landmark-unique', 'region', 'bypass', 'document-title'];

/** @typedef {{ passes: string[], violations: string[] }} Audit */

const AUDIT = `(where, off) => axe.run(where, {
  rules: Object.fromEntries(off.map((id) => [id, { enabled: false }])),
}).then(({ passes, violations }) => ({
  passes: passes.map((rule) => rule.id),
  violations: violations.flatMap((rule) => rule.nodes.map((node) =>
    rule.id + ' ' + node.target.flat().join(' ') + ': ' + (node.any[0] ?? node.all[0] ?? node.none[0])?.message)),
}))`;

/** axe on our overlay; from the page's own world it would see an empty host and pass. @param {World} world @param {Page} page @returns {Promise<Audit>} */
export async function auditOverlay(world, page) {
  await stillness(world, page);
  const realm = await world.realm(page);
  await realm.evaluate(readFileSync(axeFile, 'utf8'));
  return /** @type {any} */ (
    realm.evaluate(`(() => {
      const host = document.querySelector('good-standing-badge');
      const root = chrome.dom.openOrClosedShadowRoot(host);
      if (!host.shadowRoot) Object.defineProperty(host, 'shadowRoot', { value: root });
      // axe looks for colours in the body, and our host stands beside it: let it walk there. In this world only.
      document.createTreeWalker = (from, ...rest) => {
        const body = from === document.body;
        const walk = Document.prototype.createTreeWalker.call(document, body ? document.documentElement : from, ...rest);
        if (body) walk.currentNode = document.documentElement.firstElementChild;
        return walk;
      };
      return (${AUDIT})(host, ${JSON.stringify(OF_PAGES)}).finally(() => { delete document.createTreeWalker; });
    })()`)
  );
}

/** axe on one of our own pages. @param {Page} page @returns {Promise<Audit>} */
export async function audit(page) {
  await page.evaluate(readFileSync(axeFile, 'utf8'));
  return /** @type {any} */ (page.evaluate(`(${AUDIT})(document, [])`));
}

/** Waits until nothing of ours moves but a flashing frame: a colour half faded in has no contrast. @param {World} world @param {Page} page */
export async function stillness(world, page) {
  await inRoot(world, page, (root) =>
    Promise.all(
      root
        .getAnimations()
        .filter((one) => /** @type {CSSAnimation} */ (one).animationName !== 'flash')
        .map((one) => one.finished.catch(() => 0)),
    ).then(() => 0),
  );
}

/** A picture for people, in `.out/looks/`. @param {Page} page @param {string} name */
export async function picture(page, name) {
  mkdirSync(looks, { recursive: true });
  await page.bringToFront();
  await page.screenshot({ path: /** @type {`${string}.png`} */ (path.join(looks, `${name}.png`)) });
}

const STORES = [
  'accounts',
  'violations',
  'notices',
  'observations',
  'rollups',
  'reports',
  'meta',
  'documents',
  'hosts',
];

/**
 * Lets time go by for the ledger: everything in these stores becomes so many days older. Whole weeks keep weekdays.
 * @param {World} world @param {number} days @param {string[]} [stores]
 */
export async function age(world, days, stores = STORES) {
  const worker = await world.worker();
  await worker.evaluate(
    async (by, names) => {
      /** @param {unknown} value @returns {unknown} */
      const older = (value) => {
        if (typeof value === 'number' && value > 1.5e12 && value < 3e12) return value - by * 86_400_000;
        if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) {
          return new Date(Date.parse(value) - by * 86_400_000).toISOString().slice(0, 10);
        }
        if (Array.isArray(value)) return value.map(older);
        if (value && typeof value === 'object') {
          return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, older(one)]));
        }
        return value;
      };
      const open = indexedDB.open('good-standing');
      const db = await new Promise((ok) => {
        open.onsuccess = () => ok(open.result);
      });
      const tx = db.transaction(names, 'readwrite');
      for (const name of names) {
        const store = tx.objectStore(name);
        const get = store.getAll();
        get.onsuccess = () => {
          store.clear();
          for (const one of get.result) store.put(older(one));
        };
      }
      await new Promise((ok, no) => {
        tx.oncomplete = ok;
        tx.onerror = () => no(tx.error);
      });
      db.close();
    },
    days,
    stores,
  );
}

/** Until nothing is written any more: what the worker does a little later is done. @param {World} world */
export async function settled(world) {
  let before = '';
  for (let quiet = 0; quiet < 3; ) {
    const stores = ['accounts', 'violations', 'reports', 'meta'];
    const now = JSON.stringify(await Promise.all(stores.map((store) => world.ledger(store))));
    quiet = now === before ? quiet + 1 : 0;
    before = now;
    await sleep(200);
  }
}

/** The page's own account of itself: what it threw, and whether its frames came whole. @param {Page} page */
export function ownAccount(page) {
  return page.evaluate(() => {
    const { errors, frames, natives, results } = window.__sandbox;
    // Puppeteer puts names of its own on the page while it waits in it.
    const findings = natives.findings.filter(({ got }) => !got.includes('puppeteer'));
    return { errors, frames, findings, alerts: /** @type {string[]} */ (results.alerts ?? []) };
  });
}
