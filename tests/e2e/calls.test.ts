/** How an alert calls beside standing on the page: notification, sound, frame, large type; once, and gone everywhere. */

import { afterEach, describe, expect, it } from 'vitest';
import ladder from '../sandbox/scenarios/live-ladder.json' with { type: 'json' };
import type { LiveEvent } from '../sandbox/types';
import { inRoot, picture } from './support/look.mjs';
import { inWorker } from './support/settings';
import { openWorld, sleep, type World } from './support/world.mjs';

let world: World;
afterEach(() => world?.close());

type Page = import('puppeteer').Page;

const KEY = 'creator:7301234567890123456';
const level = (name: string) => ladder.live.timeline.find((one) => one.event === name) as LiveEvent;
/** The scenario's LIVE, its levels sent when the test says so. */
const byHand = { ...ladder.live, noisePerSecond: 0, timeline: [] };

async function open(alerts: object = {}, scenario: object = { extends: 'live-ladder', name: 'calls' }): Promise<Page> {
  world = await openWorld({ endpoints: {}, ...scenario, live: byHand });
  await inWorker(world, (chrome, chosen) => chrome.storage.local.set({ settings: { alerts: chosen } }), alerts);
  const page = await world.open('live-manager');
  await world.until(page, (one) => one.name.startsWith('Account health'));
  const { log } = world.sandbox;
  await expect
    .poll(() => log.filter((one) => one.path === '/webcast/im/fetch/').length, { timeout: 6_000 })
    .toBeGreaterThan(1);
  return page;
}

/** Names of the notifications of alerts that stand on the screen. */
const notes = async (about = 'alert|') => {
  const all = await inWorker(
    world,
    (chrome) => new Promise<string[]>((ok) => chrome.notifications.getAll((one) => ok(Object.keys(one)))),
  );
  return all.filter((one) => one.startsWith(about));
};

const named = (event: LiveEvent) => `alert|${KEY}|n:p:${'punishId' in event ? event.punishId : ''}`;

/** Pages without a window in which a sound is played. */
const players = () =>
  world.browser
    .targets()
    .filter((one) => one.url().includes('/offscreen.html'))
    .map((one) => one.url());

describe('a warning', () => {
  it('notifies once, also when the worker is killed, and “Got it” on another tab takes the notification away', async () => {
    const page = await open();
    const other = await world.open('live-data');
    world.sandbox.pushLive(level('warning'));
    await expect.poll(() => notes(), { timeout: 5_000 }).toEqual([named(level('warning'))]);
    expect(players(), 'a warning is silent until the seller wants a sound').toEqual([]);
    await inWorker(world, (chrome, id) => chrome.notifications.clear(id), named(level('warning')));
    await world.killWorker();
    await page.reload();
    await world.until(page, (one) => one.alerts.length === 1);
    await sleep(1_000);
    await expect.poll(() => notes(), { message: 'told before, so not told again', timeout: 8_000 }).toEqual([]);

    world.sandbox.pushLive(level('interruption'));
    await expect.poll(() => notes(), { timeout: 5_000 }).toEqual([named(level('interruption'))]);
    await world.until(other, (one) => one.alerts[0]?.text.includes('LIVE interrupted') === true);
    await other.bringToFront();
    await (await world.inside(other, 'button', 'Got it')).click();
    await world.until(page, (one) => one.alerts.length === 1);
    await expect.poll(() => notes(), { timeout: 5_000 }).toEqual([]);
  }, 60_000);

  it('leads to the tab of the LIVE when its notification is clicked', async () => {
    const page = await open();
    const other = await world.open('live-data');
    await other.bringToFront();
    world.sandbox.pushLive(level('warning'));
    await expect.poll(() => notes(), { timeout: 5_000 }).toEqual([named(level('warning'))]);
    await inWorker(world, (chrome, id) => chrome.notifications.onClicked.dispatch(id), named(level('warning')));
    await page.waitForFunction(() => document.visibilityState === 'visible');
    await expect.poll(() => notes(), { timeout: 5_000 }).toEqual([]);
  });
});

