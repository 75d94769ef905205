/** The worker is killed again and again at moments nobody chose: nothing is lost and nothing is counted twice. */

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openWorld, sleep, type World } from './support/world.mjs';

const SELLER = '7495000000000000189';
const CREATOR = '7301234567890123456';
const LIST = '/api/v1/seller/growth_center/shop/violation/records/list';
const SCORE = '/api/v1/account/ahr/score';
const KILLS = 20;

let world: World;
beforeAll(async () => {
  const accounts = [
    { id: SELLER, role: 'seller' as const, handle: 'Juniper Supply', region: 'US' },
    { id: CREATOR, role: 'creator' as const, handle: 'glowbyana', region: 'US' },
  ];
  const live = {
    roomId: '7402000000000000021',
    sessionId: '1',
    title: 'x',
    startedAt: 'now-2m',
    noisePerSecond: 20,
    timeline: [],
  };
  world = await openWorld({ name: 'death', timeZone: 'UTC', accounts, live });
});
afterAll(() => world?.close());
afterEach(() => {
  expect(world.sandbox.errors).toEqual([]);
});

const idOf = (n: number): string => `74100000000000${String(n).padStart(5, '0')}`;
const record = (n: number): object => ({
  record_id: `@id:${idOf(n)}`,
  record_status: 1,
  violation_time: `@s:now-${(n % 6) + 1}d`,
  violation_info: { violation_reason: `Rule ${n}`, violation_type: `rule_${n}` },
  subject: { object_type: n % 2 ? 'LIVE' : 'PRODUCT' },
});

/** What the roll-ups say against a recount of the records they sum up. */
async function recount(): Promise<{ stated: unknown; counted: unknown }> {
  const [days, violations, notices] = await Promise.all([
    world.ledger('rollups'),
    world.ledger('violations'),
    world.ledger('notices'),
  ]);
  const stated: Record<string, number> = {};
  for (const { account, tickets, notices: told } of days) {
    for (const [surface, n] of Object.entries(tickets))
      stated[`${account} ${surface}`] = (stated[`${account} ${surface}`] ?? 0) + Number(n);
    for (const [level, n] of Object.entries(told))
      stated[`${account} ${level}`] = (stated[`${account} ${level}`] ?? 0) + Number(n);
  }
  const counted: Record<string, number> = {};
  for (const { account, surface } of violations)
    counted[`${account} ${surface}`] = (counted[`${account} ${surface}`] ?? 0) + 1;
  for (const { account, level } of notices) counted[`${account} ${level}`] = (counted[`${account} ${level}`] ?? 0) + 1;
  return { stated, counted };
}

test(`the worker killed ${KILLS} times while tickets, scores and LIVE notices come in: each is there exactly once`, async () => {
  const seller = await world.open('health-overview');
  const live = await world.open('live-manager');
  await world.until(seller, () => true);
  await world.until(live, () => true);
  await sleep(1_500);
  let tickets = 0;
  let reminders = 0;
  let repeats = 0;
  let repeatedAt = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    for (let burst = 0; burst < 3; burst++) {
      tickets += 1;
      world.sandbox.set(LIST, { data: { records: Array.from({ length: tickets }, (_, n) => record(n)) } } as never);
      world.sandbox.set(SCORE, { score: 150 + tickets });
      reminders += 1;
      world.sandbox.pushLive({
        event: 'reminder',
        text: `Reminder ${reminders}`,
        punishReason: 'x',
        punishId: String(7_000_000 + reminders),
      });
      const both = [LIST, SCORE].map((path) => `${path}?oec_seller_id=${SELLER}`);
      await seller.evaluate((urls) => Promise.all(urls.map((url) => fetch(url).then((answer) => answer.text()))), both);
    }
    // The same warning again; two within a second and a half would be one, told twice.
    if (Date.now() - repeatedAt > 2_200) {
      repeatedAt = Date.now();
      repeats += 1;
      world.sandbox.pushLive({
        event: 'warning',
        title: 'Claims',
        subTitle: 'Avoid false claims.',
        punishId: '7999999',
      });
    }
    await sleep(Math.random() * 160);
    await world.killWorker();
    await sleep(Math.random() * 240);
  }
  // A call in flight at a kill is answered after seconds, and then sent again.
  await expect
    .poll(async () => [(await world.ledger('violations')).length, (await world.ledger('notices')).length], {
      timeout: 25_000,
      interval: 500,
    })
    .toEqual([tickets, reminders + 1]);
  await sleep(6_500);
  const violations = await world.ledger('violations');
  expect(violations.map((one) => one.id).sort()).toEqual(Array.from({ length: tickets }, (_, n) => idOf(n)).sort());
  expect(new Set(violations.map((one) => one.account))).toEqual(new Set([`seller:${SELLER}`]));
  const notices = await world.ledger('notices');
  expect(notices.filter((one) => one.level === 'reminder').map((one) => one.count)).toEqual(Array(reminders).fill(1));
  expect(repeats).toBeGreaterThan(1);
  expect(notices.find((one) => one.level === 'warning')?.count).toBe(repeats);
  const { stated, counted } = await recount();
  expect(stated).toEqual(counted);
  const log = (await world.ledger('observations')).flatMap((one) => one.items);
  const ids = log.map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
  const logged = log.flatMap((one) => (one.fact.kind === 'violation' ? [one.fact.violation.id] : [])).sort();
  expect(logged).toEqual(violations.map((one) => one.id).sort());
  const account = (await world.ledger('accounts')).find((one) => one.key === `seller:${SELLER}`);
  expect(account.readings.score.value).toBe(150 + tickets);
  await seller.close();
  await live.close();
}, 120_000);

