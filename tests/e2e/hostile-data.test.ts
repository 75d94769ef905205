/** What TikTok's answers say stays text, whatever is in it; what cannot be read is told; the page lives on. */

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { programmes } from '../../utils/domain/programmes';
import { sideRules } from '../../utils/domain/programmes/beside';
import { inOurs, inOverlay, MARKUP } from './support/markup';
import { openWorld, sleep, type World } from './support/world.mjs';

const RECORDS = '/api/v1/seller/growth_center/shop/violation/records/list';
const PAGES = [
  'homepage',
  'health-overview',
  'violation-records',
  'message-center',
  'live-manager',
  'live-center',
  'studio',
  'viewer-live',
];

/** Where the rules themselves were read: written by us, never by a page. */
const OURS = new Set(JSON.stringify([programmes, sideRules]).match(/https?:[^"]+/g));

let world: World;
/** One browser after the other: the scenario is the test's. */
const begin = async (scenario: string): Promise<void> => {
  await world?.close();
  world = await openWorld(scenario);
};
beforeAll(() => begin('hostile'));
afterAll(() => world?.close());
afterEach(() => {
  expect(world.sandbox.errors).toEqual([]);
});

const polluted = (): string[] =>
  [Object, Array, Function, String, Number].flatMap((one) =>
    ['polluted', 'score', 'kind', 'data'].filter((key) => key in one.prototype),
  );

async function records(): Promise<Record<string, unknown>> {
  const { data } = world.sandbox.scenario.endpoints[RECORDS] as { data: Record<string, unknown> };
  return data;
}

test('deep nesting and a huge body: the list is called unreadable, the score beside it is read', async () => {
  const first = await world.open('health-overview');
  await world.until(first, (now) => /189/.test(now.text));
  await first.close();
  const page = await world.open('violation-records');
  await sleep(1_000);
  const seen = await world.until(page, (now) => /189/.test(now.text));
  // A list that could not be read never looks healthy.
  expect(seen.name).not.toMatch(/healthy/i);
  await (await world.badge(page)).click();
  await world.until(page, (now) => /violations? (list|records)[^·]*could ?n.t be read/i.test(now.card));
  await page.close();
});

test('markup in every text stays text on the page: no element, no handler, no foreign link', async () => {
  world.sandbox.set(RECORDS, { data: (await records()) as never });
  for (const where of PAGES) {
    const page = await world.open(where);
    await sleep(where === 'live-manager' ? 5_500 : 1_200);
    await page.bringToFront();
    await (await world.badge(page)).click();
    await sleep(150);
    const { elements, links, text } = await inOverlay(world, page);
    expect(elements, where).toEqual([]);
    if (where === 'live-manager' || where === 'violation-records') expect(text, where).toContain(MARKUP);
    expect(
      links.filter((link) => !/^https:\/\/([\w-]+\.)*tiktok\.com\//.test(link)),
      where,
    ).toEqual([]);
    const told = await page.evaluate(() => {
      const { errors, results } = (globalThis as never as { __sandbox: PageSandbox }).__sandbox;
      return [errors, results.xss ?? null, results.csp ?? null];
    });
    expect(told, where).toEqual([[], null, null]);
    expect(await page.evaluate(`(${polluted})()`), where).toEqual([]);
    const realm = await world.realm(page);
    expect(await realm.evaluate(`(${polluted})()`), where).toEqual([]);
    await page.close();
  }
}, 60_000);

test('the same in the popup and in the report, and no prototype of the worker has changed', async () => {
  for (const file of ['popup.html', 'report.html']) {
    const page = await world.ours(file);
    const fails: string[] = [];
    page.on('pageerror', (error) => fails.push(String(error)));
    await page.waitForFunction(() => (document.body.textContent ?? '').length > 40);
    await sleep(300);
    const { elements, links, text } = await inOurs(page);
    expect(elements, file).toEqual([]);
    expect(
      links.filter((link) => !/^(https:\/\/([\w-]+\.)*tiktok\.com\/|chrome-extension:)/.test(link) && !OURS.has(link)),
      file,
    ).toEqual([]);
    expect(text.length, file).toBeGreaterThan(40);
    expect(fails, file).toEqual([]);
    await page.close();
  }
  const worker = await world.worker();
  expect(await worker.evaluate(`(${polluted})()`)).toEqual([]);
});

test('of the records every one with an id and a rule is kept as it is stated, long ids to the last digit', async () => {
  const found = (await world.ledger('violations')).filter((one) => one.account.startsWith('seller:'));
  const ids = found.map((one) => one.id).sort();
  expect(ids).toEqual(['7410000000000006661', '7410000000000006662', '7410000000000006663']);
  const text = JSON.stringify(found);
  expect(text).toContain(JSON.stringify(MARKUP).slice(1, -1));
  expect(found.flatMap((one) => (one.learnUrl ? [one.learnUrl] : []))).toEqual([]);
  // From the year one: no time. From ten years ahead: stated as it is. Points beyond all scales are no points.
  const [, old, future] = found.sort((a, b) => a.id.localeCompare(b.id));
  expect(old.issuedAt).toBeUndefined();
  expect(future.issuedAt).toBeGreaterThan(Date.now() + 3_000 * 86_400_000);
  expect([old.points, future.points]).toEqual([undefined, undefined]);
});

test('times of long ago and far ahead leave week and report whole', async () => {
  const page = await world.open('health-overview');
  const seen = await world.until(page, (now) => /189/.test(now.text));
  expect(seen.text).not.toMatch(/NaN|undefined|Invalid/);
  const report = await world.ours('report.html');
  await report.waitForFunction(() => (document.body.textContent ?? '').length > 100);
  await sleep(300);
  expect(await report.evaluate(() => document.body.textContent)).not.toMatch(/NaN|undefined|Invalid Date|Infinity/);
  const days = (await world.ledger('rollups')).map((one) => one.day);
  expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([]);
  await page.close();
  await report.close();
});

test('failing, cut off, slow, endless and empty answers: the page is as ever and the badge says what is not known', async () => {
  await begin('broken');
  const page = await world.open('health-overview');
  // No answer for the score, and a page text that is no number: after the page has settled it is called unreadable.
  await world.until(page, (seen) => seen.text.includes('read this page'), 14_000);
  expect((await world.toolbar(page)).text).toBe('!');
  const { errors } = await page.evaluate(() => (globalThis as never as { __sandbox: PageSandbox }).__sandbox);
  expect(errors).toEqual([]);
  await page.close();
  const account = (await world.ledger('accounts')).find((one) => one.key === 'seller:7495000000000000500');
  expect(account.readings.score).toBeUndefined();
  expect(account.sources['seller-center/ahr-score'].state).toBe('failed');
}, 40_000);

test('bytes that are no message leave the warning that follows them readable', async () => {
  world.sandbox.use('broken');
  const page = await world.open('live-manager');
  await world.until(page, (seen) => seen.alerts.some((one) => /Speak with your viewers/.test(one.text)), 10_000);
  const frames = await page.evaluate(() => (globalThis as never as { __sandbox: PageSandbox }).__sandbox.frames);
  expect(frames).toBeGreaterThan(3);
  await page.close();
});
