/** The page's own pop-ups, drawers and notices: an alert where no message told of it, never a second one beside a message. */

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { LiveEvent } from '../sandbox/types';
import { ownAccount } from './support/look.mjs';
import { closeLayers, eventually, gotIt, ROOM, startSession } from './support/session';
import { sleep, type World } from './support/world.mjs';

type Page = import('puppeteer').Page;

let world: World;
let page: Page;

beforeAll(async () => {
  ({ world, page } = await startSession(20));
});
afterAll(() => world?.close());
afterEach(async () => {
  expect(world.sandbox.errors).toEqual([]);
  expect(await ownAccount(page)).toMatchObject({ errors: [], findings: [] });
});

const THREAT = 'Your LIVE may be suspended if you continue to show prohibited goods.';
const dialog = (more: Partial<LiveEvent> = {}): LiveEvent => ({
  ...{ event: 'dialog', title: 'Community Guidelines violation', text: [THREAT] },
  ...more,
});
/** Twice as often as the watcher looks by itself. */
const LOOKS_MS = 4_300;

test('a pop-up of the page’s own is one alert, in its own words, in every tab, until it is put away in one of them', async () => {
  const second = await world.open('live-data');
  await world.until(second, () => true);
  await page.bringToFront();
  world.sandbox.pushLive(dialog());
  const seen = await world.until(page, ({ alerts }) => alerts.length > 0);
  expect(seen.alerts).toHaveLength(1);
  expect(seen.alerts[0]).toMatchObject({ role: 'alert' });
  expect(seen.alerts[0]?.text).toContain(THREAT);
  expect(seen.alerts[0]?.text).not.toContain('Got itGot it');
  await world.until(second, ({ alerts }) => alerts.length === 1, 1_000);
  expect((await world.toolbar(page)).title).toContain('1 open alert');

  // It stands there for as long as the seller likes: still one.
  await sleep(LOOKS_MS);
  expect(await world.ledger('notices')).toMatchObject([
    { level: 'warning', roomId: ROOM, count: 1, title: 'Community Guidelines violation', words: THREAT },
  ]);
  expect((await world.ledger('notices'))[0].sources).toMatchObject([{ via: 'page-text', endpoint: 'live-dialog' }]);
  await gotIt(world, page);
  await world.until(second, ({ alerts }) => alerts.length === 0, 1_000);
  await second.close();
  expect((await world.seen(page))?.alerts).toEqual([]);
});

test('the same by message and in the page’s dialog is one alert, with both as its sources', async () => {
  const words = 'Your LIVE violates our policies and may be suspended.';
  world.sandbox.pushLive({
    event: 'warning',
    title: 'Policy warning',
    subTitle: words,
    punishId: '7410000000000000811',
  });
  const seen = await world.until(page, ({ alerts }) => alerts.length > 0);
  await page.waitForSelector('dialog[open]');
  const both = await eventually(
    async () => (await world.ledger('notices')).find((one) => one.sources.length > 1),
    'the page’s dialog has joined the message',
  );
  expect(both.id).toBe('p:7410000000000000811');
  expect(both.sources.map((one: { via: string }) => one.via)).toEqual(['frame', 'page-text']);
  expect(seen.alerts).toHaveLength(1);
  expect((await world.seen(page))?.alerts).toHaveLength(1);
  expect(await world.ledger('notices')).toHaveLength(2);
  await gotIt(world, page);
  await world.until(page, ({ alerts }) => alerts.length === 0);
});

test('what the seller opens, asks for or writes is no alert, and chat is not read', async () => {
  world.sandbox.pushLive(dialog({ as: 'drawer', title: 'Violation details', text: ['Past violations and appeals.'] }));
  world.sandbox.pushLive(dialog({ title: 'Remove product?', text: 'It will be removed from the list.' }));
  world.sandbox.pushLive(dialog({ as: 'notice', title: '', text: 'Permission settings saved.' }));
  world.sandbox.pushLive({ event: 'chat', user: 'Nosy', text: 'you will be suspended for this policy violation' });
  await page.waitForFunction(() => document.body.textContent?.includes('you will be suspended'));
  await eventually(async () => (await world.ledger('notices')).length === 3, 'the drawer is kept');
  await sleep(LOOKS_MS);
  expect((await world.seen(page))?.alerts).toEqual([]);
  const notices = await world.ledger('notices');
  expect(notices.map((one) => [one.level, one.title]).sort()).toEqual([
    ['message', 'Violation details'],
    ['warning', 'Community Guidelines violation'],
    ['warning', 'Policy warning'],
  ]);
  const kept = JSON.stringify([notices, await world.ledger('observations'), await world.ledger('documents')]);
  expect(kept).not.toMatch(/Nosy|Remove product|settings saved/);
  await closeLayers(page);
});

test('what LIVE Manager is answered about its LIVE is one alert, however often it asks', async () => {
  const words = 'Products that you show need a label.';
  const status = {
    status: 1,
    perception_dialog: { title: 'Label', sub_title: words },
    punish_event: { punish_id: '813' },
  };
  const asked = () => world.sandbox.log.filter((one) => one.path === '/webcast/perception/violation/status/').length;
  const before = asked();
  world.sandbox.set('/webcast/perception/violation/status/', status);
  await world.until(page, ({ alerts }) => alerts.some(({ text }) => text.includes(words)));
  await eventually(() => asked() > before + 1, 'it asks again');
  expect((await world.ledger('notices')).filter((one) => one.id === 'p:813')).toMatchObject([
    { level: 'warning', count: 1, sources: [{ endpoint: 'violation-status', via: 'response' }] },
  ]);
  world.sandbox.clear();
  await gotIt(world, page);
  await world.until(page, ({ alerts }) => alerts.length === 0);
});

test('a viewer’s page shows what its own host is told once, and pages without a LIVE are not watched', async () => {
  const viewer = await world.open('viewer-live');
  await world.until(viewer, () => true);
  await sleep(LOOKS_MS / 2);
  const words = 'Your LIVE was muted for a violation of our policies.';
  world.sandbox.pushLive({
    ...{ event: 'warning', title: 'Muted', subTitle: words },
    via: ['webcast-ws'],
    punishId: '812',
  });
  await viewer.evaluate((text) => window.__sandbox.openDialog('Muted', text), words);
  await world.until(viewer, ({ alerts }) => alerts.length > 0);
  // It names nobody, so it waits with its page, and is no second alert while it does.
  await eventually(
    async () => JSON.stringify(await world.ledger('documents')).includes('live-dialog'),
    'the viewer’s dialog is read',
  );
  expect((await world.seen(viewer))?.alerts).toHaveLength(1);
  await viewer.close();
  const console_ = await world.open('streamer-welcome');
  await world.until(console_, () => true);
  await console_.evaluate(
    (text) => window.__sandbox.openDialog('Policy violation', text),
    THREAT.replace('LIVE', 'shop'),
  );
  await sleep(LOOKS_MS);
  expect(JSON.stringify(await world.ledger('notices'))).not.toContain('Your shop may be');
  await console_.close();
});
