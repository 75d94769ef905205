/** The evidence page in the built extension: read from the ledger, opened by the worker, a draft that outlives the worker. */

import { afterEach, describe, expect, it } from 'vitest';
import { openWorld, type World } from './support/world.mjs';

let world: World;
afterEach(() => world?.close());

type Page = import('puppeteer').Page;

const KEY = 'creator:7301234567890123456';
const TICKET = 'v:7410000000000000301';
const address = (key: string, alert: string): string =>
  `evidence.html#${encodeURIComponent(key)}|${encodeURIComponent(alert)}`;

const says = (page: Page, words: string) =>
  page.waitForFunction((text) => document.body.textContent?.replace(/\s+/g, ' ').includes(text), {}, words);
const draftOf = (page: Page) => page.$eval('textarea', (box) => (box as HTMLTextAreaElement).value);

async function read(): Promise<void> {
  world = await openWorld('us-creator-162', { env: { TZ: 'America/Los_Angeles' } });
  const page = await world.open('streamer-welcome');
  await world.until(page, (one) => one.name.includes('162'));
  await page.close();
}

describe('the evidence page', () => {
  it('shows the ticket that was read, in TikTok’s words, and is what the worker opens', async () => {
    await read();
    const popup = await world.ours('popup.html');
    const opened = await popup.evaluate(
      (payload) =>
        (
          globalThis as never as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }
        ).chrome.runtime.sendMessage({
          v: 1,
          type: 'open',
          payload,
        }),
      { what: 'evidence', account: KEY, alert: TICKET },
    );
    expect(opened).toEqual({ ok: { opened: `chrome-extension://${world.id}/${address(KEY, TICKET)}` } });
    const page = await world.ours(address(KEY, TICKET));
    await says(page, 'Misleading or false product claims');
    await says(page, 'violation ticket 7410000000000000301');
    expect(await page.title()).toContain('Evidence pack');
  });

  it('keeps what is typed, through the death of the worker and a reload', async () => {
    await read();
    const page = await world.ours(address(KEY, TICKET));
    await page.waitForSelector('textarea');
    await world.killWorker();
    await page.click('textarea');
    await page.keyboard.type('Mine: ');
    await says(page, 'Saved in this browser.');
    const written = await draftOf(page);
    expect(written).toContain('Mine: ');
    await page.reload();
    await page.waitForSelector('textarea');
    await page.waitForFunction((text) => document.querySelector('textarea')?.value === text, {}, written);
  });

  it('says so when the alert is not known, is another account’s, or the address is none', async () => {
    await read();
    await says(await world.ours(address(KEY, 'v:1')), 'no such ticket or alert');
    await says(await world.ours(address('seller:1', TICKET)), 'Nothing is kept in this browser of the account');
    await says(await world.ours('evidence.html#%E0%A4'), 'There is no such alert here');
  });
});
