/** Files in and out of the seller's own browser: nothing comes in before a yes, and twice is once. */

import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { choose, creator, press, read, rows, says, settings, tick } from './support/settings';
import type { World } from './support/world.mjs';

let world: World;
afterEach(() => world?.close());

describe('files', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'gs-')), 'user_data_tiktok.json');
  const post = (n: number) => ({
    Date: `2026-0${n}-03 10:00:00`,
    Link: `https://www.tiktokv.com/share/video/73000000000000000${n}0/`,
    Title: `Clip ${n}`,
  });
  const content = {
    Profile: { 'Profile Information': { ProfileMap: { userName: 'glowbyana' } } },
    'Tiktok Live': {
      'Go Live History': {
        GoLiveList: [
          {
            RoomId: '7400000000000000001',
            RoomTitle: 'Spring',
            LiveStartTime: '2026-03-01 18:00:00',
            LiveEndTime: '2026-03-01 19:00:00',
          },
          {
            RoomId: '7400000000000000002',
            RoomTitle: 'Summer',
            LiveStartTime: '2026-06-01 18:00:00',
            LiveEndTime: '2026-06-01 19:30:00',
          },
          { RoomTitle: 'nameless', LiveStartTime: '2026-06-01 18:00:00' },
        ],
      },
    },
    Post: { Posts: { VideoList: [post(1), post(2), post(3)] } },
  };

  it('a data download shows what would come in, comes in after a yes, and a second time changes nothing', async () => {
    writeFileSync(file, JSON.stringify(content));
    world = await creator();
    await read(world);
    const page = await settings(world);
    await choose(page, '#import-file', file);
    await page.waitForSelector('table');
    expect(await rows(page)).toEqual(['LIVEs 2 0 1', 'Videos 3 0 0']);
    await says(page, 'LIVEs: 1 left out (without a number of its own).');
    expect(await world.ledger('lives')).toEqual([]);
    await press(page, 'Take it in');
    await says(page, 'Taken in. LIVEs: 2, videos: 3.');
    const titles = async () => (await world.ledger('lives')).map(({ title }: { title: string }) => title).sort();
    expect(await titles()).toEqual(['Spring', 'Summer']);
    await choose(page, '#import-file', file);
    await page.waitForSelector('table');
    expect(await rows(page)).toEqual(['LIVEs 0 2 1', 'Videos 0 3 0']);
    await says(page, 'There is nothing new in this file.');
    expect(await titles()).toEqual(['Spring', 'Summer']);
  }, 40_000);

  it('of somebody else warns before anything comes in; no download at all says what to choose', async () => {
    world = await creator();
    await read(world);
    const page = await settings(world);
    const profile = { 'Profile Information': { ProfileMap: { userName: 'somebody.else' } } };
    writeFileSync(file, JSON.stringify({ ...content, Profile: profile }));
    await choose(page, '#import-file', file);
    await page.waitForSelector('table');
    await says(page, 'The file names “somebody.else”');
    await press(page, 'Cancel');
    writeFileSync(file, 'PK\u0003\u0004…');
    await choose(page, '#import-file', file);
    await says(page, 'This is the packed file. Open it first and choose the JSON file inside.');
    expect(await world.ledger('lives')).toEqual([]);
  }, 40_000);
});

describe('a backup', () => {
  it('saved here comes back whole in another browser, and a second time changes nothing', async () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'gs-'));
    world = await creator();
    await read(world);
    const page = await settings(world);
    await tick(page, 'Sunday');
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: dir });
    await press(page, 'Save a backup');
    await says(page, 'Saved: good-standing-backup-');
    const names = () => readdirSync(dir).filter((name) => name.endsWith('.gz'));
    await expect.poll(names, { timeout: 8_000 }).toHaveLength(1);
    const file = path.join(dir, names()[0] ?? '');
    const tickets = await world.ledger('violations');
    await world.close();

    world = await creator();
    const other = await settings(world);
    await choose(other, '#backup-file', file);
    await other.waitForSelector('table');
    expect(await rows(other)).toContain('Violation tickets 3 0');
    expect(await world.ledger('violations')).toEqual([]);
    await press(other, 'Take it in');
    await says(other, 'Taken in: ');
    expect((await world.ledger('violations')).map(({ id }) => id)).toEqual(tickets.map(({ id }) => id));
    await other.waitForFunction(
      () => document.querySelector('input[name="week"]:checked')?.parentElement?.textContent === 'Sunday',
    );
    await choose(other, '#backup-file', file);
    await other.waitForSelector('table');
    expect(await rows(other)).toContain('Violation tickets 0 3');
    await says(other, 'There is nothing new in this file.');
  }, 60_000);
});
