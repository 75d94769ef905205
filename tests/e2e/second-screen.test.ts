/** The second screen as a page of ours: opened by one press in the popup, it keeps the seller's own lists. */

import { afterEach, describe, expect, it } from 'vitest';
import ladder from '../sandbox/scenarios/live-ladder.json' with { type: 'json' };
import { openWorld, type World } from './support/world.mjs';

let world: World;
afterEach(() => world?.close());

const quiet = {
  extends: 'live-ladder',
  name: 'live-by-hand',
  live: { ...ladder.live, noisePerSecond: 2, timeline: [{ at: '0s', event: 'pin', productId: '1729400000000000101' }] },
};

type Page = import('puppeteer').Page;
const says = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.body.textContent?.replace(/\s+/g, ' ').includes(wanted), {}, words);

describe('the second screen', () => {
  it('is opened by one press in the popup', async () => {
    world = await openWorld(quiet);
    await world.until(await world.open('streamer-welcome'), (one) => one.name.includes('176'));
    const popup = await world.ours('popup.html');
    const opened = world.browser.waitForTarget((one) => one.url().endsWith('/sidepanel.html'), { timeout: 10_000 });
    await (await popup.waitForSelector('[aria-label="Open the side panel"]'))?.click();
    await opened;
  });

  it('keeps the run of show over a reload, and marks what is pinned by its title alone', async () => {
    world = await openWorld(quiet);
    await world.until(await world.open('streamer-welcome'), (one) => one.name.includes('176'));
    await world.open('live-manager');
    const panel = await world.ours('sidepanel.html');
    await panel.setViewport({ width: 400, height: 900 });
    await says(panel, 'Mark this moment');
    for (const title of ['Vitamin C serum 30 ml', 'Rose toner']) {
      await panel.type('.listing input[aria-label="Add a product"]', title);
      await panel.keyboard.press('Enter');
      await says(panel, title);
    }
    await says(panel, 'Vitamin C serum 30 ml pinned last');
    expect(await panel.$eval('.upnext', (one) => one.textContent)).toBe('Rose toner');
    await panel.reload();
    await says(panel, 'Vitamin C serum 30 ml pinned last');
    expect(await panel.$eval('.upnext', (one) => one.textContent)).toBe('Rose toner');
  });
});
