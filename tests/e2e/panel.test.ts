/** The producer's second screen: the panel's page follows the LIVE, marks its moments and puts alerts away for everybody. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { CREATOR, event, eventually, ROOM, startSession } from './support/session';
import { inWorker, press } from './support/settings';
import type { World } from './support/world.mjs';

type Page = import('puppeteer').Page;

let world: World;
let page: Page;
let panel: Page;
beforeAll(async () => {
  ({ world, page } = await startSession());
  panel = await world.ours('sidepanel.html');
});
afterAll(() => world?.close());

const marks = async () => (await world.ledger('moments')).filter((one) => one.kind === 'mark');
const shows = (words: string, ms = 5_000) =>
  panel.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: ms }, words);
const entries = (kind: string) =>
  panel.$$eval(`.timeline [data-kind="${kind}"]`, (all) => all.map((one) => (one as HTMLElement).innerText));

it('shows the running LIVE and what is pinned', async () => {
  await shows('Restock night');
  world.sandbox.pushLive({ event: 'pin', productId: '1729400000000000102' });
  await shows('Cica night cream 50 ml');
});

it('marks this moment with a note, by its button and by the key alone, and a note can be changed', async () => {
  await panel.bringToFront();
  await panel.type('#mark-note', 'price said twice');
  await press(panel, 'Mark this moment');
  await shows('price said twice');
  await inWorker(world, (chrome) => chrome.commands.onCommand.dispatch('mark-moment'));
  await eventually(async () => (await marks()).length === 2, 'a mark by key');
  await panel.waitForFunction(() => document.querySelectorAll('.timeline [data-kind="mark"]').length === 2);
  expect((await marks()).map((one) => [one.account, one.roomId, one.note]).sort()).toEqual([
    [CREATOR, ROOM, ''],
    [CREATOR, ROOM, 'price said twice'],
  ]);
  // Newest first: the second is the one with the note.
  const [, edit] = await panel.$$('.timeline [data-kind="mark"] button');
  await edit?.click();
  await panel.locator('.timeline form input').fill('price corrected');
  await press(panel, 'Store');
  await shows('price corrected');
  expect((await marks()).map((one) => one.note).sort()).toEqual(['', 'price corrected']);
});

it('has the warning as soon as the page has it; acknowledged here or by key it is gone everywhere', async () => {
  world.sandbox.pushLive(event('warning'));
  await world.until(page, ({ alerts }) => alerts.length === 1);
  await shows('Avoid describing products with false or misleading claims.', 1_000);
  expect(await entries('alert')).toHaveLength(1);
  await press(panel, 'Got it');
  await world.until(page, ({ alerts }) => alerts.length === 0, 1_500);

  world.sandbox.pushLive(event('interruption'));
  await world.until(page, ({ alerts }) => alerts.length === 1);
  await shows('LIVE interrupted', 1_000);
  // The LIVE is over by now and none of TikTok's pages is in front: what ended it is meant.
  await panel.bringToFront();
  await inWorker(world, (chrome) => chrome.commands.onCommand.dispatch('acknowledge-alert'));
  await world.until(page, ({ alerts }) => alerts.length === 0, 1_500);
  // In the log it stays.
  const notices = await world.ledger('notices');
  expect(notices.every((one) => one.acknowledgedAt !== undefined)).toBe(true);
});

it('opens the evidence of what happened from the card after the LIVE', async () => {
  await shows('This LIVE is over');
  const opened = world.browser.waitForTarget((one) => one.url().includes('/evidence.html#'));
  await press(panel, 'Evidence pack');
  const url = (await opened).url();
  expect(url).toContain(encodeURIComponent(CREATOR));
});
