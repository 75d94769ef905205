/** The weekly report: built by the worker from what was read, the same in the popup and as a page. Numbers by hand. */

import { afterEach, describe, expect, it } from 'vitest';
import scenario from '../sandbox/scenarios/us-creator-162.json' with { type: 'json' };
import { age } from './support/look.mjs';
import { openWorld, sleep, type World } from './support/world.mjs';

let world: World;
afterEach(() => world?.close());

type Page = import('puppeteer').Page;

/** The scenario's weeks are Los Angeles weeks, so the browser lives there too. */
const there = { env: { TZ: 'America/Los_Angeles' } };
const HEALTH = '/api/v1/governance/creator/health/';
const VIOLATIONS = '/api/v1/governance/creator/violation/';
const KEY = 'creator:7301234567890123456';

const panel = (page: Page) => page.$eval('#panel', (one) => (one.textContent ?? '').replace(/\s+/g, ' '));
const says = (page: Page, words: string) =>
  page.waitForFunction((text) => document.body.textContent?.replace(/\s+/g, ' ').includes(text), {}, words);
const verdict = (page: Page) => page.$eval('.verdict', (one) => one.textContent);

/** "Week of Monday, Nov 16" in the words of the report page. */
const group = (page: Page) =>
  page.$$eval('.list > li', (rows) =>
    rows
      .filter((row) => row.querySelector('.items'))
      .map((row) => ({
        rule: row.querySelector('q')?.textContent,
        count: Number(row.querySelector(':scope > .num')?.textContent),
        items: [...row.querySelectorAll('.items li')].map((one) => one.textContent),
      })),
  );

/** By hand from the scenario: two claims on LIVE (8 and 6 points), one video (4 points). */
const GROUPS = [
  {
    rule: 'Misleading or false product claims',
    count: 2,
    items: ['LIVE Tue 20:14 · Tuesday glow session · 8 points', 'LIVE Thu 21:02 · Late night restock · 6 points'],
  },
  { rule: 'Unoriginal content', count: 1, items: ['Video Sat 10:30 · Morning routine · 4 points'] },
];

/** On the page each ticket with a quiz ends with the way to it. */
const WITH_QUIZ = GROUPS.map((one) => ({ ...one, items: one.items.map((item) => `${item} · Take the quiz`) }));

/** The clock's turn: what the worker does each hour. */
async function hour() {
  const worker = await world.worker();
  await worker.evaluate(() => {
    const { chrome } = globalThis as never as { chrome: { alarms: { create(name: string, info: object): void } } };
    chrome.alarms.create('hour', { when: Date.now(), periodInMinutes: 60 });
  });
}

async function reports(count: number) {
  const end = Date.now() + 8_000;
  for (;;) {
    const found = await world.ledger('reports');
    if (found.length >= count || Date.now() > end) return found;
    await sleep(60);
  }
}

/** A reading of the creator's health page, as it is answered now. */
async function read(score: number) {
  const page = await world.open('streamer-welcome');
  await world.until(page, (one) => one.name.includes(String(score)));
  await page.close();
}