describe('an interruption', () => {
  it('sounds, and the page that plays it goes away by itself', async () => {
    await open();
    world.sandbox.pushLive(level('interruption'));
    await expect.poll(players, { timeout: 5_000, interval: 30 }).toEqual([expect.stringMatching(/#interruption$/)]);
    await expect.poll(players, { timeout: 5_000 }).toEqual([]);
  });
});

describe('in quiet hours', () => {
  it('nothing notifies, sounds or flashes, and the alert stands on the page and in the toolbar', async () => {
    const page = await open({ quiet: { from: '00:00', to: '23:59' } });
    world.sandbox.pushLive(level('interruption'));
    await world.until(page, (one) => one.alerts.length === 1);
    await sleep(800);
    expect(await notes()).toEqual([]);
    expect(players()).toEqual([]);
    expect(await frame(page)).toBe('in');
    expect((await world.toolbar(page)).title).toContain('1 open alert');
  });
});

describe('LIVE mode', () => {
  it('keeps the announcement of a report until the LIVE is over, and tells it then, once, although the worker was killed', async () => {
    const page = await open({}, { extends: 'us-creator-162', name: 'live-mode' });
    await expect.poll(async () => (await world.ledger('lives')).length, { timeout: 8_000 }).toBe(1);
    const home = await world.open('streamer-welcome');
    await expect.poll(async () => (await world.ledger('reports')).length, { timeout: 8_000 }).toBeGreaterThan(0);
    await sleep(1_200);
    expect(await notes('report|'), 'a LIVE runs').toEqual([]);
    await world.killWorker();
    await page.bringToFront();
    world.sandbox.pushLive(level('interruption'));
    await world.until(home, (one) => one.alerts[0]?.text.includes('LIVE interrupted') === true);
    await expect.poll(() => notes('report|'), { timeout: 8_000 }).toEqual([`report|${KEY}|week`]);
    await inWorker(world, (chrome, id) => chrome.notifications.clear(id), `report|${KEY}|week`);
    await world.killWorker();
    await home.reload();
    await world.until(home, (one) => one.alerts[0]?.text.includes('LIVE interrupted') === true);
    await sleep(1_200);
    // Asked again for as long as the browser still names the killed worker.
    await expect.poll(() => notes('report|'), { message: 'told once', timeout: 8_000 }).toEqual([]);
  }, 60_000);
});

/** The animation of the alert in sight. */
const frame = (page: Page) =>
  inRoot(world, page, (root) => getComputedStyle(root.querySelector('article') as Element).animationName);

describe('large type', () => {
  it('shows one alert, large enough for two metres, whole in the window, and its frame flashes slowly', async () => {
    const page = await open({ large: true });
    world.sandbox.pushLive(level('warning'));
    world.sandbox.pushLive(level('reminder'));
    await world.until(page, (one) => one.name.includes('2 open alerts'));
    const look = () =>
      inRoot(world, page, (root) => {
        const size = (query: string) =>
          Number.parseFloat(getComputedStyle(root.querySelector(query) as Element).fontSize);
        const article = root.querySelector('article') as Element;
        const { animationName, animationDuration } = getComputedStyle(article);
        const { left, top, right, bottom } = article.getBoundingClientRect();
        return {
          alerts: root.querySelectorAll('article').length,
          sizes: [size('h3') >= 32, size('.do') >= 24],
          inside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
          // At most two a second.
          slow: animationName === 'flash' && Number.parseFloat(animationDuration) >= 0.5,
        };
      });
    expect(await look()).toEqual({ alerts: 1, sizes: [true, true], inside: true, slow: true });
    await picture(page, 'large-live');
    await page.setViewport({ width: 360, height: 640 });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await look()).toEqual({ alerts: 1, sizes: [true, true], inside: true, slow: false });
    await picture(page, 'large-live-narrow');
  });
});
