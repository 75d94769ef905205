/** The extension is updated or removed under an open page: the page goes on as ever, our old badge says what to do. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page, Protocol } from 'puppeteer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EXTENSION, openWorld, sleep, type World } from './support/world.mjs';

let world: World;
beforeEach(async () => {
  const accounts = [
    { id: '7495000000000000189', role: 'seller' as const, handle: 'Juniper Supply', region: 'US' },
    { id: '7301234567890123456', role: 'creator' as const, handle: 'glowbyana', region: 'US' },
  ];
  const live = {
    roomId: '7402000000000000021',
    sessionId: '1',
    title: 'x',
    startedAt: 'now-2m',
    noisePerSecond: 20,
    timeline: [],
  };
  world = await openWorld({ name: 'update', extends: 'us-seller-189', accounts, live });
});
afterEach(async () => {
  expect(world.sandbox.errors).toEqual([]);
  await world.close();
});

/** All text under our element as the browser holds it: the old content script has no API left to be asked with. */
async function badgeText(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const found: string[] = [];
  const walk = (node: Protocol.DOM.Node, inside: boolean): void => {
    const ours = inside || node.localName === 'good-standing-badge';
    if (node.localName === 'good-standing-badge') found.push('');
    if (inside && node.nodeType === 3) found[found.length - 1] += `${node.nodeValue} `;
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) walk(child, ours);
  };
  walk(root, false);
  return found;
}

async function says(page: Page, words: RegExp, ms: number): Promise<void> {
  await expect.poll(() => badgeText(page), { timeout: ms, interval: 100 }).toEqual([expect.stringMatching(words)]);
}

/** The browser takes the extension's folder anew, as it does with a new version: same id, same store, new scripts. */
const update = (): Promise<string> => world.browser.installExtension(process.env.GS_EXTENSION ?? EXTENSION);

/** The page's whole network after the update, in one line each. */
const network = (page: Page): Promise<unknown[]> =>
  page.evaluate(async () => {
    const url = '/api/v1/account/ahr/score?oec_seller_id=7495000000000000189';
    const fetched = await fetch(url).then((answer) => answer.json());
    const xhr = new XMLHttpRequest();
    await new Promise((done) => {
      xhr.open('GET', url);
      xhr.onloadend = done;
      xhr.send();
    });
    const socket = new WebSocket('wss://frontier.us.tiktok.com/ws/v2?aid=1');
    const opened = await new Promise((done) => {
      socket.onopen = () => done('open');
      socket.onerror = () => done('error');
    });
    socket.close();
    return [fetched.data?.score ?? fetched.code, xhr.status, opened];
  });

/** How often the tap began to read a copy: by the browser's own count of calls. */
async function copies(session: CDPSession): Promise<number> {
  const source = readFileSync(path.join(process.env.GS_EXTENSION ?? EXTENSION, 'content-scripts/tap.js'), 'utf8');
  const { result } = await session.send('Profiler.takePreciseCoverage');
  const functions = result.filter(({ url }) => url.endsWith('/tap.js')).flatMap((script) => script.functions);
  const reading = functions.filter(({ ranges: [range] }) => {
    const text = range ? source.slice(range.startOffset, range.endOffset) : '';
    return /^async function/.test(text);
  });
  return reading.reduce((sum, { ranges: [range] }) => sum + (range?.count ?? 0), 0);
}

test('an update under an open page: the page works on, the badge says to reload within 2 s, nothing is copied any more', async () => {
  const page = await world.open('health-overview');
  await world.until(page, (seen) => /189/.test(seen.text));
  await sleep(700);
  const before = await network(page);
  expect(before).toEqual([189, 200, 'open']);
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await network(page);
  await sleep(200);
  expect(await copies(session)).toBeGreaterThan(0);
  await update();
  await says(page, /Reload this page/, 2_500);
  await copies(session);
  for (let i = 0; i < 3; i++) expect(await network(page)).toEqual(before);
  await sleep(300);
  expect(await copies(session)).toBe(0);
  await session.detach();
  // A click on it opens the sentence that says why.
  const [x, y] = await page.evaluate(() => [innerWidth - 100, innerHeight - 34]);
  await page.mouse.click(x ?? 0, y ?? 0);
  await says(page, /was updated/, 1_500);
  // After a reload of the page all is as ever, with one badge.
  await page.reload({ waitUntil: 'load' });
  await world.until(page, (seen) => /189/.test(seen.text));
  expect(await badgeText(page)).toHaveLength(1);
}, 40_000);

test('an update during a LIVE: frames go on, the page has no error, after a reload the next warning is shown', async () => {
  const page = await world.open('live-manager');
  await world.until(page, () => true);
  await sleep(1_200);
  world.sandbox.pushLive({
    event: 'reminder',
    text: 'Before the update.',
    punishReason: 'x',
    punishId: '7410000000000000601',
  });
  await world.until(page, ({ alerts }) => alerts.some((one) => /Before the update/.test(one.text)));
  const frames = (): Promise<number> =>
    page.evaluate(() => (globalThis as never as { __sandbox: PageSandbox }).__sandbox.frames);
  await update();
  await says(page, /Reload this page/, 2_500);
  const then = await frames();
  await sleep(1_500);
  expect(await frames()).toBeGreaterThan(then);
  await page.reload({ waitUntil: 'load' });
  await world.until(page, () => true);
  await sleep(1_000);
  world.sandbox.pushLive({
    event: 'reminder',
    text: 'After the update.',
    punishReason: 'y',
    punishId: '7410000000000000602',
  });
  await world.until(page, ({ alerts }) => alerts.some((one) => /After the update/.test(one.text)));
  const notices = (await world.ledger('notices')).map((one) => [one.words, one.count]);
  expect(notices.sort()).toEqual([
    ['After the update.', 1],
    ['Before the update.', 1],
  ]);
}, 40_000);

test('the extension is removed: the page works on and nobody throws', async () => {
  const page = await world.open('health-overview');
  await world.until(page, (seen) => /189/.test(seen.text));
  const hurt: string[] = [];
  page.on('pageerror', (error) => hurt.push(String(error)));
  await world.browser.uninstallExtension(world.id);
  await sleep(1_500);
  expect(await network(page)).toEqual([189, 200, 'open']);
  await page.evaluate(() => history.pushState({}, '', '/homepage'));
  await sleep(800);
  expect(await network(page)).toEqual([189, 200, 'open']);
  await page.reload({ waitUntil: 'load' });
  expect(await badgeText(page)).toEqual([]);
  expect(hurt).toEqual([]);
}, 30_000);
