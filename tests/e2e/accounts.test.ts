/** Several accounts in one browser: each page shows its own, the ledger keeps them apart, a page without a name asks. */

import { afterEach, describe, expect, it } from 'vitest';
import creator from '../sandbox/scenarios/us-creator-162.json' with { type: 'json' };
import { inRoot } from './support/look.mjs';
import { openWorld, sleep, type World } from './support/world.mjs';

let world: World;
afterEach(() => world?.close());

const US = 'seller:7495000000000000301';
const UK = 'seller:7495000000000000302';
const TH = 'seller:7495000000000000303';
const CREATOR = 'creator:7301000000000000304';

/** What each of the four pages of the agency must say, written by hand from the scenario. */
const pages = [
  ['https://seller-us.tiktok.com/health-center', /^Account health 97 Unhealthy · 47 to 50\b/],
  ['https://seller-uk.tiktok.com/health-center', /^Account health 208 No band published$/],
  ['https://seller-th.tiktok.com/health-center', /^Account health 5 of 48 points Careful · 43 to 48$/],
  ['https://shop.tiktok.com/streamer/welcome', /^Account health 148 Unhealthy · 48 to 100\b/],
] as const;

const spoken = (name: string) => name.replace(/\s+/g, ' ').trim();

async function agency() {
  world = await openWorld('agency');
  const open = [];
  for (const [url, says] of pages) {
    const page = await world.open(url);
    await world.until(page, (one) => says.test(spoken(one.name)));
    open.push(page);
  }
  return open;
}

/** Waits for something in the ledger. */
async function kept<T>(look: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 6_000;
  for (;;) {
    const found = await look();
    if (found !== undefined || Date.now() > end) return found as T;
    await sleep(50);
  }
}

describe('an agency with four accounts', () => {
  it('sees each page’s own account in its own tab, and none changes when another is read', async () => {
    const open = await agency();
    for (const [i, page] of open.entries()) {
      const says = pages[i]?.[1];
      const seen = await world.seen(page);
      expect(spoken(seen?.name ?? '')).toMatch(says as RegExp);
    }
    expect((await world.toolbar()).text, 'without a page the toolbar shows the worst account').toBe('97');
    const [us] = open;
    await us?.evaluate(() => window.__sandbox.go('/health-center?tab=violation_records'));
    if (us) await world.until(us, (one) => one.name.includes('4 open alerts'));
    for (const other of open.slice(1, 3)) expect((await world.seen(other))?.alerts).toEqual([]);
  });

  it('has every record of the ledger under its own account, and one account on two hosts is one', async () => {
    const [us] = await agency();
    await us?.evaluate(() => window.__sandbox.go('/health-center?tab=violation_records'));
    if (us) await world.until(us, (one) => one.name.includes('4 open alerts'));
    const global = await world.open('https://seller.us.tiktokglobalshop.com/health-center');
    await world.until(global, (one) => one.name.includes('97 Unhealthy'));
    const accounts = await world.ledger('accounts');
    const scores = accounts.map((one) => [one.key, one.readings.score?.value]).sort();
    expect(scores).toEqual([
      [CREATOR, 148],
      [US, 97],
      [UK, 208],
      [TH, 5],
    ]);
    const tickets = await world.ledger('violations');
    expect(tickets.map((one) => [one.account, one.id]).sort()).toEqual([
      [CREATOR, '7410000000000003321'],
      [US, '7410000000000003311'],
      [US, '7410000000000003312'],
      [US, '7410000000000003313'],
      [US, '7410000000000003314'],
    ]);
    const known = new Set<string>([US, UK, TH, CREATOR]);
    for (const store of ['violations', 'notices', 'observations', 'rollups']) {
      const records = await world.ledger(store);
      expect(
        records.filter((one) => !known.has(one.account)),
        store,
      ).toEqual([]);
    }
    for (const record of await world.ledger('rollups')) {
      const score = record.score?.last.value;
      if (score !== undefined) expect([record.account, score]).toEqual(scores.find(([key]) => key === record.account));
    }
  });

  it('finds them in the popup with the worst first, and looks at one after the other', async () => {
    await agency();
    const popup = await world.ours('popup.html');
    const names = await popup.waitForSelector('select[aria-label="Account"]');
    const choices = await names?.$$eval('option', (all) => all.map((one) => one.textContent));
    expect(choices).toEqual(['…000301 · 97', '@kettleandco · 148', '…000303 · 5 of 48 points', '…000302 · 208']);
    expect(await popup.$eval('.popup', (one) => one.textContent)).toContain('47 points above 50.');
    await popup.select('select[aria-label="Account"]', UK);
    await popup.waitForFunction(() => document.querySelector('.score')?.textContent?.includes('208'));
    expect(await popup.$eval('#panel', (one) => one.textContent)).not.toContain('97');
    await popup.reload();
    await popup.waitForFunction(() => document.querySelector('.score')?.textContent?.includes('208'));
  });
});

