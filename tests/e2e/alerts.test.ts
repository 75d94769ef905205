/** Alerts on the page: how they speak, how they are put aside, and that nothing brings them back but the seller or news. */

import { afterEach, describe, expect, it } from 'vitest';
import { inRoot } from './support/look.mjs';
import { openWorld, type World } from './support/world.mjs';

let world: World;
afterEach(() => world?.close());

type Page = import('puppeteer').Page;

const CLAIM = 'The host said that the serum "clears acne in 3 days". The product page does not support this.';

async function creator(): Promise<Page> {
  world = await openWorld('us-creator-162');
  const page = await world.open('streamer-welcome');
  await world.until(page, (one) => one.alerts.length === 2 && one.name.includes('3 open alerts'));
  return page;
}

const press = async (page: Page, words: string) => {
  await page.bringToFront();
  await (await world.inside(page, 'button', words)).click();
};

/** What the alerts in sight are about, the soonest deadline first. */
const subjects = (page: Page) =>
  inRoot(world, page, (root) =>
    [...root.querySelectorAll('article')].map(
      (one) => /Morning routine|Late night restock|Tuesday glow session/.exec(one.textContent ?? '')?.[0],
    ),
  );

describe('how an alert speaks', () => {
  it('is in a region named “Account health alerts”, a ticket as an alert, with TikTok’s words in quotes and ours outside', async () => {
    const page = await creator();
    const region = await page.$('::-p-aria([name="Account health alerts"][role="region"])');
    expect(region, 'a screen reader finds the region by its name').not.toBeNull();
    await press(page, '1 more');
    const seen = await world.until(page, (one) => one.alerts.length === 3);
    expect(seen.alerts.map(({ role }) => role)).toEqual(['alert', 'alert', 'alert']);
    const parts = await inRoot(
      world,
      page,
      (root, words) => {
        const one = [...root.querySelectorAll('article')].find((article) => article.textContent?.includes(words));
        const of = (query: string) => [...(one?.querySelectorAll(query) ?? [])].map((node) => node.textContent);
        const link = one?.querySelector('a');
        return {
          quotes: of('blockquote'),
          title: of('h3 q'),
          ours: of('.do').join(),
          facts: of('.facts li'),
          link: link && [link.href, link.target, link.rel],
        };
      },
      CLAIM,
    );
    expect(parts.title).toEqual(['Misleading or false product claims']);
    expect(parts.quotes).toEqual([
      CLAIM,
      'Describe what the label says. Do not promise results or a time in which they come.',
    ]);
    expect(parts.ours).toBe('Open the ticket and choose before the deadline: appeal or correct.');
    expect(parts.facts).toEqual([
      'LIVE Tuesday glow session',
      'Points stated on the ticket: 8',
      expect.stringMatching(/^Next deadline: (1 day|2 days)$/),
    ]);
    expect(parts.link?.[0]).toBe('https://seller-us.tiktok.com/university/essay?knowledge_id=4581457528194817');
    expect(parts.link?.slice(1)).toEqual(['_blank', 'noopener noreferrer']);
  });

  it('a reminder is a status that waits its turn, a warning and an interruption are alerts', async () => {
    world = await openWorld({ extends: 'live-ladder', name: 'roles', endpoints: {}, live: quietRoom });
    const page = await world.open('live-manager');
    await world.until(page, (one) => one.name.startsWith('Account health'));
    await listening();
    world.sandbox.pushLive({ event: 'reminder', text: 'Talk to viewers.', punishReason: 'Quiet', punishId: '11' });
    await world.until(page, (one) => one.alerts[0]?.role === 'status');
    world.sandbox.pushLive({
      event: 'warning',
      title: 'Claims',
      subTitle: 'Avoid it.',
      punishReason: 'C',
      punishId: '12',
    });
    const two = await world.until(page, (one) => one.alerts.length === 2);
    expect(two.alerts.map(({ role }) => role)).toEqual(['alert', 'status']);
    world.sandbox.pushLive({ event: 'interruption', title: 'Over', reason: 'C.', content: 'See.', punishId: '13' });
    const three = await world.until(page, (one) => one.alerts[0]?.text.includes('LIVE interrupted') === true);
    expect(three.alerts.map(({ role }) => role)).toEqual(['alert', 'alert']);
    expect(three.name).toContain('3 open alerts');
  });

  it('more than two are folded, the ones due soonest stay in sight, and the rest are one press away and back', async () => {
    const page = await creator();
    expect(await subjects(page)).toEqual(['Tuesday glow session', 'Late night restock']);
    await press(page, '1 more');
    expect(await subjects(page)).toEqual(['Tuesday glow session', 'Late night restock', 'Morning routine']);
    await press(page, 'Show fewer');
    expect(await subjects(page)).toEqual(['Tuesday glow session', 'Late night restock']);
  });
});

