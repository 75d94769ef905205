/** What the seller is told when there is nothing to tell: never well, always why, and what to do. */

import { afterEach, describe, expect, it } from 'vitest';
import { age, ownAccount } from './support/look.mjs';
import { openWorld, type World } from './support/world.mjs';

let world: World;
afterEach(() => world?.close());

const SCORE = '/api/v1/account/ahr/score';
const RECORDS = '/api/v1/seller/growth_center/shop/violation/records/list';
const HEALTH = '/api/v1/governance/creator/health/';
const VIOLATIONS = '/api/v1/governance/creator/violation/';

const spoken = (name: string) => name.replace(/\s+/g, ' ').trim();

describe('before anything was read', () => {
  it('the badge says Unknown and what to open once, in the page and in the toolbar', async () => {
    world = await openWorld('healthy');
    const page = await world.open('viewer-live');
    const seen = await world.until(page, (one) => one.name.includes('Unknown'));
    expect(spoken(seen.name)).toBe('Account health Unknown open Account Health once');
    await (await world.badge(page)).click();
    const { card } = await world.until(page, (one) => one.card !== '');
    expect(card).toContain('Open Account Health or LIVE Manager once.');
    expect(card).toContain('Not read yet');
    expect(await world.toolbar(page)).toEqual({
      text: '?',
      title: 'Account health: Unknown, open Account Health once.',
    });
  });
});

describe('signed out', () => {
  it('a seller who is sent to the login page is told to sign in', async () => {
    world = await openWorld('signed-out');
    const page = await world.open('homepage');
    expect(page.url()).toContain('/account/login');
    const seen = await world.until(page, (one) => one.name.includes('Signed out'));
    expect(spoken(seen.name)).toBe('Account health Signed out sign in to read it');
    expect((await world.toolbar(page)).text).toBe('–');
    for (const name of ['popup', 'report', 'sidepanel']) {
      const own = await world.ours(`${name}.html`);
      await own.waitForFunction(() => document.querySelector('.plain h1')?.textContent === 'Signed out');
      await own.close();
    }
  });

  it('a seller whose pages open but whose every answer is 98001002 is told the same', async () => {
    world = await openWorld('signed-out');
    const page = await world.open('https://seller-uk.tiktok.com/health-center');
    const seen = await world.until(page, (one) => one.name.includes('Signed out'));
    expect(seen.name).not.toContain('Healthy');
    await (await world.badge(page)).click();
    const { card } = await world.until(page, (one) => one.card !== '');
    expect(card).toContain('Sign in to TikTok Shop, then your standing is read again.');
  });

  it('wins over a number that was read before, until the seller is back', async () => {
    world = await openWorld('us-seller-189');
    const page = await world.open('health-center');
    await world.until(page, (one) => one.name.includes('189'));
    const account = world.sandbox.scenario.accounts[0];
    if (!account) throw new Error('the scenario has no account');
    world.sandbox.use({ extends: 'us-seller-189', accounts: [{ ...account, session: 'expired' }] });
    await page.reload();
    await world.until(page, (one) => one.name.includes('Signed out'));
    world.sandbox.use('us-seller-189');
    await page.reload();
    await world.until(page, (one) => one.name.includes('189 Careful'));
  });
});

const broken = [
  ['a web page instead of data', { fail: 'html', status: 200 }],
  ['an answer that is cut off', { data: { score: 230 }, fail: 'truncate' }],
  ['an answer of a shape nobody knows', { data: { rating: { value: 'two hundred and thirty' } } }],
] as const;