describe('a creator with three tickets of last week', () => {
  it('gets last week’s report from the worker as soon as they were read, in the popup and as a page', async () => {
    world = await openWorld('us-creator-162', there);
    await read(162);
    const [report] = await reports(1);
    expect(report).toMatchObject({ accountKey: KEY, violations: 3 });
    expect(report.bySurface).toMatchObject({ live: 2, video: 1, listing: 0 });
    const popup = await world.ours('popup.html');
    await popup.waitForSelector('.verdict');
    // Its tickets are known, but nobody looked at the score in that week: that is said, not filled in.
    expect(await verdict(popup)).toMatch(
      /^3 violations, and the score was not read that week; 3 deadlines are open, the first on \w{3}, \w{3} \d+\.$/,
    );
    const text = await panel(popup);
    expect(text).toContain('162 Careful');
    expect(text).toContain('12 points above 150.');
    expect(text).toContain('Decide on an appeal for “Misleading or false product claims”');
    expect(await group(popup)).toEqual(GROUPS);
    const page = await world.ours('report.html');
    await page.waitForSelector('.verdict');
    expect(await verdict(page)).toBe(await verdict(popup));
    expect(await group(page)).toEqual(WITH_QUIZ);
    expect(await page.$eval('.surfaces', (one) => one.textContent)).toMatch(/2\s*LIVE\s*1\s*Video/);
    expect(await page.$eval('header', (one) => one.textContent)).toContain('@glowbyana · Creator · US');
  });

  it('read in its own week: the score fell by 18 to 162, and weeks can be looked at one by one', async () => {
    world = await openWorld('us-creator-162', there);
    world.sandbox.set(HEALTH, { ...scenario.endpoints[HEALTH], violation_score: 180 });
    world.sandbox.set(VIOLATIONS, { records: [], total: 0, has_more: false });
    await read(180);
    await age(world, 7);
    world.sandbox.clear();
    const thisWeek = JSON.stringify(scenario.endpoints[VIOLATIONS]).replaceAll('week-1', 'week+0');
    world.sandbox.set(VIOLATIONS, JSON.parse(thisWeek));
    await read(162);
    await age(world, 7);
    const popup = await world.ours('popup.html');
    await hour();
    await says(popup, '3 violations, and the score fell by 18;');
    expect(await group(popup)).toEqual(GROUPS);
    // Its newest reading is a week old by now: the number stands with its age, not with a band.
    expect(await panel(popup)).toContain('162 Not read lately');
    const weeks = await popup.$$eval('select[aria-label="Week"] option', (all) =>
      all.map((one) => (one as HTMLOptionElement).value),
    );
    expect(weeks).toHaveLength(3);
    await popup.select('select[aria-label="Week"]', weeks[2] ?? '');
    await says(popup, 'No violations, and the score is 180');
    expect(await group(popup)).toEqual([]);

    const page = await world.ours('report.html');
    await says(page, '3 violations, and the score fell by 18;');
    expect(await group(page)).toEqual(WITH_QUIZ);
    const whole = await page.$eval('main', (one) => one.textContent);
    expect(whole).toMatch(/162\s*Careful/);
    expect(whole).toContain('162 when last read');
    expect(whole).toContain('180 before (−18)');
    expect(await page.$eval('.milestones .next', (one) => one.textContent)).toMatch(/^150traffic to the account/);
    await page.select('select[aria-label="Week"]', weeks[2] ?? '');
    await says(page, 'No violations in this week.');
    expect(await verdict(page)).toMatch(/^No violations, and the score is 180/);
  });
});

describe('a healthy creator', () => {
  it('reads one calm sentence a week later, built by the worker’s clock while the popup was open', async () => {
    world = await openWorld('healthy', { env: { TZ: 'America/Chicago' } });
    await read(214);
    const popup = await world.ours('popup.html');
    await says(popup, 'This week so far');
    await age(world, 7);
    await hour();
    await says(popup, 'No violations, and the score is 214; nothing is due.');
    expect(await panel(popup)).toMatch(/Built \w{3} \d\d:\d\d from [1-9]\d* readings/);
    expect(await panel(popup)).not.toContain('One thing to do');
    expect(await world.ledger('reports')).toHaveLength(1);
    await hour();
    await sleep(400); // Nothing may happen: a second turn of the clock builds nothing twice.
    expect(await world.ledger('reports')).toHaveLength(1);
  });
});

describe('when there is nothing to show', () => {
  it('a new seller finds an empty popup with one button, which opens Account Health', async () => {
    world = await openWorld('us-seller-189');
    const popup = await world.ours('popup.html');
    await says(popup, 'Nothing has been read yet');
    const opened = world.browser.waitForTarget((one) =>
      one.url().startsWith('https://seller-us.tiktok.com/health-center'),
    );
    await popup.click('button.primary');
    const page = await (await opened).page();
    if (!page) throw new Error('no page was opened');
    await world.until(page, (one) => one.name.includes('189'));
    const again = await world.ours('popup.html');
    await says(again, '189');
    const report = await world.ours('report.html');
    await says(report, 'Account Health Report');
  });

  it.each(['popup.html', 'report.html'])(
    '%s says that the store could not be read, and tries again on request',
    async (file) => {
      world = await openWorld('us-creator-162');
      await read(162);
      const page = await world.browser.newPage();
      await page.evaluateOnNewDocument(() => {
        const { open } = IDBFactory.prototype;
        IDBFactory.prototype.open = function (...args) {
          if (sessionStorage.getItem('mended')) return open.apply(this, args);
          throw new DOMException('the disk is full', 'UnknownError');
        };
      });
      await page.goto(`chrome-extension://${world.id}/${file}`);
      await says(page, 'This could not be shown');
      expect(await page.$eval('[role="alert"]', (one) => one.textContent)).toContain('Nothing is lost; try again');
      await page.evaluate(() => sessionStorage.setItem('mended', '1'));
      await page.click('button.primary');
      await says(page, '3 violations');
    },
  );
});