describe('“Got it”', () => {
  it('puts an alert aside on every open tab and in the toolbar, and it stays aside after a reload', async () => {
    const page = await creator();
    const other = await world.open('studio');
    await world.until(other, (one) => one.alerts.length === 2);
    await press(page, 'Got it');
    await world.until(page, (one) => one.name.includes('2 open alerts'));
    expect(await subjects(page)).toEqual(['Late night restock', 'Morning routine']);
    await world.until(other, (one) => one.name.includes('2 open alerts'));
    expect(await subjects(other)).toEqual(['Late night restock', 'Morning routine']);
    expect((await world.toolbar(page)).title).toContain('2 open alerts');
    // The reload reads the same tickets again: the same fact is no news.
    await page.reload();
    await world.until(page, (one) => one.name.includes('162') && one.alerts.length === 2);
    const receipts = (await world.ledger('receipts')).length;
    await page.evaluate(() => window.__sandbox.go('/streamer/live/session'));
    await page.evaluate(() => window.__sandbox.go('/streamer/welcome'));
    await stored(receipts);
    expect(await subjects(page)).toEqual(['Late night restock', 'Morning routine']);
    const tickets = await world.ledger('violations');
    expect(tickets.filter((one) => one.acknowledgedAt !== undefined).map((one) => one.subjectTitle)).toEqual([
      'Tuesday glow session',
    ]);
  });

  it('can be taken back: Undo brings the alert back here and on the other tab', async () => {
    const page = await creator();
    const other = await world.open('studio');
    await world.until(other, (one) => one.alerts.length === 2);
    await press(page, 'Got it');
    await world.until(other, (one) => one.name.includes('2 open alerts'));
    await press(page, 'Undo');
    await world.until(page, (one) => one.name.includes('3 open alerts'));
    expect(await subjects(page)).toEqual(['Tuesday glow session', 'Late night restock']);
    await world.until(other, (one) => one.name.includes('3 open alerts'));
    const gone = await inRoot(world, page, (root) => root.textContent?.includes('Noted.'));
    expect(gone, 'the line that offered it is gone').toBe(false);
  });

  it('on the last alert leaves the badge without a count, and after a reload no empty region behind', async () => {
    const page = await creator();
    for (const left of ['2 open alerts', '1 open alert']) {
      await press(page, 'Got it');
      await world.until(page, (one) => one.name.includes(left));
    }
    await press(page, 'Got it');
    await world.until(page, (one) => one.alerts.length === 0 && !one.name.includes('open alert'));
    expect((await world.toolbar(page)).title).toBe('Account health: 162, Careful, 12 to 150 (@glowbyana).');
    await page.reload();
    await world.until(page, (one) => one.name.includes('162') && one.alerts.length === 0);
    expect(await inRoot(world, page, (root) => root.querySelector('section.alerts'))).toBeNull();
  });
});

const quietRoom = {
  roomId: '7402000000000000021',
  sessionId: '7402000000000000921',
  title: 'Serum night',
  startedAt: 'now-12m',
  noisePerSecond: 0,
  timeline: [],
};

/** LIVE Manager has opened its socket and polls: what is sent now arrives. */
async function listening() {
  const there = () =>
    world.sandbox.log.some((one) => one.method === 'WS') &&
    world.sandbox.log.filter((one) => one.path === '/webcast/im/fetch/').length > 1;
  const end = Date.now() + 6_000;
  while (!there() && Date.now() < end) await new Promise((ok) => setTimeout(ok, 30));
}

/** What the page has just read again is in the ledger. */
async function stored(before: number) {
  const end = Date.now() + 4_000;
  while ((await world.ledger('receipts')).length < before + 2 && Date.now() < end) {
    await new Promise((ok) => setTimeout(ok, 50));
  }
}