describe('a page that could not be read', () => {
  it.each(broken)('says so when the score is %s, and the toolbar shows !', async (_, answer) => {
    world = await openWorld('us-seller-189');
    world.sandbox.set(SCORE, answer);
    const page = await world.open('health-center');
    const seen = await world.until(page, (one) => one.name.includes("Can't read"));
    expect(spoken(seen.name)).toBe("Account health Can't read this page");
    expect((await world.toolbar(page)).text).toBe('!');
    await (await world.badge(page)).click();
    const { card } = await world.until(page, (one) => one.card !== '');
    expect(card).toContain('This page could not be read, so nothing is said about it.');
    expect(card).toContain('Account Health could not be read');
    world.sandbox.clear();
    await page.reload();
    await world.until(page, (one) => one.name.includes('189 Careful'));
  });

  it.each(broken)(
    'is never called healthy when a creator’s violation list is %s, whichever answer is last',
    async (_, answer) => {
      world = await openWorld('healthy');
      const health = world.sandbox.scenario.endpoints[HEALTH] as { [key: string]: string };
      // Either order once; the other kinds of answer take the same way.
      for (const late of answer === broken[0][1] ? [HEALTH, VIOLATIONS] : [HEALTH]) {
        world.sandbox.clear();
        world.sandbox.set(VIOLATIONS, { ...answer, ...(late === VIOLATIONS && { delayMs: 400 }) });
        world.sandbox.set(HEALTH, { data: health, ...(late === HEALTH && { delayMs: 400 }) });
        const page = await world.open('streamer-welcome');
        await world.until(page, (one) => /Can't read/.test(one.name));
        await bothHeard(page);
        const seen = await world.until(page, (one) => /Can't read|Healthy/.test(one.name));
        expect(spoken(seen.name), `${late} came last`).toBe("Account health Can't read this page");
        await page.close();
      }
      world.sandbox.clear();
      const page = await world.open('streamer-welcome');
      await world.until(page, (one) => one.name.includes('214 Healthy'));
    },
  );

  it.each(broken)('is never called healthy when a shop’s violation records are %s', async (_, answer) => {
    world = await openWorld('us-seller-189');
    world.sandbox.set(SCORE, { score: 230 });
    world.sandbox.set(RECORDS, answer);
    const page = await world.open('health-center');
    await world.until(page, (one) => one.name.includes('230'));
    await page.evaluate(() => window.__sandbox.go('/health-center?tab=violation_records'));
    const seen = await world.until(page, (one) => one.name.includes("Can't read"));
    expect(seen.name).not.toContain('Healthy');
  });

  it('whose answers never come is looked at once, and is unreadable, not well', async () => {
    world = await openWorld('us-seller-189');
    world.sandbox.set(SCORE, { fail: 'abort' });
    world.sandbox.set('/api/v1/seller/growth_center/violation/overview/get', { fail: 'abort' });
    const page = await world.open('health-center');
    const seen = await world.until(page, (one) => one.name.includes("Can't read"), 15_000);
    expect(spoken(seen.name)).toBe("Account health Can't read this page");
  });

  it('does not take the readable parts with it, and the page itself never notices us', async () => {
    world = await openWorld('broken');
    world.sandbox.set(SCORE, { score: 189 });
    const page = await world.open('violation-records');
    await world.until(page, (one) => one.name.startsWith('Account health'));
    await page.evaluate(() => window.__sandbox.go('/health-center'));
    const seen = await world.until(page, (one) => one.name.includes('189'));
    expect(seen.name).not.toContain('Healthy');
    await (await world.badge(page)).click();
    const { card } = await world.until(page, (one) => one.card.includes('did not answer'));
    expect(card).toMatch(/Warning records did not answer/);
    expect(card).toMatch(/Account Health (now|\d+ seconds? ago)/);
    expect(await ownAccount(page)).toMatchObject({ errors: [], findings: [] });
  });
});

describe('a reading that has become old', () => {
  it('is shown with its age instead of its band, and asks to be read again', async () => {
    world = await openWorld('us-creator-162');
    const first = await world.open('streamer-welcome');
    await world.until(first, (one) => one.name.includes('162 Careful'));
    await first.close();
    await age(world, 3);
    const page = await world.open('studio');
    const seen = await world.until(page, (one) => one.name.includes('162'));
    expect(spoken(seen.name)).toMatch(/^Account health 162 read 3 days ago\b/);
    expect(seen.name).not.toContain('Careful');
    await (await world.badge(page)).click();
    const { card } = await world.until(page, (one) => one.card !== '');
    expect(card).toContain('This reading is old. Open Account Health to read it again.');
    expect(card).toContain('Read from Creator health, 3 days ago');
    const again = await world.open('streamer-welcome');
    await world.until(again, (one) => one.name.includes('162 Careful'));
    await world.until(page, (one) => one.name.includes('162 Careful'));
  });
});

/** Both answers have reached the page and what they say has been stored. */
async function bothHeard(page: import('puppeteer').Page) {
  await page.waitForFunction(
    () => window.__sandbox.requests.filter(({ url }) => url.includes('/governance/creator/')).length === 2,
  );
  const end = Date.now() + 4_000;
  while (Date.now() < end) {
    const [record] = await world.ledger('accounts');
    const log = await world.ledger('receipts');
    if (record && log.length >= 3) return;
    await new Promise((ok) => setTimeout(ok, 50));
  }
}
