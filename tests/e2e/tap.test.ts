/** The page is unharmed: what it asks, hears and can find out is the same with the extension as without it. */

import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSandbox } from '../sandbox/index.mjs';
import type { Sandbox } from '../sandbox/types';
import { blank, INTERCEPTED, openBlank } from './support/hostile-page';
import { nativesProgram } from './support/page-natives';
import { fetchProgram, PATHS, socketProgram, xhrProgram } from './support/page-program';
import { EARLIER, oneRound, PATCHES } from './support/patches';
import { openWorld, sleep, type World } from './support/world.mjs';

const FRONTIER = 'wss://frontier.us.tiktok.com/ws/v2?aid=1';
const WEBCAST = 'wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/?room_id=1&identity=audience';

let sandbox: Sandbox;
let world: World;

interface Transcript {
  fetch: string[];
  xhr: string[];
  natives: string[];
  sockets: string[];
  viewer: string[];
  live: string[];
  patched: string[];
  earlier: string[];
}

function setUp(sandbox: Sandbox): void {
  sandbox.set(PATHS.ENDLESS, { data: { violation_score: 3 }, endless: true });
  sandbox.set(PATHS.FAILING, { fail: 'abort' });
  sandbox.set('/api/v1/none', { body: { code: 0, canary: 'CANARY-OFF-LIST' } });
}

/** The programs are scripts of the page itself: what the browser tells of a script depends on where it came from. */
const PROGRAMS = `globalThis.programs = { fetched: ${fetchProgram}, xhr: ${xhrProgram}, natives: ${nativesProgram}, sockets: ${socketProgram} };`;

/** One program on an otherwise empty page of a real host. */
async function tell(world: World, where: string, program: string, given: unknown): Promise<string[]> {
  const page = await openBlank(world.browser, world.sandbox.pageUrl(where), PROGRAMS);
  const run = (name: string, input: unknown): Promise<string[]> =>
    (globalThis as unknown as { programs: Record<string, (given: unknown) => Promise<string[]>> }).programs[name]?.(
      input,
    ) ?? Promise.reject(new Error(name));
  const told = await page.evaluate(run, program, given);
  await page.close();
  return told;
}

const ACCOUNT = 7_495_000_000_000;

/** A round of the page's work on each patched page; each is another seller's, so that the ledger tells them apart. */
async function patched(world: World, patches: Record<string, string>, when: 'first' | 'earlier'): Promise<string[]> {
  const told: string[] = [];
  for (const [index, [name, patch]] of Object.entries(patches).entries()) {
    const page = await world.browser.newPage();
    const code = `{ ${patch} }`;
    if (when === 'earlier') await page.evaluateOnNewDocument(code);
    const hurt: string[] = [];
    page.on('pageerror', (error) => hurt.push((error as Error).message));
    await blank(page, `${when === 'first' ? code : ''} globalThis.round = ${oneRound};`);
    await page.goto(world.sandbox.pageUrl('essay'));
    const round = (seller: string): Promise<string> =>
      (globalThis as unknown as { round(seller: string): Promise<string> }).round(seller);
    told.push(`${name}: ${await page.evaluate(round, String(ACCOUNT + index))} ${hurt}`);
    await page.close();
  }
  return told;
}

async function transcribe(world: World): Promise<Transcript> {
  const frames = setInterval(() => world.sandbox.pushLive({ event: 'bytes', base64: 'CgMBAgM=' }), 100);
  const transcript = {
    fetch: await tell(world, 'essay', 'fetched', PATHS),
    xhr: await tell(world, 'essay', 'xhr', PATHS),
    natives: await tell(world, 'essay', 'natives', 0),
    sockets: await tell(world, 'streamer-welcome', 'sockets', FRONTIER),
    viewer: await tell(world, 'viewer-live', 'sockets', WEBCAST),
    live: await tell(world, 'viewer-live', 'natives', 0),
    patched: await patched(world, PATCHES, 'first'),
    earlier: await patched(world, EARLIER, 'earlier'),
  };
  clearInterval(frames);
  return transcript;
}

let bare: Transcript;
let ours: Transcript;

