/** Weeks side by side and a wrong device clock: what the seller sees on the report page. */

import { afterEach, describe, expect, it } from 'vitest';
import scenario from '../sandbox/scenarios/us-creator-162.json' with { type: 'json' };
import { age, settled } from './support/look.mjs';
import { openWorld, type World } from './support/world.mjs';

let world: World;
afterEach(() => world?.close());

type Page = import('puppeteer').Page;

const HEALTH = '/api/v1/governance/creator/health/';
const VIOLATIONS = '/api/v1/governance/creator/violation/';
const says = (page: Page, words: string) =>
  page.waitForFunction((text) => document.body.innerText.replace(/\s+/g, ' ').includes(text), {}, words);

/** Until what this very page read is stored: the badge may say the number from what was read before. */
async function read(score: number) {
  // One receipt for each page load of which something is stored.
  const stored = async (): Promise<number> => (await world.ledger('receipts')).length;
  const before = await stored();
  const page = await world.open('streamer-welcome');
  await world.until(page, (one) => one.name.includes(String(score)));
  await expect.poll(stored, { timeout: 8_000 }).toBeGreaterThan(before);
  await page.close();
}

/** The third of these readings is what makes a device's clock known as wrong. */
async function readAt(hoursAhead: number) {
  const data = { ...scenario.endpoints[HEALTH], violation_score: 162 };
  for (let n = 0; n < 3; n++) {
    const date = new Date(Date.now() + hoursAhead * 3_600_000).toUTCString();
    world.sandbox.set(HEALTH, { data, headers: { date } });
    world.sandbox.set(VIOLATIONS, { data: scenario.endpoints[VIOLATIONS], headers: { date } });
    await read(162);
  }
}

describe('two weeks', () => {
  it('stand side by side: the score, the violations and the rules of each', async () => {
    world = await openWorld('us-creator-162');
    world.sandbox.set(HEALTH, { ...scenario.endpoints[HEALTH], violation_score: 180 });
    world.sandbox.set(VIOLATIONS, { records: [], total: 0, has_more: false });
    await read(180);
    await age(world, 7);
    world.sandbox.clear();
    const thisWeek = JSON.stringify(scenario.endpoints[VIOLATIONS]).replaceAll('week-1', 'week+0');
    world.sandbox.set(VIOLATIONS, JSON.parse(thisWeek));
    await read(162);
    await age(world, 7);
    const page = await world.ours('report.html');
    await says(page, '3 violations, and the score fell by 18;');
    await page.click('nav button:nth-of-type(2)');
    const weeks = await page.$$eval('.picks select:first-of-type option', (all) =>
      all.map((one) => (one as HTMLOptionElement).value),
    );
    expect(weeks).toHaveLength(3);
    const [first, second] = await page.$$('.picks select');
    await first?.select(weeks[2] ?? '');
    await second?.select(weeks[1] ?? '');
    // By hand: 180 without a ticket, then 162 with two claims and one video.
    await page.waitForFunction(() => document.querySelector('.compare')?.textContent?.includes('180'));
    const rows = await page.$$eval('.compare tr', (all) =>
      all.map((row) => [...row.querySelectorAll('th,td')].map((cell) => (cell.textContent ?? '').trim())),
    );
    expect(rows).toContainEqual(expect.arrayContaining([expect.stringMatching(/score/i), '180', '162']));
    expect(rows).toContainEqual(expect.arrayContaining([expect.stringMatching(/violations/i), '0', '3']));
    expect(rows.some((row) => row[0]?.includes('Unoriginal content') && row.includes('1'))).toBe(true);
  });
});

/** The first report of a week settles for an hour: what comes within it is no correction. */
const firstBuiltBefore = async (ms: number) =>
  (await world.worker()).evaluate(async (by) => {
    const open = indexedDB.open('good-standing');
    const db = await new Promise<IDBDatabase>((ok) => {
      open.onsuccess = () => ok(open.result);
    });
    const store = db.transaction('reports', 'readwrite').objectStore('reports');
    const get = store.getAll();
    await new Promise((ok, no) => {
      get.onsuccess = () => {
        for (const one of get.result) store.put({ ...one, firstBuiltAt: one.firstBuiltAt - by });
      };
      store.transaction.oncomplete = ok;
      store.transaction.onerror = no;
    });
    db.close();
  }, ms);

describe('tickets that come late', () => {
  it('correct their week, and the report says what it said before', async () => {
    world = await openWorld('us-creator-162');
    const { records, ...rest } = scenario.endpoints[VIOLATIONS];
    world.sandbox.set(VIOLATIONS, { ...rest, records: records.slice(0, 1), total: 1 });
    await read(162);
    const page = await world.ours('report.html');
    await says(page, '1 violation');
    await expect.poll(async () => (await world.ledger('reports')).length, { timeout: 8_000 }).toBe(1);
    expect(await page.$('.corrections')).toBeNull();
    await settled(world);
    await firstBuiltBefore(2 * 3_600_000);
    world.sandbox.clear();
    await world.open('streamer-welcome');
    await expect.poll(async () => (await world.ledger('violations')).length, { timeout: 8_000 }).toBe(3);
    await page.bringToFront();
    await page.waitForSelector('.corrections');
    expect(await page.$eval('.corrections', (one) => one.textContent)).toContain('3 violations instead of 1');
  });
});

describe('a device whose clock is three hours behind', () => {
  it('is told so, and the worker goes by the time of TikTok’s answers', async () => {
    world = await openWorld('us-creator-162');
    await readAt(3);
    const page = await world.ours('report.html');
    await says(page, "This device's clock is 180 minutes behind TikTok's.");
    const [account] = await world.ledger('accounts');
    expect(Math.abs(account.readings.score.at - (Date.now() + 3 * 3_600_000))).toBeLessThan(120_000);
  });

  it('is not told so for one odd answer', async () => {
    world = await openWorld('us-creator-162');
    const data = { ...scenario.endpoints[HEALTH], violation_score: 162 };
    world.sandbox.set(HEALTH, { data, headers: { date: new Date(Date.now() - 48 * 3_600_000).toUTCString() } });
    await read(162);
    const page = await world.ours('report.html');
    await says(page, '162');
    expect(await page.$eval('body', (one) => one.innerText)).not.toMatch(/clock/);
  });
});