describe('another account signs in on the same host', () => {
  it('the reloaded page shows the new one, and nothing of it is filed under the old', async () => {
    const us = { id: US.slice(7), role: 'seller' as const, handle: 'Copper Kettle Co', region: 'US' };
    const second = { ...us, id: UK.slice(7), handle: 'Moss and Linen' };
    world = await openWorld({ extends: 'agency', name: 'two-on-one-host', accounts: [us, second] });
    const page = await world.open('https://seller-us.tiktok.com/health-center');
    await world.until(page, (one) => one.name.includes('97'));
    world.sandbox.signIn(second.id);
    await page.reload();
    await world.until(page, (one) => one.name.includes('208'));
    const other = await world.open('https://seller-us.tiktok.com/homepage');
    const seen = await world.until(other, (one) => /208/.test(one.name));
    expect(seen.name, 'a page that has not read a score shows the account it names').not.toContain('97');
    const scores = (await world.ledger('accounts')).map((one) => [one.key, one.readings.score?.value]);
    expect(scores.sort()).toEqual([
      [US, 97],
      [UK, 208],
    ]);
  });
});

describe('LIVE Center, which names no account', () => {
  it('shows what it found, asks whose it is, and files it under the chosen account only', async () => {
    const first = { id: '7301000000000000304', role: 'creator' as const, handle: 'kettleandco', region: 'US' };
    const second = { id: '7301000000000000305', role: 'creator' as const, handle: 'kettlelive', region: 'US' };
    world = await openWorld({ extends: 'agency', name: 'two-creators', accounts: [first, second] });
    const active = '/webcast/eco/violation_list/?violation_list_type=0' as const;
    world.sandbox.set('/api/v1/governance/creator/violation/', { records: [], total: 0, has_more: false });
    world.sandbox.set(active, creator.endpoints[active] as never);
    for (const { id, handle } of [first, second]) {
      world.sandbox.signIn(id);
      const home = await world.open('streamer-welcome');
      await kept(async () => (await world.ledger('accounts')).find((one) => one.account.handle === `@${handle}`));
      await home.close();
    }
    const page = await world.open('live-center');
    const seen = await world.until(page, (one) => one.alerts.length === 1);
    expect(seen.name).toContain('Unknown');
    expect(await world.ledger('violations')).toEqual([]);
    await (await world.badge(page)).click();
    const { card } = await world.until(page, (one) => one.card.includes('Which account is this?'));
    expect(card).toContain('@kettleandco');
    await (await world.inside(page, 'button.choice', '@kettlelive')).click();
    await world.until(page, (one) => one.card !== '' && !one.card.includes('Which account is this?'));
    const filed = await kept(async () => (await world.ledger('violations')).at(0));
    expect(filed).toMatchObject({ account: `creator:${second.id}`, id: '7410000000000000401' });
    expect(await world.ledger('violations')).toHaveLength(1);
    await (await world.badge(page)).click();
    const after = await world.until(page, (one) => one.name.includes('148') && one.alerts.length === 1);
    expect(after.alerts[0]?.text).toContain('Misleading or false product claims');
    const asks = await inRoot(world, page, (root) => root.querySelectorAll('.choice').length);
    expect(asks).toBe(0);
  });
});
