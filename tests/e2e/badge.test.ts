/** The badge: what it says, where it stands, and that it is on every page a seller works on. */

import { afterEach, describe, expect, it } from 'vitest';
import { openWorld, type World } from './support/world.mjs';

let world: World;
afterEach(() => world?.close());

/** The accessible name in one line: the two halves, then the alerts. */
const spoken = (name: string | null | undefined) => name?.replace(/\s+/g, ' ').trim() ?? '';

describe('the badge says where the account stands', () => {
  it('a US creator on 162 reads Careful and 12 to 150, and the toolbar says the same', async () => {
    world = await openWorld('us-creator-162');
    const page = await world.open('streamer-welcome');
    const seen = await world.until(page, (one) => one.name.includes('3 open alerts'));
    expect(spoken(seen.name)).toMatch(/^Account health 162 Careful · 12 to 150\b.*3 open alerts$/);
    const bar = await world.toolbar(page);
    expect(bar.text).toBe('162');
    expect(bar.title).toBe('Account health: 162, Careful, 12 to 150, 3 open alerts (@glowbyana).');
  });

  it('a US shop on 189 reads its rating, and no band that TikTok does not publish is called healthy', async () => {
    world = await openWorld('us-seller-189');
    const page = await world.open('health-center');
    await world.until(page, (one) => one.name.includes('189'));
    await page.evaluate(() => window.__sandbox.go('/health-center?tab=violation_records'));
    const seen = await world.until(page, (one) => one.name.includes('2 open alerts'));
    expect(spoken(seen.name)).toMatch(/^Account health 189 Careful · 39 to 150\b/);
    expect(seen.name).not.toContain('Healthy');
    expect((await world.toolbar(page)).title).toMatch(/^Account health: 189, Careful, 39 to 150, /);
  });

  it('a Thai shop counts violation points up: 14 of 48, 34 to the only milestone that is official there', async () => {
    world = await openWorld('sea-seller-48');
    const page = await world.open('health-center');
    const seen = await world.until(page, (one) => one.name.includes('14 of 48 points'));
    expect(spoken(seen.name)).toMatch(/^Account health 14 of 48 points Careful · 34 to 48\b/);
    await (await world.badge(page)).click();
    const { card } = await world.until(page, (one) => one.card !== '');
    expect(card).toContain('34 points below 48.');
    expect((await world.toolbar(page)).text).toBe('14');
  });

  it('an Indonesian shop on tokopedia reads its points and keeps the words of its page', async () => {
    world = await openWorld('id-seller');
    const page = await world.open('health-center');
    expect(new URL(page.url()).hostname).toBe('seller-id.tokopedia.com');
    const first = await world.until(page, (one) => one.name.includes('6 of 48 points'));
    expect(spoken(first.name)).toMatch(/^Account health 6 of 48 points Careful · 42 to 48$/);
    await page.evaluate(() => window.__sandbox.go('/health-center?tab=violation_records'));
    const seen = await world.until(page, (one) => one.alerts.length === 1);
    expect(seen.alerts[0]?.text).toContain('Konten menyesatkan');
    expect(seen.alerts[0]?.text).toContain('Judul produk memuat klaim "nomor 1" tanpa sumber.');
  });

  it('a creator on 214 without violations reads Healthy, and nothing else', async () => {
    world = await openWorld('healthy');
    const page = await world.open('streamer-welcome');
    const seen = await world.until(page, (one) => one.name.includes('214'));
    expect(spoken(seen.name)).toBe('Account health 214 Healthy');
    expect(seen.alerts).toEqual([]);
    expect(await world.toolbar(page)).toEqual({ text: '214', title: 'Account health: 214, Healthy (@quietkitchen).' });
  });
});

