/** Notifications in the seller's own browser: each reminder and each report once, however often the worker dies. */

import { afterEach, describe, expect, it } from 'vitest';
import { age } from './support/look.mjs';
import { creator, hour, inWorker, KEY, press, read, says, settings, tick } from './support/settings';
import { sleep, type World } from './support/world.mjs';

const HOUR = 3_600_000;

let world: World;
afterEach(() => world?.close());

/** Names of the notifications that stand on the screen: those of deadlines, or of reports. */
async function notes(world: World, about = ''): Promise<string[]> {
  const all = await inWorker(
    world,
    (chrome) => new Promise<string[]>((ok) => chrome.notifications.getAll((one) => ok(Object.keys(one)))),
  );
  return all.filter((one) => one.startsWith(about));
}

/** The seller clears the screen. */
const dismiss = (world: World) =>
  inWorker(world, async (chrome) => {
    const all = await new Promise<string[]>((ok) => chrome.notifications.getAll((one) => ok(Object.keys(one))));
    for (const id of all) await chrome.notifications.clear(id);
  });

/** TikTok moves the deadline of each open ticket; the first to so many ms from now, the others out of sight. */
const due = (world: World, inMs: number) =>
  inWorker(
    world,
    async (_, ms) => {
      const open = indexedDB.open('good-standing');
      const db = await new Promise<IDBDatabase>((ok) => {
        open.onsuccess = () => ok(open.result);
      });
      const tx = db.transaction('violations', 'readwrite');
      const store = tx.objectStore('violations');
      const get = store.getAll();
      get.onsuccess = () => {
        let first = true;
        for (const one of get.result) {
          if (one.status !== 'open') continue;
          store.put({ ...one, appealBy: Date.now() + (first ? ms : 90 * 86_400_000), correctBy: undefined });
          first = false;
        }
      };
      await new Promise((ok) => {
        tx.oncomplete = ok;
      });
      db.close();
    },
    inMs,
  );

/** A week goes by: in the ledger, and for what is remembered of notifications. */
async function aWeekLater(world: World): Promise<void> {
  await age(world, 7);
  await inWorker(world, async (chrome) => {
    const { announced = {} } = await chrome.storage.local.get(null);
    const before = Object.entries(announced as object).map(([key, to]) => [key, to - 7 * 86_400_000]);
    await chrome.storage.local.set({ announced: Object.fromEntries(before) });
  });
}

describe('a reminder', () => {
  it('comes at its hour although the worker was killed, and once although it is killed again', async () => {
    world = await creator();
    await read(world);
    const page = await settings(world);
    await dismiss(world);
    await due(world, 4 * HOUR + 4_000);
    // Switching another reminder on makes the worker look anew.
    await tick(page, '7 days before');
    await says(page, 'Reminder: 7 days before.');
    // In four seconds it is four hours: what was missed before comes now, as one.
    await expect
      .poll(() => notes(world, 'due'), { timeout: 5_000 })
      .toEqual([expect.stringMatching(/^due\|creator:\d+\|appeal .* 24$/)]);
    await dismiss(world);
    await world.killWorker();
    await expect
      .poll(() => notes(world, 'due'), { timeout: 15_000 })
      .toEqual([expect.stringMatching(/^due\|creator:\d+\|appeal .* 4$/)]);
    await dismiss(world);
    await world.killWorker();
    await hour(world);
    await sleep(1_500);
    expect(await notes(world, 'due')).toEqual([]);
  }, 60_000);

  it('does not come when none is wanted, and the sample shows what one looks like', async () => {
    world = await creator();
    await read(world);
    const page = await settings(world);
    for (const one of ['3 days before', '1 day before', '4 hours before']) await tick(page, one);
    await says(page, 'You will not be reminded of any deadline.');
    await dismiss(world);
    await due(world, HOUR);
    await hour(world);
    await sleep(1_500);
    expect(await notes(world, 'due')).toEqual([]);
    await press(page, 'Show a sample');
    await says(page, 'A sample was sent.');
    expect(await notes(world, 'report')).toContain('report||sample');
  }, 40_000);
});

describe('the announcement', () => {
  it('of a weekly report comes on the week’s turn, once, and opens that account’s report', async () => {
    world = await creator();
    await read(world);
    const name = `report|${KEY}|week`;
    await expect.poll(() => notes(world, 'report'), { timeout: 5_000 }).toEqual([name]);
    await dismiss(world);
    await world.killWorker();
    await hour(world);
    await sleep(1_500);
    // In another zone all reports are built again: the same weeks are no news.
    await inWorker(world, (chrome) => chrome.storage.local.set({ settings: { zone: 'America/New_York' } }));
    const zones = async () => (await world.ledger('reports')).map(({ week }: { week: { zone: string } }) => week.zone);
    await expect.poll(zones, { timeout: 8_000 }).toEqual(['America/New_York']);
    await sleep(1_000);
    expect(await notes(world, 'report'), 'a week that was told is not told again').toEqual([]);
    await aWeekLater(world);
    await hour(world);
    await expect.poll(() => notes(world, 'report'), { timeout: 8_000 }).toEqual([name]);
    const opened = world.browser.waitForTarget((one) => one.url().endsWith(`report.html#${encodeURIComponent(KEY)}`));
    await inWorker(world, (chrome, id) => chrome.notifications.onClicked.dispatch(id), name);
    await opened;
    await expect.poll(() => notes(world, 'report'), { timeout: 3_000 }).toEqual([]);
  }, 60_000);

  it('does not come when it is not wanted', async () => {
    world = await creator();
    const page = await settings(world);
    await tick(page, 'Tell me when a weekly report is ready');
    await says(page, 'Reports come without a notification.');
    const health = await world.open('streamer-welcome');
    await world.until(health, (one) => one.name.includes('162'));
    await expect.poll(async () => (await world.ledger('reports')).length, { timeout: 8_000 }).toBeGreaterThan(0);
    await sleep(1_000);
    expect(await notes(world, 'report')).toEqual([]);
  });
});