beforeAll(async () => {
  sandbox = await startSandbox({ scenario: 'live-ladder' });
  sandbox.use(tapScenario);
  setUp(sandbox);
  const without = await openWorld('', { sandbox, install: false, args: INTERCEPTED });
  bare = await transcribe(without);
  await without.browser.close();
  world = await openWorld('', { sandbox, args: INTERCEPTED });
  ours = await transcribe(world);
}, 120_000);

afterAll(() => world?.close());

/** A seller and a creator, so that every family of pages opens. */
const tapScenario = {
  name: 'tap',
  extends: 'us-seller-189',
  accounts: [
    { id: '7495000000000000189', role: 'seller' as const, handle: 'Juniper Supply', region: 'US' },
    { id: '7301234567890123456', role: 'creator' as const, handle: 'glowbyana', region: 'US' },
  ],
  live: {
    roomId: '7402000000000000021',
    sessionId: '1',
    title: 'x',
    startedAt: 'now-2m',
    noisePerSecond: 20,
    timeline: [],
  },
};

describe('with the extension the page sees the same as without', () => {
  for (const part of ['fetch', 'xhr', 'natives', 'sockets', 'viewer', 'live', 'patched', 'earlier'] as const) {
    test(`${part}: every result, error, order and text`, () => {
      expect(bare[part].length).toBeGreaterThan(4);
      expect(ours[part]).toEqual(bare[part]);
    });
  }
});

test('whatever the page did to its functions as its first act, its seller is read all the same', async () => {
  const known = (await world.ledger('accounts')).map((one) => one.key);
  const missing = Object.keys(PATCHES).flatMap((name, index) =>
    ['1', '2'].filter((way) => !known.includes(`seller:${ACCOUNT + index}${way}`)).map((way) => `${name} ${way}`),
  );
  expect(missing).toEqual([]);
});

/** What the ledger knows of one account, by any of its words. */
async function everything(): Promise<string> {
  const stores = ['accounts', 'violations', 'notices', 'observations', 'documents', 'hosts', 'receipts', 'rollups'];
  return JSON.stringify(await Promise.all(stores.map((store) => world.ledger(store))));
}

const copies = async (): Promise<number> => (await world.ledger('receipts')).length;

/** The page asks; resolves when our copies have had ample time to arrive. */
async function ask(page: Page, urls: string[], way = 'fetch xhr'): Promise<string[]> {
  const got = await page.evaluate(
    async (list, ways) => {
      const told: string[] = [];
      for (const url of list) {
        if (ways.includes('fetch')) told.push(await fetch(url).then((answer) => answer.text(), String));
        if (!ways.includes('xhr')) continue;
        const xhr = new XMLHttpRequest();
        await new Promise((done) => {
          xhr.open('GET', url);
          xhr.onloadend = done;
          xhr.send();
        });
        told.push(xhr.responseText);
      }
      return told;
    },
    urls,
    way,
  );
  await sleep(400);
  return got;
}

test('nothing from a path that is not on the list reaches us, not by a redirect nor by a base address', async () => {
  const CANARY = 'CANARY-4711';
  for (const path of [
    '/api/v1/none',
    '/api/v1/account/ahr/score/more',
    '/api/v1/account/ahr',
    '/api/other/api/v1/account/ahr/score',
  ]) {
    world.sandbox.set(path, {
      body: { code: 0, data: { score: 1, canary: CANARY }, records: [{ record_id: CANARY }] },
    });
  }
  const page = await world.browser.newPage();
  await blank(page, '', {
    '/api/v1/seller/message/pull_by_category_v2': { status: 302, headers: { location: '/api/v1/none?led=1' } },
  });
  await page.goto(world.sandbox.pageUrl('homepage'));
  const redirected = '/api/v1/seller/message/pull_by_category_v2';
  const asked = ['/api/v1/none', '/api/v1/account/ahr/score/more', '/api/v1/account/ahr', redirected];
  const before = await copies();
  const told = await ask(page, asked);
  expect(told.filter((body) => body.includes(CANARY))).toHaveLength(asked.length * 2);
  await page.evaluate(() =>
    document.head.append(Object.assign(document.createElement('base'), { href: '/api/other/' })),
  );
  const based = await ask(page, ['api/v1/account/ahr/score']);
  expect(based.filter((body) => body.includes(CANARY))).toHaveLength(2);
  expect(await copies()).toBe(before);
  // An answer on the list shows that copies do arrive from this page.
  await ask(page, ['/api/v1/account/ahr/score?oec_seller_id=7495000000777']);
  expect(await everything()).toContain('seller:7495000000777');
  expect(await everything()).not.toMatch(/CANARY|led=1/);
  await page.close();
});

