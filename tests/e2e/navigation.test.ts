/** Moving about inside a page's application: one badge wherever the page is ours, none where it is not. */

import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openWorld, sleep, type World } from './support/world.mjs';

let world: World;
beforeAll(async () => {
  const accounts = [
    { id: '7495000000000000189', role: 'seller' as const, handle: 'Juniper Supply', region: 'US' },
    { id: '7301234567890123456', role: 'creator' as const, handle: 'glowbyana', region: 'US' },
  ];
  world = await openWorld({ name: 'walk', extends: 'us-seller-189', accounts });
});
afterAll(() => world?.close());
afterEach(() => {
  expect(world.sandbox.errors).toEqual([]);
});

const badges = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('good-standing-badge').length);

async function badgesBecome(page: Page, count: number): Promise<void> {
  await expect.poll(() => badges(page), { timeout: 3_000, interval: 50 }).toBe(count);
}

test('pushState, replaceState, back and forward on Seller Center keep one badge with the same account', async () => {
  const page = await world.open('health-overview');
  await world.until(page, (seen) => /189/.test(seen.text));
  const steps = [
    'history.pushState({}, "", "/homepage")',
    'history.replaceState({}, "", "/message/center?tab_id=1")',
    '__sandbox.go("/product/manage")',
    'history.back()',
    'history.forward()',
    'location.hash = "part"',
    'navigation.navigate("/health-center?tab=violation_records")',
    'history.go(-3)',
  ];
  for (const step of steps) {
    await page.evaluate(step);
    await sleep(150);
    expect(await badges(page), step).toBe(1);
    await world.until(page, (seen) => /189/.test(seen.text));
  }
  await page.close();
});

test('the Navigation API of the LIVE pages is followed in the same way', async () => {
  const page = await world.open('streamer-welcome');
  await badgesBecome(page, 1);
  for (const path of [
    '/streamer/live/product/dashboard?region=us',
    '/streamer/welcome',
    '/streamer/live/event/dashboard',
  ]) {
    await page.evaluate((to) => (globalThis as never as { __sandbox: PageSandbox }).__sandbox.go(to), path);
    await sleep(200);
    expect(new URL(page.url()).pathname).toBe(path.split('?')[0]);
    expect(await badges(page), path).toBe(1);
  }
  await page.goBack();
  await badgesBecome(page, 1);
  await page.close();
});

test('from Studio to a page that is none of ours the badge goes, and comes back with the page', async () => {
  const page = await world.open('studio');
  await badgesBecome(page, 1);
  for (let round = 0; round < 3; round++) {
    await page.evaluate(() => history.pushState({}, '', '/foryou'));
    await badgesBecome(page, 0);
    await page.evaluate(() => history.back());
    await badgesBecome(page, 1);
  }
  await world.until(page, (seen) => seen.text.length > 0);
  await page.close();
});

test('what is read on a page after such moves is filed like before', async () => {
  const page = await world.open('homepage');
  await badgesBecome(page, 1);
  await page.evaluate(() => (globalThis as never as { __sandbox: PageSandbox }).__sandbox.go('/product/manage'));
  world.sandbox.set('/api/v1/account/ahr/score', { score: 173 });
  await page.evaluate(() =>
    (globalThis as never as { __sandbox: PageSandbox }).__sandbox.go('/health-center?click_for=overview&tab=ncp'),
  );
  await world.until(page, (seen) => /173/.test(seen.text));
  world.sandbox.clear();
  await page.close();
});

test('a page that comes back out of the browser’s page cache has its badge and goes on reading', async () => {
  const page = await world.open('health-overview');
  await world.until(page, (seen) => /189/.test(seen.text));
  await sleep(800);
  await page.goto(world.sandbox.pageUrl('live-center'));
  await page.goBack();
  await badgesBecome(page, 1);
  // What the page itself asks on its return is answered first.
  await sleep(800);
  world.sandbox.set('/api/v1/account/ahr/score', { score: 166 });
  await page.evaluate(() => fetch('/api/v1/account/ahr/score?oec_seller_id=7495000000000000189').then((r) => r.text()));
  await world.until(page, (seen) => /166/.test(seen.text));
  world.sandbox.clear();
  await page.close();
});
