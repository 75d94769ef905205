/** Several tabs: one LIVE seen twice is one LIVE, two accounts stay two. */

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openWorld, sleep, type World } from './support/world.mjs';

const ROOM = '7402000000000000021';
const CREATOR = '7301234567890123456';
const A = '7495000000000000301';
const B = '7495000000000000302';

let world: World;
beforeAll(async () => {
  const live = {
    roomId: ROOM,
    sessionId: '1',
    title: 'Serum night',
    startedAt: 'now-2m',
    noisePerSecond: 30,
    timeline: [],
  };
  const accounts = [
    { id: A, role: 'seller' as const, handle: 'Copper Kettle Co', region: 'US' },
    { id: B, role: 'seller' as const, handle: 'Moss and Linen', region: 'US' },
    { id: CREATOR, role: 'creator' as const, handle: 'glowbyana', region: 'US' },
  ];
  const endpoints = { '/api/v1/account/ahr/score': { [A]: { score: 97 }, [B]: { score: 208 } } };
  world = await openWorld({ name: 'tabs', timeZone: 'UTC', accounts, live, endpoints });
});
afterAll(() => world?.close());
afterEach(() => {
  expect(world.sandbox.errors).toEqual([]);
});

const REMINDER = {
  event: 'reminder',
  text: 'Talk to viewers.',
  punishReason: 'Non-interactive LIVE',
  punishId: '7410000000000000501',
};
const WARNING = {
  event: 'warning',
  title: 'Warning: product claims',
  subTitle: 'Avoid false claims.',
  punishId: '7410000000000000502',
};

test('the same LIVE in three tabs: each notice once, counted as often as it was sent', async () => {
  const tabs = [await world.open('live-manager'), await world.open('live-event'), await world.open('live-data')];
  for (const tab of tabs) await world.until(tab, () => true);
  await sleep(1_500);
  for (let i = 0; i < 3; i++) {
    world.sandbox.pushLive(REMINDER);
    if (i === 1) world.sandbox.pushLive(WARNING);
    await sleep(2_200);
  }
  for (const tab of tabs.slice(0, 2)) {
    const seen = await world.until(tab, ({ alerts }) => alerts.some((one) => /Avoid false claims/.test(one.text)));
    expect(seen.alerts.map((one) => one.role).sort()).toEqual(['alert', 'status']);
  }
  const notices = await world.ledger('notices');
  expect(notices.map((one) => [one.level, one.count]).sort()).toEqual([
    ['reminder', 3],
    ['warning', 1],
  ]);
  // Two days of it when this runs at midnight.
  const days = (await world.ledger('rollups')).filter((one) => one.account === `creator:${CREATOR}`);
  const counted = (level: string): number => days.reduce((sum, { notices: of }) => sum + (of[level] ?? 0), 0);
  expect([counted('reminder'), counted('warning')]).toEqual([1, 1]);
  // "Got it" in one tab is "Got it" in all.
  const [first, second] = tabs;
  if (!first || !second) throw new Error('tabs');
  await first.bringToFront();
  // The page's own warning is a modal dialog, and as long as it is open nothing else can be clicked.
  await first.evaluate(() => {
    for (const one of document.querySelectorAll('dialog')) one.close();
  });
  await sleep(300);
  await (await world.inside(first, 'section[aria-label="Account health alerts"] button', 'Got it')).click();
  await world.until(second, ({ alerts }) => alerts.length === 1);
  for (const tab of tabs) await tab.close();
}, 40_000);

test('two shops in two tabs of one host: each badge its own score, nothing filed under the other', async () => {
  world.sandbox.signIn(A);
  const first = await world.open('health-overview');
  await world.until(first, (seen) => /\b97\b/.test(seen.text));
  world.sandbox.signIn(B);
  const second = await world.open('health-overview');
  await world.until(second, (seen) => /\b208\b/.test(seen.text));
  const page = (seller: string, path: string): string => `${path}?oec_seller_id=${seller}&seller_id=${seller}`;
  for (let round = 0; round < 10; round++) {
    const record = (id: string): object => ({
      record_id: id,
      record_status: 1,
      violation_info: { violation_reason: `Rule ${id}` },
    });
    const list = '/api/v1/seller/growth_center/shop/violation/records/list';
    world.sandbox.set(`${list}?seller_id=${A}`, { data: { records: [record(`3010000000${round}`)] } } as never);
    world.sandbox.set(`${list}?seller_id=${B}`, { data: { records: [record(`3020000000${round}`)] } } as never);
    await Promise.all([
      first.evaluate((url) => fetch(url).then((r) => r.text()), page(A, list)),
      second.evaluate((url) => fetch(url).then((r) => r.text()), page(B, list)),
    ]);
  }
  await expect.poll(async () => (await world.ledger('violations')).length, { timeout: 6_000 }).toBe(20);
  const wrong = (await world.ledger('violations')).filter(
    (one) => one.account !== `seller:7495000000000000${one.id.slice(0, 3)}`,
  );
  expect(wrong).toEqual([]);
  const scores = Object.fromEntries(
    (await world.ledger('accounts')).map((one) => [one.key, one.readings.score?.value]),
  );
  expect([scores[`seller:${A}`], scores[`seller:${B}`]]).toEqual([97, 208]);
  expect((await world.seen(first))?.text).toMatch(/\b97\b/);
  expect((await world.seen(second))?.text).toMatch(/\b208\b/);
  await first.close();
  await second.close();
});

test('a page whose account is changed without a reload is the new account’s from then on', async () => {
  world.sandbox.clear();
  world.sandbox.signIn(A);
  const page = await world.open('health-overview');
  await world.until(page, (seen) => /\b97\b/.test(seen.text));
  await page.evaluate((id) => fetch(`/api/v1/account/ahr/score?oec_seller_id=${id}&seller_id=${id}`), B);
  world.sandbox.signIn(B);
  await page.evaluate((id) => fetch(`/api/v1/account/ahr/score?oec_seller_id=${id}&seller_id=${id}`), B);
  await world.until(page, (seen) => /\b208\b/.test(seen.text));
  await page.close();
});
