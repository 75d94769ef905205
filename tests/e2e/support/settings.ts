/** The settings page under a seller's hands, and what the worker makes of what is chosen there. */

import { expect } from 'vitest';
import { openWorld, sleep, type World } from './world.mjs';

type Page = import('puppeteer').Page;

/** The account of the scenario `us-creator-162`; its weeks are Los Angeles weeks, so the browser lives there too. */
export const KEY = 'creator:7301234567890123456';
const there = { env: { TZ: 'America/Los_Angeles' } };

/** The creator's browser, with nothing read yet. */
export const creator = (): Promise<World> => openWorld('us-creator-162', there);

/** Account Health is opened once, and the worker has built last week's report. */
export async function read(world: World): Promise<void> {
  const page = await world.open('streamer-welcome');
  await world.until(page, (one) => one.name.includes('162'));
  await expect.poll(async () => (await world.ledger('reports')).length, { timeout: 8_000 }).toBeGreaterThan(0);
  await page.close();
}

export async function settings(world: World): Promise<Page> {
  const page = await world.ours('options.html');
  await page.bringToFront();
  await page.waitForSelector('#zone');
  return page;
}

export const says = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.body.textContent?.replace(/\s+/g, ' ').includes(wanted), {}, words);

/** The status line. */
export const said = (page: Page) => page.$eval('.said', (one) => one.textContent);

export async function press(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await page.locator(`::-p-xpath(//button[normalize-space()="${words}"])`).click();
}

export async function tick(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await page.locator(`::-p-xpath(//label[normalize-space()="${words}"])`).click();
}

/** Chooses a file in a file field. */
export async function choose(page: Page, selector: string, file: string): Promise<void> {
  const input = await page.waitForSelector(selector);
  await (input as import('puppeteer').ElementHandle<HTMLInputElement>).uploadFile(file);
}

/** The dry run, row by row. */
export const rows = (page: Page) =>
  page.$$eval('tbody tr', (all) => all.map((row) => [...row.children].map((cell) => cell.textContent).join(' ')));

interface Chrome {
  commands: { onCommand: { dispatch(name: string): void } };
  omnibox: { onInputEntered: { dispatch(typed: string, where: string): void } };
  contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
  tabs: { query(what: object): Promise<object[]> };
  alarms: { create(name: string, info: object): void };
  notifications: {
    getAll(done: (all: object) => void): void;
    clear(id: string): Promise<boolean>;
    onClicked: { dispatch(id: string): void };
  };
  storage: { local: { get(what: null): Promise<Record<string, unknown>>; set(what: object): Promise<void> } };
}

/** Runs in the worker; one that dies under the question is asked again. */
export async function inWorker<T, A>(world: World, work: (chrome: Chrome, arg: A) => T, arg?: A): Promise<Awaited<T>> {
  for (let tries = 1; ; tries++) {
    try {
      const worker = await world.worker();
      return (await worker.evaluate(`(${work})(chrome, ${JSON.stringify(arg)})`)) as Awaited<T>;
    } catch (error) {
      if (tries === 4) throw error;
      await sleep(250);
    }
  }
}

export const stored = (world: World) => inWorker(world, (chrome) => chrome.storage.local.get(null));

/** The clock's turn: what the worker does each hour. */
export const hour = (world: World) =>
  inWorker(world, (chrome) => chrome.alarms.create('hour', { when: Date.now(), periodInMinutes: 60 }));