describe('the badge is where sellers are', () => {
  it('stands on every page family, on nothing else of www.tiktok.com, and no page throws because of it', async () => {
    world = await openWorld('us-creator-162');
    const families = ['live-manager', 'live-event', 'streamer-welcome', 'live-data', 'live-center', 'studio'];
    for (const name of [...families, 'viewer-live', 'login']) {
      const page = await world.open(name);
      await world.until(page, (one) => one.name.startsWith('Account health'));
      await page.close();
    }
    world.sandbox.use('us-seller-189');
    const centre = ['homepage', 'health-center', 'experience-score', 'message-center', 'product-manage', 'essay'];
    for (const name of centre) {
      const page = await world.open(name);
      await world.until(page, (one) => one.name.startsWith('Account health'));
      await page.close();
    }
    // A page of www.tiktok.com that is no family of ours, beside one that is: only the second gets a badge.
    const viewer = await world.open('viewer-live');
    await world.until(viewer, (one) => one.name.startsWith('Account health'));
    await viewer.evaluate(() => history.pushState({}, '', '/foryou'));
    await gone(viewer);
    await viewer.evaluate(() => history.back());
    await world.until(viewer, (one) => one.name.startsWith('Account health'));
    const other = await world.open('https://www.tiktok.com/foryou');
    await world.realm(other);
    expect(await other.$('good-standing-badge')).toBeNull();
    expect(world.sandbox.errors).toEqual([]);
  });

  it('stays through the site’s own navigation, and the card stays as it was', async () => {
    world = await openWorld('us-seller-189');
    const page = await world.open('health-center');
    await world.until(page, (one) => one.name.includes('189'));
    await (await world.badge(page)).click();
    for (const where of ['/homepage', '/message/center?tab_id=-3000000', '/product/manage', '/health-center']) {
      await page.evaluate((to) => window.__sandbox.go(to), where);
      const seen = await world.until(page, (one) => one.name.includes('189') && one.expanded === 'true');
      expect(seen.card, where).toContain('Account Health Rating');
    }
    await page.goBack();
    await world.until(page, (one) => one.name.includes('189') && one.expanded === 'true');
    expect(await page.$$eval('good-standing-badge', (all) => all.length)).toBe(1);
    expect(world.sandbox.errors).toEqual([]);
  });
});

describe('the card behind the badge', () => {
  it('opens on click with the score, the distance, what is due, this week, and from where it was read', async () => {
    world = await openWorld('us-creator-162');
    const page = await world.open('streamer-welcome');
    await world.until(page, (one) => one.name.includes('162') && one.alerts.length > 0);
    const badge = await world.badge(page);
    await badge.click();
    const { card, expanded } = await world.until(page, (one) => one.card !== '');
    expect(expanded).toBe('true');
    expect(card).toContain('162 Careful');
    expect(card).toContain('Creator Health Rating · US · @glowbyana');
    expect(card).toContain('the page says Needs attention');
    expect(card).toContain('12 points above 150. At 150, traffic to the account is cut by 50%');
    expect(card).toMatch(/Due.*Appeal Misleading or false product claims1 day.*Appeal Unoriginal content/);
    expect(card).toMatch(/Seen this week: \d+ violations?, \d+ messages?/);
    expect(card).toMatch(/Read from Creator health, (now|\d+ seconds? ago)/);
    await badge.click();
    await world.until(page, (one) => one.expanded === 'false' && one.card === '');
  });
});

describe('the corner', () => {
  it('is where the seller drags the badge, at once on every open tab, after a reload and on the next page', async () => {
    world = await openWorld('us-creator-162');
    const other = await world.open('studio');
    await world.until(other, (one) => one.corner === 'bottom-right');
    const page = await world.open('streamer-welcome');
    await world.until(page, (one) => one.name.includes('162'));
    await drag(page, 200, 120);
    await world.until(page, (one) => one.corner === 'top-left');
    expect((await world.seen(page))?.expanded, 'a drag is not a click').toBe('false');
    await other.bringToFront();
    await world.until(other, (one) => one.corner === 'top-left');
    await page.reload();
    await world.until(page, (one) => one.corner === 'top-left');
    const next = await world.open('live-center');
    await world.until(next, (one) => one.corner === 'top-left');
  });

  it('is moved by Shift and an arrow key too, and is said to a screen reader', async () => {
    world = await openWorld('healthy');
    const page = await world.open('streamer-welcome');
    await world.until(page, (one) => one.name.includes('214'));
    await (await world.badge(page)).focus();
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowUp');
    await world.until(page, (one) => one.corner === 'top-right');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Shift');
    await world.until(page, (one) => one.corner === 'top-left');
    const said = await world.inside(page, '[role="status"].sr');
    expect(await said.evaluate((one) => one.textContent)).toBe('The badge is at the top left.');
    expect((await world.seen(page))?.expanded).toBe('false');
  });
});

async function drag(page: import('puppeteer').Page, x: number, y: number) {
  const box = await (await world.badge(page)).boundingBox();
  if (!box) throw new Error('the badge has no box');
  await page.mouse.move(box.x + 20, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(640, 400, { steps: 4 });
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
}

const gone = (page: import('puppeteer').Page) =>
  page.waitForFunction(() => !document.querySelector('good-standing-badge'), { timeout: 5_000 });
