/** The stage of the tour: opens worlds, prints what is seen, checks it and saves pictures. */

import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorld, sleep } from '../e2e/support/world.mjs';

export const OUT = fileURLToPath(new URL('../../.out/tour', import.meta.url));

/** @typedef {import('../e2e/support/world.mjs').World} World */
/** @typedef {import('puppeteer').Page} Page */
/** What a page says beyond this is in the picture. */
const WIDE = 150;

/** @typedef {{ x: number, y: number, width: number, height: number }} Box */

/** Wider than the badge's shadow. */
const AROUND = 28;
/** Longer than anything of ours fades or moves. */
const SETTLE_MS = 300;

export class Stage {
  steps = 0;
  checks = 0;
  failed = 0;
  #pictures = 0;
  /** @type {World | undefined} */
  #world;

  /** @param {import('../sandbox/types').Sandbox} sandbox @param {string} extension */
  constructor(sandbox, extension) {
    this.sandbox = sandbox;
    this.extension = extension;
    rmSync(OUT, { recursive: true, force: true });
    mkdirSync(OUT, { recursive: true });
  }

  /** A browser that has never seen an account, on this scenario and in its time zone. @param {string} scenario */
  async fresh(scenario) {
    await this.close();
    const { timeZone } = this.sandbox.use(scenario);
    const { sandbox, extension } = this;
    this.#world = await openWorld(scenario, { sandbox, extension, env: { TZ: timeZone }, args: ['--lang=en-US'] });
    return this.#world;
  }

  /** One step; a step that fails is told, and the tour goes on. @param {string} title @param {() => Promise<void>} act */
  async step(title, act) {
    this.steps += 1;
    console.log(`\n${this.steps}. ${title}`);
    try {
      await act();
    } catch (error) {
      this.must(false, error instanceof Error ? error.message : String(error));
    }
  }

  /** @param {string} who @param {string | undefined} words as read from the page */
  say(who, words) {
    const said = (words ?? '–').replace(/\s+/g, ' ').trim();
    console.log(`   ${who.padEnd(8)}${said.length > WIDE ? `${said.slice(0, WIDE - 2)} …` : said}`);
  }

  /** @param {unknown} seen @param {string} what */
  must(seen, what) {
    this.checks += 1;
    if (seen) return;
    this.failed += 1;
    console.log(`   FAILED  ${what}`);
  }

  /**
   * A picture, numbered in the order of the tour.
   * @param {Page} page
   * @param {string} name
   * @param {{ around?: import('puppeteer').ElementHandle<Element>, fullPage?: boolean }} [what]
   */
  async shot(page, name, { around, fullPage = false } = {}) {
    this.#pictures += 1;
    const file = /** @type {`${string}.png`} */ (
      path.join(OUT, `${String(this.#pictures).padStart(2, '0')}-${name}.png`)
    );
    // A tab that is not in front is not drawn, and its picture would never come.
    await page.bringToFront();
    await sleep(SETTLE_MS);
    const box = await around?.boundingBox();
    if (!box) await page.screenshot({ path: file, fullPage });
    else await page.screenshot({ path: file, clip: await inside(page, box) });
  }

  async close() {
    await this.#world?.browser.close();
    this.#world = undefined;
  }
}

/** The box with some of the page around it, and no more than there is. @param {Page} page @param {Box} box */
async function inside(page, box) {
  const view = page.viewport() ?? { width: 1280, height: 800 };
  const x = Math.max(0, box.x - AROUND);
  const y = Math.max(0, box.y - AROUND);
  const right = Math.min(view.width, box.x + box.width + AROUND);
  const bottom = Math.min(view.height, box.y + box.height + AROUND);
  return { x, y, width: right - x, height: bottom - y };
}
