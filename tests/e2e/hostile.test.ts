/** The page forges, listens and patches: it sees nothing of ours and nothing it makes up reaches the ledger. */

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { INTERCEPTED, poison } from './support/hostile-page';
import { SPY, type Spied } from './support/spy';
import { openWorld, sleep, type World } from './support/world.mjs';

const LOADS = 30;
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

let world: World;
beforeAll(async () => {
  world = await openWorld({ name: 'forged', extends: 'us-seller-189', accounts, live }, { args: INTERCEPTED });
});
afterAll(() => world?.close());
afterEach(() => {
  expect(world.sandbox.errors).toEqual([]);
});

const stores = ['accounts', 'violations', 'notices', 'observations', 'documents', 'hosts', 'receipts'];
const everything = async (): Promise<string> =>
  JSON.stringify(await Promise.all(stores.map((store) => world.ledger(store))));

test(`in ${LOADS} loads a page that patches and listens first sees neither port, event nor message of ours`, {
  timeout: 120_000,
}, async () => {
  const page = await world.browser.newPage();
  await poison(page, world.sandbox, SPY);
  for (let load = 0; load < LOADS; load++) {
    const where = load % 3 === 2 ? 'live-manager' : load % 3 === 1 ? 'health-overview' : 'homepage';
    await page.goto(world.sandbox.pageUrl(where), { waitUntil: 'load' });
    await sleep(load < 6 ? 900 : 250);
    const { caught, own } = await page.evaluate(() => {
      const { spied, fetch: now } = globalThis as never as { spied: Spied; fetch: unknown };
      return { caught: spied.caught, own: typeof now };
    });
    expect(own).toBe('function');
    expect(caught, `load ${load} of ${where}`).toEqual([]);
  }
  // The copies arrived all the same.
  const known = (await world.ledger('accounts')).map((one) => one.key).sort();
  expect(known).toEqual(['creator:7301234567890123456', 'seller:7495000000000000189']);
  await page.close();
});

test('a port that the page hands in, at first or later, puts nothing into the ledger', async () => {
  const page = await world.browser.newPage();
  await poison(page, world.sandbox, SPY);
  await page.goto(world.sandbox.pageUrl('homepage'));
  await page.evaluate(() => {
    const forge = (port: MessagePort): void => {
      const url = `${location.origin}/api/v1/account/ahr/score?oec_seller_id=7495000000099991`;
      const body = '{"code":0,"message":"","data":{"score":1}}';
      port.postMessage(['r', 'ahr-score', url, 200, body, Date.now(), null]);
    };
    forge((globalThis as never as { spied: Spied }).spied.port);
    for (const target of [window, document, document.documentElement]) {
      const { port1, port2 } = new MessageChannel();
      target.dispatchEvent(new Event('good-standing-ask', { bubbles: true }));
      target.dispatchEvent(new MessageEvent('good-standing-port', { ports: [port2], bubbles: true, cancelable: true }));
      forge(port1);
    }
  });
  await sleep(600);
  expect(await everything()).not.toContain('7495000000099991');
  await page.close();
});

test('a page cannot speak to the worker, and a storm of messages is nobody’s business', async () => {
  const page = await world.open('health-overview');
  await world.until(page, (seen) => /189/.test(seen.text));
  const before = await everything();
  const { speak, took } = await page.evaluate(async () => {
    const { chrome } = globalThis as never as { chrome?: { runtime?: { sendMessage?: unknown } } };
    const url = `${location.origin}/api/v1/account/ahr/score?oec_seller_id=7495000000099992`;
    const tuple = ['r', 'ahr-score', url, 200, '{"code":0,"data":{"score":1}}', Date.now(), null];
    const envelope = { v: 1, type: 'observed', payload: { page: 'x', site: 'seller-center', captures: [] } };
    const since = performance.now();
    for (let i = 0; i < 5_000; i++) {
      window.postMessage(i % 2 ? tuple : envelope, '*');
      if (i % 100 === 0) await new Promise((done) => setTimeout(done));
    }
    return { speak: typeof chrome?.runtime?.sendMessage, took: performance.now() - since };
  });
  expect(speak).toBe('undefined');
  expect(took).toBeLessThan(5_000);
  await sleep(400);
  expect(await everything()).not.toContain('7495000000099992');
  const count = (text: string): number => text.split('"receipts"').length;
  expect(count(await everything())).toBe(count(before));
  await page.close();
});

test('an answer made up inside the page is copied like any other only when the network gave it', async () => {
  const page = await world.open('homepage');
  await page.evaluate(async () => {
    const made = new Response('{"code":0,"data":{"score":1}}');
    await made.clone().json();
    const url = '/api/v1/account/ahr/score?oec_seller_id=7495000000099993';
    const own = window.fetch;
    window.fetch = async () => made;
    await window.fetch(url);
    window.fetch = own;
    const xhr = new XMLHttpRequest();
    xhr.open('GET', url);
    xhr.dispatchEvent(new Event('load'));
    const socket = new WebSocket('wss://frontier.us.tiktok.com/ws/v2');
    socket.dispatchEvent(new MessageEvent('message', { data: new ArrayBuffer(8) }));
    socket.close();
  });
  await sleep(500);
  expect(await everything()).not.toContain('7495000000099993');
  await page.close();
});

test('a page that makes up the news of a newer content script does not switch us off', async () => {
  const page = await world.open('health-overview');
  await world.until(page, (seen) => /189/.test(seen.text));
  await page.evaluate((id) => {
    for (const name of ['overlay', 'tap']) {
      for (const type of [`${id}:${name}:wxt:content-script-started`, `${id}:wxt:content-script-started`]) {
        document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: name, messageId: 'forged' } }));
      }
    }
  }, world.id);
  world.sandbox.set('/api/v1/account/ahr/score', { score: 177 });
  await page.evaluate(() => fetch('/api/v1/account/ahr/score?oec_seller_id=7495000000000000189').then((r) => r.text()));
  await world.until(page, (seen) => /177/.test(seen.text));
  world.sandbox.clear();
  await page.close();
});
