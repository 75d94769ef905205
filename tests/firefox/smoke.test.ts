/** The built extension in a real Firefox: it captures, stores, shows, survives its event page, and leaves pages alone. */

import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LiveRoom } from '../sandbox/types';
import { findFirefox } from '../support/browsers.mjs';
import { type Fox, openFox } from './fox.mjs';

const here = it.skipIf(!findFirefox());
let fox: Fox;

beforeAll(async () => {
  if (findFirefox()) fox = await openFox('us-creator-162');
});
afterAll(() => fox?.close());

/** A LIVE whose only event is a warning with words of its own. */
const soon = (words: string): LiveRoom => ({
  roomId: '7402000000000000777',
  sessionId: '7402000000000000778',
  title: 'Soon',
  startedAt: 'now-5m',
  noisePerSecond: 2,
  timeline: [
    {
      at: '3s',
      event: 'warning',
      title: `Said on ${words}`,
      subTitle: 'Avoid describing products with false or misleading claims.',
      punishReason: 'Misleading or false product claims',
      punishId: `74100000000000${words.length}`,
    },
  ],
});

/** What the sandbox page noticed of us. */
const noticed = (page: Page) =>
  page.evaluate(() => {
    const { errors, natives } = (globalThis as unknown as { __sandbox: Record<string, never> })
      .__sandbox as unknown as {
      errors: unknown[];
      natives: { checks: number; findings: unknown[] };
    };
    const host = document.querySelector('good-standing-badge');
    return { errors, findings: natives.findings, checks: natives.checks, root: host?.shadowRoot ?? null };
  });

here('shows the score and the three tickets that the page asked for', async () => {
  const page = await fox.open('streamer-welcome');
  const seen = await fox.until(page, ({ badge, alerts }) => badge.includes('162') && alerts.length > 0);
  expect(seen.badge).toMatch(/^Account health/);
  expect(seen.badge).toContain('3');
  expect(seen.styled, 'the style sheet reached the closed shadow root').toBe(true);
  await page.close();
});

here('leaves the page as it was', async () => {
  const page = await fox.open('streamer-welcome');
  await fox.until(page, ({ badge }) => badge.includes('162'));
  const { checks, ...rest } = await noticed(page);
  expect(rest).toEqual({ errors: [], findings: [], root: null });
  expect(checks).toBeGreaterThan(50);
  await page.close();
});

here('stores what it read, and the popup, the report and the toolbar say it', async () => {
  const page = await fox.open('streamer-welcome');
  await fox.until(page, ({ badge }) => badge.includes('162'));
  const popup = await fox.ours('popup.html');
  await popup.waitForFunction(() => document.body.innerText.includes('162'), { timeout: 10_000 });
  expect(await fox.ledger(popup, 'violations')).toHaveLength(3);
  const [account] = await fox.ledger(popup, 'accounts');
  expect(account).toMatchObject({ key: 'creator:7301234567890123456', readings: { score: { value: 162 } } });
  const toolbar = await popup.evaluate(async () => {
    const { action } = (globalThis as unknown as { browser: Record<string, never> }).browser as unknown as {
      action: { getBadgeText(where: object): Promise<string>; getTitle(where: object): Promise<string> };
    };
    return { text: await action.getBadgeText({}), title: await action.getTitle({}) };
  });
  expect(toolbar.text).toBe('162');
  expect(toolbar.title).toMatch(/^Account health/);
  const report = await fox.ours('report.html');
  await report.waitForFunction(() => document.querySelector('.verdict')?.textContent?.includes('3 violations'), {
    timeout: 10_000,
  });
  for (const one of [report, popup, page]) await one.close();
});

// Three ways in: the frontier's socket and polled frames on LIVE Manager, gzipped frames on the viewer's page.
for (const name of ['live-manager', 'viewer-live']) {
  here(`reads LIVE frames on ${name}: a warning is an alert on the page`, async () => {
    fox.sandbox.use({ extends: 'live-ladder', name: 'soon', shows: 'A warning at once.', live: soon(name) });
    const page = await fox.open(name);
    await fox.until(page, ({ alerts }) => alerts.some((one) => one.includes(`Said on ${name}`)), 20_000);
    expect(await noticed(page)).toMatchObject({ errors: [], findings: [] });
    await page.close();
  });
}

here('has the second screen in its sidebar: the LIVE, and the warning that the page got', async () => {
  fox.sandbox.use({ extends: 'live-ladder', name: 'beside', shows: 'A warning at once.', live: soon('the side') });
  const page = await fox.open('live-manager');
  expect(await fox.sidebar()).toMatch(/\/sidepanel\.html$/);
  const popup = await fox.ours('popup.html');
  const said = await fox.sidebarSays(popup, 'TikTok warns this LIVE');
  expect(said).toContain('Soon');
  expect(said).toContain('Got it');
  for (const one of [popup, page]) await one.close();
});

here('keeps what is chosen in its settings', async () => {
  const settings = await fox.ours('options.html');
  await settings.waitForSelector('main input[type="checkbox"]', { timeout: 10_000 });
  const chosen = await settings.evaluate(() => {
    const one = document.querySelector<HTMLInputElement>('main input[type="checkbox"]');
    one?.click();
    return one?.checked;
  });
  const again = await fox.ours('options.html');
  await again.waitForSelector('main input[type="checkbox"]', { timeout: 10_000 });
  await again.waitForFunction(
    (checked) => document.querySelector<HTMLInputElement>('main input[type="checkbox"]')?.checked === checked,
    { timeout: 5_000 },
    chosen,
  );
  for (const one of [settings, again]) await one.close();
});

here('stores what comes after the event page was stopped', async () => {
  fox.sandbox.use('us-seller-189');
  const page = await fox.open('health-center');
  await fox.until(page, ({ badge }) => badge.includes('189'));
  expect(await fox.stopBackground()).toBe('stopped');
  fox.sandbox.set('/api/v1/account/ahr/score', { score: 149 });
  const next = await fox.open('health-center');
  await fox.until(next, ({ badge }) => badge.includes('149'));
  const popup = await fox.ours('popup.html');
  const accounts = await fox.ledger(popup, 'accounts');
  expect(accounts.find(({ key }) => key.startsWith('seller:'))?.readings.score.value).toBe(149);
  for (const one of [popup, next, page]) await one.close();
});
