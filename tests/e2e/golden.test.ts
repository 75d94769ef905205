/**
 * Each scenario of the sandbox, looked at as its seller would on Monday: report page, popup and print say what was worked
 * out by hand from the scenario's file (tests/e2e/golden), to the number. None of it was taken from the code.
 */

import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import { settled } from './support/look.mjs';
import { openWorld, sleep, type World } from './support/world.mjs';

interface Golden {
  scenario: string;
  /** Pages of the sandbox that the seller opens, in order; with seconds when there is more to come than what the page asks for. */
  visits: (string | [page: string, seconds: number])[];
  accounts: {
    key: string;
    /** What stands on the report page, in this order; `/…/` is a pattern where the day of the run matters. */
    report: string[];
    /** What must not be said anywhere. */
    never: string[];
    popup: string[];
  }[];
  /** How many accounts are known in the end. */
  known: number;
}

const folder = new URL('./golden/', import.meta.url);
const goldens = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Golden);

let world: World;
afterEach(() => world?.close());

const text = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').replaceAll('\u2212', '-'));

/** Looks for each in turn behind the one before. */
function inOrder(said: string, wanted: readonly string[]): void {
  let from = 0;
  for (const one of wanted) {
    const rest = said.slice(from);
    const pattern = /^\/(.*)\/$/.exec(one)?.[1];
    const found = pattern ? new RegExp(pattern).exec(rest) : undefined;
    const at = pattern ? (found?.index ?? -1) : rest.indexOf(one);
    expect(at, `"${one}" is not said after "${said.slice(Math.max(0, from - 80), from)}" in: ${said}`).toBeGreaterThan(
      -1,
    );
    from += at + (found ? found[0].length : one.length);
  }
}

describe.each(goldens)('the scenario $scenario', ({ scenario, visits, accounts, known }) => {
  it('reads right to the number in report, popup and print', async () => {
    world = await openWorld(scenario);
    for (const visit of visits) {
      const [where, seconds = 0.5] = typeof visit === 'string' ? [visit] : visit;
      const page = await world.open(where);
      await sleep(seconds * 1_000); // A page of the sandbox asks all it asks within this time, but for those that never answer.
      await settled(world);
      await page.close();
    }
    expect(await world.ledger('accounts')).toHaveLength(known);
    for (const { key, report, never, popup } of accounts) {
      const page = await world.ours(`report.html#${encodeURIComponent(key)}`);
      await page.waitForSelector('.verdict, main.plain button');
      const screen = await text(page);
      inOrder(screen, report);
      for (const one of never) expect(screen).not.toContain(one);
      await page.emulateMediaType('print');
      inOrder(await text(page), report.slice(0, 2));
      const pdf = Buffer.from(await page.pdf({ format: 'letter' })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g)?.length, 'sheets of paper').toBeLessThanOrEqual(2);
      await page.close();
      const glance = await world.browser.newPage();
      await glance.evaluateOnNewDocument((wanted) => localStorage.setItem('account', wanted), key);
      await glance.goto(`chrome-extension://${world.id}/popup.html`);
      await glance.waitForSelector('.verdict, .plain button');
      inOrder(await text(glance), popup);
      await glance.close();
    }
  }, 90_000);
});
