/** The settings, in the seller's own browser: what is chosen there holds everywhere at once, and can be taken back. */

import { afterEach, describe, expect, it } from 'vitest';
import { SERVICE_TOKEN, SERVICE_URL } from '../sandbox/index.mjs';
import { granted } from './support/granted.mjs';
import { audit } from './support/look.mjs';
import { creator, hour, KEY, press, read, said, says, settings, stored, tick } from './support/settings';
import { openWorld, sleep, type World } from './support/world.mjs';

let world: World;
afterEach(() => world?.close());

type Page = import('puppeteer').Page;

async function type(page: Page, selector: string, words: string): Promise<void> {
  await page.bringToFront();
  await page.$eval(selector, (one) => {
    (one as HTMLInputElement).value = '';
  });
  await page.type(selector, `${words}\n`);
  await page.$eval(selector, (one) => one.dispatchEvent(new Event('change', { bubbles: true })));
}

/** Zones in which the finished weeks are counted. */
const zones = async (world: World) => [
  ...new Set((await world.ledger('reports')).map(({ week }: { week: { zone: string } }) => week.zone)),
];

/** The day on which the running week began, by the report page as it is now. */
async function began(world: World): Promise<string> {
  const page = await world.ours(`report.html#${encodeURIComponent(KEY)}`);
  const select = await page.waitForSelector('select[aria-label="Week"]');
  const start = await select?.evaluate((one) => (one as HTMLSelectElement).options[0]?.value ?? '');
  await page.close();
  return new Date(`${start}T00:00:00Z`).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' });
}

describe('time zone and week', () => {
  it('a zone of one’s own holds for every report at once, and a week’s first day from now on; Undo brings both back', async () => {
    world = await creator();
    await read(world);
    const page = await settings(world);
    expect(await zones(world)).toEqual(['America/Los_Angeles']);
    expect(await began(world)).toBe('Monday');
    await tick(page, 'Sunday');
    await says(page, 'From now on a week starts on Sunday.');
    expect(await began(world)).toBe('Sunday');
    await type(page, '#zone', 'Pacific/Auckland');
    await says(page, 'Time zone: Pacific/Auckland. Weeks are counted anew.');
    await expect.poll(() => zones(world), { timeout: 10_000 }).toEqual(['Pacific/Auckland']);
    await press(page, 'Undo');
    await says(page, 'Taken back: Time zone: Pacific/Auckland.');
    await expect.poll(() => zones(world), { timeout: 10_000 }).toEqual(['America/Los_Angeles']);
    await press(page, 'Undo');
    await says(page, 'Taken back: From now on a week starts on Sunday.');
    expect(await began(world)).toBe('Monday');
    expect(await world.ledger('violations')).toHaveLength(3);
  }, 60_000);

  it('a zone that does not exist changes nothing', async () => {
    world = await creator();
    await read(world);
    const page = await settings(world);
    await type(page, '#zone', 'Mars/Olympus');
    await says(page, '“Mars/Olympus” is not a time zone this browser knows.');
    expect(await zones(world)).toEqual(['America/Los_Angeles']);
    expect(await said(page)).toBe('');
  });

  it('a second page of settings follows the first', async () => {
    world = await creator();
    await read(world);
    const page = await settings(world);
    const other = await settings(world);
    await tick(page, 'Saturday');
    await other.waitForFunction(
      () =>
        document.querySelector<HTMLInputElement>('input[name="week"]:checked')?.parentElement?.textContent ===
        'Saturday',
    );
  });
});