test('an answer over the cap is the page’s own and told as unreadable, by whichever way it came', async () => {
  const list = '/api/v1/seller/growth_center/shop/violation/records/list';
  world.sandbox.set(list, { data: { records: [] }, padBytes: 2_100_000 });
  const page = await openBlank(world.browser, world.sandbox.pageUrl('essay'));
  for (const [way, seller] of [
    ['fetch', '7495000000555'],
    ['xhr', '7495000000556'],
  ] as const) {
    const [size = 0] = (await ask(page, [`${list}?oec_seller_id=${seller}`], way)).map((body) => body.length);
    expect(size, way).toBeGreaterThan(2_100_000);
    await ask(page, [`/api/v1/account/ahr/score?oec_seller_id=${seller}`], way);
    const account = (await world.ledger('accounts')).find((one) => one.key === `seller:${seller}`);
    const source = account.sources['seller-center/violation-records'];
    expect(source, way).toMatchObject({ state: 'unreadable', outline: expect.stringMatching(/over the cap/) });
    expect(account.readings.ticketsUnreadableAt, way).toBeGreaterThan(0);
  }
  await page.close();
});

test('ids of 19 digits keep every digit, or are not read at all where the browser has rounded them', async () => {
  const id = '7410000000000001891';
  const record = {
    record_id: `@id:${id}`,
    record_status: 1,
    violation_info: { violation_reason: 'Misleading listing' },
  };
  const list = '/api/v1/seller/growth_center/shop/violation/records/list';
  world.sandbox.set(list, { data: { records: [record] } });
  const page = await openBlank(world.browser, world.sandbox.pageUrl('essay'));
  const read = (seller: string, type: XMLHttpRequestResponseType): Promise<void> =>
    page.evaluate(
      (url, kind) =>
        new Promise<void>((done) => {
          const xhr = new XMLHttpRequest();
          xhr.open('GET', url);
          xhr.responseType = kind;
          xhr.onloadend = () => done();
          xhr.send();
        }),
      `${list}?oec_seller_id=${seller}`,
      type,
    );
  await read('7495000000001', '');
  await read('7495000000002', 'json');
  await read('7495000000003', 'arraybuffer');
  await sleep(400);
  const found = (await world.ledger('violations')).filter((one) => /749500000000[123]$/.test(one.account));
  expect(found.map((one) => [one.account, one.id])).toEqual([['seller:7495000000001', id]]);
  for (const key of ['seller:7495000000002', 'seller:7495000000003']) {
    const account = (await world.ledger('accounts')).find((one) => one.key === key);
    expect(account.sources['seller-center/violation-records'].state, key).toBe('unreadable');
  }
  await page.close();
});

test('an answer that never ends is let go the moment the page gives it up', async () => {
  setUp(world.sandbox);
  const page = await openBlank(world.browser, world.sandbox.pageUrl('essay'));
  const took = await page.evaluate(async (url) => {
    const reader = ((await fetch(url)).body as ReadableStream).getReader();
    await reader.read();
    const since = performance.now();
    await reader.cancel();
    return performance.now() - since;
  }, PATHS.ENDLESS);
  expect(took).toBeLessThan(1_000);
  await page.close();
});

test('no page of the sandbox finds a trace of us on its functions, and none has an error', {
  timeout: 60_000,
}, async () => {
  world.sandbox.clear();
  for (const name of [
    'homepage',
    'health-center',
    'message-center',
    'live-manager',
    'live-center',
    'studio',
    'viewer-live',
  ]) {
    const page = await world.open(name);
    await sleep(1_200);
    const { natives, results } = await page.evaluate(
      () => (globalThis as never as { __sandbox: PageSandbox }).__sandbox,
    );
    expect(natives.checks, name).toBeGreaterThan(150);
    expect(natives.findings, name).toEqual([]);
    expect(results.csp, name).toBeUndefined();
    await page.close();
  }
  expect(world.sandbox.errors).toEqual([]);
});