/** Keeps the worker busy without an end, so that nothing is answered until it is killed. */
async function stun(): Promise<void> {
  const worker = await world.worker();
  void worker
    .evaluate(() => {
      for (const end = Date.now() + 10_000; Date.now() < end; );
    })
    .catch(() => undefined);
  await sleep(150);
}

test('a page that closes while the worker is dead leaves its captures where the next worker finds them', async () => {
  const page = await world.open('health-overview');
  await world.until(page, () => true);
  await sleep(1_200);
  // An open page of ours looks on, as storage is not the page's.
  const desk = await world.ours('report.html');
  const parked = (): Promise<string[]> =>
    desk.evaluate(async () => {
      const { chrome } = globalThis as never as {
        chrome: { storage: { local: { get(what: null): Promise<object> } } };
      };
      return Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('outbox:'));
    });
  await stun();
  world.sandbox.set(LIST, { data: { records: [record(900), record(901)] } } as never);
  await page.evaluate((url) => fetch(url).then((answer) => answer.text()), `${LIST}?oec_seller_id=${SELLER}`);
  await sleep(300);
  await page.close();
  await expect.poll(async () => (await parked()).length, { timeout: 3_000 }).toBeGreaterThan(0);
  await world.killWorker();
  await sleep(300);
  // The next worker takes them in by itself, whatever woke it.
  const next = await world.open('homepage');
  await expect
    .poll(async () => (await world.ledger('violations')).filter((one) => /0090[01]$/.test(one.id)).length, {
      timeout: 10_000,
    })
    .toBe(2);
  await expect.poll(parked, { timeout: 5_000 }).toEqual([]);
  const { stated, counted } = await recount();
  expect(stated).toEqual(counted);
  await next.close();
  await desk.close();
}, 40_000);

test('nothing is acknowledged before it is stored: what waits for the store when the worker dies is sent again', async () => {
  const page = await world.open('health-overview');
  await world.until(page, () => true);
  await sleep(1_000);
  const desk = await world.ours('report.html');
  await sleep(500);
  // Another transaction keeps the ledger to itself, so that the worker can write nothing until it is killed.
  await desk.evaluate(async () => {
    const open = indexedDB.open('good-standing');
    const db = await new Promise<IDBDatabase>((ok) => {
      open.onsuccess = () => ok(open.result);
    });
    const tx = db.transaction([...db.objectStoreNames], 'readwrite');
    const end = Date.now() + 2_500;
    const hold = (): void => {
      if (Date.now() < end) tx.objectStore('hosts').get('none').onsuccess = hold;
      else db.close();
    };
    hold();
  });
  world.sandbox.set(LIST, { data: { records: [record(950)] } } as never);
  await page.evaluate((url) => fetch(url).then((answer) => answer.text()), `${LIST}?oec_seller_id=${SELLER}`);
  await sleep(900);
  await world.killWorker();
  await sleep(2_000);
  await expect
    .poll(async () => (await world.ledger('violations')).filter((one) => one.id === idOf(950)).length, {
      timeout: 15_000,
    })
    .toBe(1);
  await page.close();
  await desk.close();
}, 40_000);

test('the badge of an open page follows again after the worker has died', async () => {
  const page = await world.open('health-overview');
  world.sandbox.set(SCORE, { score: 133 });
  await page.evaluate((url) => fetch(url).then((answer) => answer.text()), `${SCORE}?oec_seller_id=${SELLER}`);
  await world.until(page, (seen) => /133/.test(seen.text));
  await world.killWorker();
  world.sandbox.set(SCORE, { score: 131 });
  await page.evaluate((url) => fetch(url).then((answer) => answer.text()), `${SCORE}?oec_seller_id=${SELLER}`);
  await world.until(page, (seen) => /131/.test(seen.text));
  await page.close();
});