describe('permissions', () => {
  /** The browser's own question cannot be answered without a screen: what it would answer is put in its place. */
  const refuse = (page: Page) =>
    page.evaluate(() => {
      const { chrome } = globalThis as never as { chrome: { permissions: object } };
      Object.assign(chrome.permissions, { request: () => Promise.resolve(false) });
    });

  it('refused, nothing is asked of Seller Center and the switch stays off', async () => {
    world = await openWorld('us-seller-189');
    const health = await world.open('health-overview');
    await world.until(health, (one) => one.name.includes('189'));
    await health.close();
    const page = await settings(world);
    await says(page, 'Only these hosts are asked: seller-us.tiktok.com');
    await refuse(page);
    const before = world.sandbox.log.length;
    await tick(page, 'Let the extension read my account health by itself');
    await says(page, 'The browser did not allow it, so this stays off and nothing is asked.');
    const box = await page.$eval('[aria-labelledby="set-ask"] input', (one) => (one as HTMLInputElement).checked);
    expect(box).toBe(false);
    expect(world.sandbox.log.length).toBe(before);
  });

  it('refused for a service, nothing is sent, and what was typed is still there', async () => {
    world = await openWorld('us-seller-189');
    const page = await settings(world);
    await page.type('#service-url', 'health.example');
    await press(page, 'Connect');
    await says(page, 'Type the token.');
    await page.type('#service-token', 'secret');
    await refuse(page);
    await press(page, 'Connect');
    await says(page, 'The browser did not allow this host, so nothing was sent.');
    expect(await page.$eval('#service-url', (one) => (one as HTMLInputElement).value)).toBe('health.example');
    const kept = JSON.stringify(await stored(world));
    expect(kept).not.toContain('secret');
  });
});

describe('allowed', () => {
  it('Seller Center is asked on request and each answer stands in the list; switched off, nothing is asked', async () => {
    const yes = granted();
    try {
      world = await openWorld('us-seller-189', { extension: yes.dir });
      const health = await world.open('health-overview');
      await world.until(health, (one) => one.name.includes('189'));
      await health.close();
      const page = await settings(world);
      await says(page, 'Only these hosts are asked: seller-us.tiktok.com');
      await tick(page, 'Let the extension read my account health by itself');
      await says(page, 'The extension may ask Seller Center.');
      await says(page, 'Nothing has been asked yet.');
      await press(page, 'Ask now');
      await page.waitForFunction(() =>
        /seller-us\.tiktok\.com.*answered/.test(
          document.querySelector('[aria-labelledby="set-ask"] ul')?.textContent ?? '',
        ),
      );
      await press(page, 'Undo');
      await says(page, 'Taken back: The extension may ask Seller Center.');
      const before = world.sandbox.log.length;
      await hour(world);
      await sleep(1_500);
      expect(world.sandbox.log.length).toBe(before);
    } finally {
      yes.remove();
    }
  }, 40_000);

  it('a service answers, is shown by its name and never by its token, and is forgotten after a second yes', async () => {
    const yes = granted();
    try {
      world = await openWorld('us-seller-189', { extension: yes.dir });
      const page = await settings(world);
      await page.type('#service-url', SERVICE_URL);
      await page.type('#service-token', SERVICE_TOKEN);
      await press(page, 'Connect');
      await says(page, 'Connected, and it answers.');
      expect(await page.content()).not.toContain(SERVICE_TOKEN);
      await press(page, 'Forget this service');
      await press(page, 'Keep it');
      await says(page, 'Connected, and it answers.');
      await press(page, 'Forget this service');
      await page.click('.sure button');
      await says(page, 'The service is forgotten.');
      await page.waitForSelector('#service-url');
      const kept = JSON.stringify(await stored(world));
      expect(kept).not.toContain(SERVICE_TOKEN);
    } finally {
      yes.remove();
    }
  }, 40_000);
});

describe.each(['light', 'dark'])('for everybody, in %s', (theme) => {
  it('axe finds nothing, and at 320 pixels nothing runs out of the window', async () => {
    world = await creator();
    await read(world);
    const page = await settings(world);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.$eval('details', (one) => {
      (one as HTMLDetailsElement).open = true;
    });
    await tick(page, 'Sunday');
    await says(page, 'From now on a week starts on Sunday.');
    const { passes, violations } = await audit(page);
    expect(passes).toEqual(expect.arrayContaining(['color-contrast', 'label', 'document-title']));
    expect(violations).toEqual([]);
    await page.setViewport({ width: 320, height: 640 });
    const [width, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(width).toBeLessThanOrEqual(inner ?? 0);
  });
});
