/** Nothing leaves: the extension asks nobody anything, and what it keeps is nowhere in the page. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inOverlay } from './support/markup';
import { openWorld, sleep, type World } from './support/world.mjs';

const CANARY = 'Canary rule 4711';
const PAGES = [
  'homepage',
  'health-overview',
  'violation-records',
  'message-center',
  'product-manage',
  'essay',
  'live-manager',
  'live-data',
  'live-center',
  'studio',
  'viewer-live',
];

let world: World;
const folder = mkdtempSync(path.join(tmpdir(), 'good-standing-egress-'));
const netlog = path.join(folder, 'net.json');

beforeAll(async () => {
  const accounts = [
    { id: '7495000000000000189', role: 'seller' as const, handle: 'Juniper Supply', region: 'US' },
    { id: '7301234567890123456', role: 'creator' as const, handle: 'glowbyana', region: 'US' },
  ];
  const live = {
    roomId: '7402000000000000021',
    sessionId: '1',
    title: 'x',
    startedAt: 'now-2m',
    noisePerSecond: 5,
    timeline: [],
  };
  world = await openWorld(
    { name: 'egress', extends: 'us-seller-189', accounts, live },
    { args: [`--log-net-log=${netlog}`] },
  );
  const record = { record_id: '7410000000000004711', record_status: 1, violation_info: { violation_reason: CANARY } };
  world.sandbox.set('/api/v1/seller/growth_center/shop/violation/records/list', {
    data: { records: [record] },
  } as never);
});
afterAll(async () => {
  await world?.close().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
});

test('what we know of an account is in none of the places that a page can read', async () => {
  const records = await world.open('violation-records');
  await world.until(records, ({ alerts }) => alerts.some((one) => one.text.includes(CANARY)));
  await records.close();
  const page = await world.browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  for (const where of ['homepage', 'message-center', 'product-manage']) {
    await page.goto(world.sandbox.pageUrl(where), { waitUntil: 'load' });
    await world.until(page, ({ alerts }) => alerts.some((one) => one.text.includes(CANARY)));
    // We do show it here, where the page itself says nothing of it.
    expect((await inOverlay(world, page)).text).toContain(CANARY);
    // We do show it here, where the page itself says nothing of it.
    expect((await inOverlay(world, page)).text).toContain(CANARY);
    await (await world.badge(page)).click();
    await sleep(200);
    const places = await page.evaluate(async () => {
      const { stringify } = JSON;
      const caches_ = await caches.keys();
      const databases = (await indexedDB.databases()).map((one) => one.name);
      const entries = performance.getEntries().map((one) => one.name);
      const host = document.querySelector('good-standing-badge');
      return stringify([
        document.documentElement.outerHTML,
        document.body.innerText,
        document.title,
        document.cookie,
        window.name,
        { ...localStorage },
        { ...sessionStorage },
        Object.getOwnPropertyNames(window).map((key) =>
          typeof window[key as never] === 'string' ? window[key as never] : key,
        ),
        [caches_, databases, entries],
        [host?.shadowRoot, host?.textContent, host?.getAttributeNames(), (host as HTMLElement)?.innerText],
        document.elementFromPoint(innerWidth - 60, innerHeight - 30)?.outerHTML.slice(0, 100),
        getSelection()?.toString(),
      ]);
    });
    expect(places, where).not.toMatch(/Canary rule|7410000000000004711|chrome-extension:/);
  }
  expect(said.join('\n')).not.toMatch(/Canary rule|chrome-extension:|Good Standing/i);
  await page.close();
});

test('on a walk over all pages, popup and report the extension itself asks nobody anything', async () => {
  for (const where of PAGES) {
    const page = await world.open(where);
    await sleep(700);
    await page.close();
  }
  for (const file of ['popup.html', 'report.html']) {
    const page = await world.ours(file);
    await sleep(500);
    await page.close();
  }
  const pages = world.sandbox.log.filter(
    ({ site, method, path: where }) =>
      site === 'none' && method !== 'WS' && !/^\/(api|webcast|tiktok|aweme|widget|_static)\//.test(where),
  );
  const others = world.sandbox.log.filter((one) => one.site === 'none' && one.method !== 'WS' && !pages.includes(one));
  expect(others).toEqual([]);
  expect(pages.length).toBeGreaterThanOrEqual(PAGES.length);
  const { id } = world;
  await world.browser.close();
  const log = readFileSync(netlog, 'utf8');
  // Every request that names us as the one who began it is for a file of our own.
  const lines = log.split('\n').filter((line) => line.includes(`chrome-extension://${id}`) && line.includes('"url"'));
  const ours = lines.filter((line) => line.includes(`"initiator":"chrome-extension://${id}`));
  const away = ours.filter((line) => !new RegExp(`"url":"(chrome-extension://${id}|blob:|data:)`).test(line));
  expect(log.length).toBeGreaterThan(10_000);
  expect(away).toEqual([]);
}, 60_000);
