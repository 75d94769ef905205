/** What leaves for Seller Center: nothing, until the seller has allowed it; then a handful of GETs and no more. */

import { describe, expect, it } from 'vitest';
import { SERVICE_URL } from '../sandbox/index.mjs';
import {
  account,
  allow,
  ask,
  connect,
  HOUR,
  looked,
  open,
  refresh,
  scoreOf,
  sent,
  useWorld,
  world,
} from './support/remote';

const SCORE = '/api/v1/account/ahr/score';

useWorld();

describe('Seller Center', () => {
  it('is asked nothing while the seller has not allowed it', async () => {
    await open();
    await looked();
    expect(await ask()).toEqual([]);
    expect(sent()).toEqual([]);
  });

  it('is asked a handful of questions about the right account, with GET and the seller’s session', async () => {
    await open();
    await looked();
    await allow();
    world.sandbox.set(SCORE, { score: 177 });
    const [answer, ...others] = await ask();
    expect(others).toEqual([]);
    expect(answer).toMatchObject({ source: 'seller-center', host: 'seller-us.tiktok.com', state: 'answered' });
    expect(sent().length).toBe(answer?.requests);
    expect(sent().length).toBeGreaterThanOrEqual(2);
    expect(sent().length).toBeLessThanOrEqual(4);
    for (const { method, host, url, cookie } of sent()) {
      expect([method, host, cookie]).toEqual(['GET', 'seller-us.tiktok.com', true]);
      expect(new URL(url).searchParams.get('oec_seller_id')).toBe('7495000000000000189');
    }
    expect(await scoreOf()).toBe(177);
    expect((await world.toolbar()).text).toBe('177');
    // Pressed again at once: not asked again.
    const before = sent().length;
    expect(await ask()).toMatchObject([{ state: 'waiting', requests: 0 }]);
    expect(sent().length).toBe(before);
  });

  it('asks for each account on its own host and mixes none', async () => {
    await open('agency');
    for (const [host, id] of [
      ['seller-us', '301'],
      ['seller-uk', '302'],
      ['seller-th', '303'],
    ]) {
      await looked(`https://${host}.tiktok.com/health-center`, `seller:7495000000000000${id}`);
    }
    await allow();
    const answers = await ask();
    expect(answers.map(({ host, state }) => `${host} ${state}`).sort()).toEqual([
      'seller-th.tiktok.com answered',
      'seller-uk.tiktok.com answered',
      'seller-us.tiktok.com answered',
    ]);
    const ids = new Map(
      sent().map(({ host, url }) => [host, new URL(url).searchParams.get('oec_seller_id')?.slice(-3)]),
    );
    expect(Object.fromEntries(ids)).toEqual({
      'seller-us.tiktok.com': '301',
      'seller-uk.tiktok.com': '302',
      'seller-th.tiktok.com': '303',
    });
    expect(await scoreOf('seller:7495000000000000301')).toBe(97);
    expect(await scoreOf('seller:7495000000000000302')).toBe(208);
    expect(await scoreOf('seller:7495000000000000303')).toBe(5);
  });

  it.each([
    ['says that nobody is signed in', { body: { code: 98001002, message: 'user not login' } }],
    ['leads to the login page', { status: 302, headers: { location: '/account/login' }, body: {} }],
    ['sends a page instead of data', { fail: 'html' }],
  ])('that %s is asked no further, and left alone for an hour', async (_, answer) => {
    await open();
    await looked();
    await allow();
    world.sandbox.set(SCORE, answer as never);
    const [said] = await ask();
    expect(said).toMatchObject({ state: 'signed-out', requests: 1 });
    expect(sent().map(({ path }) => path)).toEqual([SCORE]);
    expect((await account())?.readings.signedOutAt).toBeGreaterThan(0);
    expect(await scoreOf()).toBe(189);
    await world.killWorker();
    const [waits] = await ask();
    expect(waits).toMatchObject({ state: 'waiting', requests: 0 });
    expect(((waits?.againAt ?? 0) - Date.now()) / HOUR).toBeCloseTo(1, 1);
    expect(sent()).toHaveLength(1);
  });

  it('that is busy is left alone as long as it asks for', async () => {
    await open();
    await looked();
    await allow();
    world.sandbox.set(SCORE, { status: 503, headers: { 'retry-after': '7200' }, body: { code: 1 } } as never);
    expect(await ask()).toMatchObject([{ state: 'failed', words: 'HTTP 503', requests: 1 }]);
    const [waits] = await ask();
    expect(((waits?.againAt ?? 0) - Date.now()) / HOUR).toBeCloseTo(2, 1);
    expect(sent()).toHaveLength(1);
  });

  it('asks for itself in a tab that is open: the worker sends nothing, and the page shows what it heard', async () => {
    await open();
    const page = await world.open('homepage');
    const health = await world.open('health-center');
    await world.until(health, ({ name }) => name.includes('189'));
    await allow();
    world.sandbox.set(SCORE, { score: 171 });
    world.sandbox.log.length = 0;
    const answers = await ask();
    expect(answers).toMatchObject([{ source: 'tab', host: 'seller-us.tiktok.com', state: 'answered' }]);
    expect(sent()).toEqual([]);
    const asked = world.sandbox.log.filter(({ path }) => path.startsWith('/api/'));
    expect(asked.map(({ method, site }) => `${method} ${site}`)).toEqual(
      Array(answers[0]?.requests ?? 0).fill('GET same-origin'),
    );
    await world.until(page, ({ name }) => name.includes('171'));
    expect(world.sandbox.errors).toEqual([]);
  });
});

describe('without the seller’s permission for a host', () => {
  it('the build as it ships sends nothing there, and says so', async () => {
    await open('us-seller-189', 'ships');
    await looked();
    await allow();
    expect(await ask()).toMatchObject([{ source: 'seller-center', state: 'no-permission', requests: 0 }]);
    expect(await connect()).toMatchObject({ url: SERVICE_URL, state: 'no-permission' });
    expect(await refresh()).toMatchObject({ state: 'no-permission' });
    expect(sent()).toEqual([]);
    expect(world.sandbox.log.filter(({ host }) => SERVICE_URL.endsWith(host))).toEqual([]);
  });
});
