/** Pictures for people, in `.out/looks/`: badge, card, alerts, popup and report, light and dark, narrow and mirrored. */

import { afterEach, describe, expect, it } from 'vitest';
import { inRoot, picture, stillness } from './support/look.mjs';
import { openWorld, sleep, type World } from './support/world.mjs';

let world: World;
afterEach(() => world?.close());

type Page = import('puppeteer').Page;

const looks = [
  { name: 'light', theme: 'light', viewport: { width: 1280, height: 800 }, args: [] },
  { name: 'dark', theme: 'dark', viewport: { width: 1280, height: 800 }, args: [] },
  { name: 'narrow', theme: 'light', viewport: { width: 320, height: 640 }, args: [] },
  { name: 'rtl', theme: 'light', viewport: { width: 1280, height: 800 }, args: ['--force-ui-direction=rtl'] },
];

const dress = (page: Page, theme: string) =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);

describe.each(looks)('$name', ({ name, theme, viewport, args }) => {
  it('badge, alerts and card stand whole in the window', async () => {
    world = await openWorld('us-creator-162', { args, viewport });
    const page = await world.open('streamer-welcome');
    await dress(page, theme);
    await world.until(page, (one) => one.alerts.length === 2);
    await shot(page, `${name}-alerts`);
    await (await world.badge(page)).click();
    await world.until(page, (one) => one.card !== '');
    await shot(page, `${name}-card`);
  });

  it('a LIVE with all three levels', async () => {
    world = await openWorld('live-ladder', { args, viewport });
    const page = await world.open('live-manager');
    await dress(page, theme);
    while (world.sandbox.log.filter((one) => one.path === '/webcast/im/fetch/').length < 2) await sleep(30);
    const timeline = world.sandbox.scenario.live?.timeline ?? [];
    for (const level of ['reminder', 'warning', 'interruption']) {
      const event = timeline.find((one) => one.event === level);
      if (event) world.sandbox.pushLive(event);
    }
    await world.until(page, (one) => one.name.includes('3 open alerts'));
    await shot(page, `${name}-live`);
  });

  it('popup and report', async () => {
    world = await openWorld('us-creator-162', { args, env: { TZ: 'America/Los_Angeles' } });
    const home = await world.open('streamer-welcome');
    await world.until(home, (one) => one.name.includes('162'));
    for (const file of ['popup', 'report']) {
      const page = await world.ours(`${file}.html`);
      await page.setViewport({ width: file === 'popup' ? Math.min(392, viewport.width) : viewport.width, height: 560 });
      await dress(page, theme);
      await page.waitForFunction(() => document.body.textContent?.includes('3 violations'));
      if (file === 'report') await page.setViewport({ width: viewport.width, height: 1100 });
      await picture(page, `${name}-${file}`);
      if (file !== 'popup') continue;
      await page.click('#tab-due');
      await page.waitForSelector('[role="tabpanel"] .list button');
      await picture(page, `${name}-popup-due`);
    }
  });
});

describe('each state of the badge', () => {
  it.each([
    ['healthy', 'healthy', 'streamer-welcome', 'Healthy'],
    ['careful', 'us-seller-189', 'health-center', '189'],
    ['points', 'sea-seller-48', 'health-center', '14 of 48'],
    ['unhealthy', 'agency', 'health-center', '97'],
    ['signed-out', 'signed-out', 'homepage', 'Signed out'],
    ['unknown', 'healthy', 'viewer-live', 'Unknown'],
  ])('%s', async (name, scenario, where, says) => {
    world = await openWorld(scenario);
    const page = await world.open(where);
    await world.until(page, (one) => one.name.includes(says));
    await (await world.badge(page)).click();
    await world.until(page, (one) => one.card !== '');
    await shot(page, `badge-${name}`);
  });
});

/** Takes the picture once nothing moves, and makes sure that the badge is wholly in it. */
async function shot(page: Page, name: string) {
  await stillness(world, page);
  await picture(page, name);
  const box = await inRoot(world, page, (root) => {
    const { left, top, right, bottom, width } = (root.querySelector('.badge') as Element).getBoundingClientRect();
    return { width, inside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight };
  });
  expect(box).toMatchObject({ inside: true });
  expect(box.width).toBeGreaterThan(60);
}
