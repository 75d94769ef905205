/** For eyes, ears and hands of all kinds: axe on everything of ours, names as spoken, calm, mirrored, high contrast, narrow. */

import { afterEach, describe, expect, it } from 'vitest';
import { age, audit, auditOverlay, inRoot, stillness } from './support/look.mjs';
import { openWorld, sleep, type World } from './support/world.mjs';

let world: World;
afterEach(() => world?.close());

type Page = import('puppeteer').Page;
type Theme = 'light' | 'dark';

const prefer = (page: Page, features: { name: string; value: string }[]) => page.emulateMediaFeatures(features);
const theme = (page: Page, value: Theme) => prefer(page, [{ name: 'prefers-color-scheme', value }]);

/** Three alerts and the open card: everything the overlay can draw at once. */
async function creator(options: Parameters<typeof openWorld>[1] = {}): Promise<Page> {
  world = await openWorld('us-creator-162', options);
  const page = await world.open('streamer-welcome');
  await world.until(page, (one) => one.alerts.length === 2);
  await page.bringToFront();
  await (await world.badge(page)).click();
  await world.until(page, (one) => one.card !== '');
  return page;
}

/** LIVE Manager, and these levels of the ladder sent as soon as it listens. */
async function liveWith(levels: string[]): Promise<Page> {
  world = await openWorld('live-ladder');
  const page = await world.open('live-manager');
  while (world.sandbox.log.filter((one) => one.path === '/webcast/im/fetch/').length < 2) await sleep(30);
  const timeline = world.sandbox.scenario.live?.timeline ?? [];
  for (const level of levels) {
    const event = timeline.find((one) => one.event === level);
    if (event) world.sandbox.pushLive(event);
  }
  return page;
}

/** Tickets wait behind a line while the card is open. */
async function unfold(page: Page): Promise<void> {
  await (await world.inside(page, 'button.pill')).evaluate((one) => (one as HTMLElement).click());
  await world.until(page, (one) => one.alerts.length === 3);
}

describe.each<Theme>(['light', 'dark'])('axe in %s', (which) => {
  it('finds nothing in badge, alerts and card', async () => {
    const page = await creator();
    await theme(page, which);
    await unfold(page);
    const { passes, violations } = await auditOverlay(world, page);
    expect(passes, 'axe really looked inside').toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
    expect(violations).toEqual([]);
  });

  it('finds nothing in the LIVE alerts', async () => {
    const page = await liveWith(['reminder', 'warning']);
    await theme(page, which);
    await world.until(page, (one) => one.alerts.length === 2);
    // While TikTok's own dialog is open everything else is inert, ours too, and axe leaves it out.
    await page.click('dialog[open] button');
    const { passes, violations } = await auditOverlay(world, page);
    expect(passes).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
    expect(violations).toEqual([]);
  });

  it('finds nothing in the popup, on both tabs, and in the report', async () => {
    await creator();
    for (const file of ['popup.html', 'report.html']) {
      const page = await world.ours(file);
      await theme(page, which);
      await page.waitForSelector('.verdict');
      const one = await audit(page);
      expect(one.passes).toEqual(expect.arrayContaining(['color-contrast', 'document-title', 'html-has-lang']));
      expect(one.violations, file).toEqual([]);
      if (file !== 'popup.html') continue;
      await page.click('#tab-due');
      await page.waitForSelector('[role="tabpanel"] .list button');
      expect((await audit(page)).violations, 'the tab of what is due').toEqual([]);
    }
  });

  it('finds nothing in an empty popup', async () => {
    world = await openWorld('healthy');
    const page = await world.ours('popup.html');
    await theme(page, which);
    await page.waitForSelector('.plain');
    expect((await audit(page)).violations).toEqual([]);
  });
});

describe('to a screen reader', () => {
  it('the badge is a button whose name begins “Account health” and says each thing once', async () => {
    const page = await creator();
    await unfold(page);
    const session = await page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const named = nodes.flatMap(({ role, name, ignored }) => (ignored ? [] : [`${role?.value} ${name?.value}`]));
    const badge = named.find((one) => one.startsWith('button Account health'));
    expect(badge).toMatch(/^button Account health 162 Careful · 12 to 150 3 open alerts$/);
    expect(named).toContain('region Account health alerts');
    expect(named).toContain('dialog Account health');
    expect(named.filter((one) => one.startsWith('alert'))).toHaveLength(3);
  });

  it('a countdown is not read out again every second: it stands outside the live region', async () => {
    const page = await liveWith(['warning']);
    await world.until(page, (one) => one.alerts.some(({ text }) => / left/.test(text)));
    const where = await inRoot(world, page, (root) =>
      [...root.querySelectorAll('article time')].map((one) => Boolean(one.closest('[role="alert"], [role="status"]'))),
    );
    expect(where.length).toBeGreaterThan(1);
    expect(where).not.toContain(true);
  });
});

describe('calm', () => {
  it.each([
    ['with reduced motion nothing of ours moves when an alert comes', 'reduce', 0],
    ['without it an alert comes in by a short move', 'no-preference', 1],
  ])('%s', async (_, value, least) => {
    world = await openWorld('us-creator-162');
    const page = await world.open('studio');
    await prefer(page, [{ name: 'prefers-reduced-motion', value }]);
    await world.until(page, (one) => one.name.startsWith('Account health'));
    const counted = inRoot(world, page, async (root) => {
      let most = 0;
      const end = Date.now() + 8_000;
      while (!root.querySelector('article') && Date.now() < end) await new Promise((ok) => setTimeout(ok, 5));
      for (let i = 0; i < 12; i++) {
        most = Math.max(most, root.getAnimations().filter((one) => one.playState === 'running').length);
        await new Promise((ok) => setTimeout(ok, 10));
      }
      return most;
    });
    await world.open('streamer-welcome');
    await page.bringToFront();
    const running = await counted;
    if (least === 0) expect(running).toBe(0);
    else expect(running).toBeGreaterThanOrEqual(least);
  });
});

describe('right to left', () => {
  it('a browser whose language runs that way gets the mirrored overlay, popup and report, with TikTok’s words in their own direction', async () => {
    const page = await creator({ args: ['--force-ui-direction=rtl'] });
    await unfold(page);
    const dir = await inRoot(world, page, (root) => {
      const badge = root.querySelector('.badge');
      const mark = badge?.querySelector('svg');
      const word = badge?.querySelector('b');
      return {
        dir: badge?.closest('[dir]')?.getAttribute('dir'),
        mirrored: (mark?.getBoundingClientRect().left ?? 0) > (word?.getBoundingClientRect().left ?? 0),
        quote: getComputedStyle(root.querySelector('blockquote') as Element).direction,
      };
    });
    expect(dir).toEqual({ dir: 'rtl', mirrored: true, quote: 'ltr' });
    expect((await world.seen(page))?.corner).toBe('bottom-left');
    expect((await auditOverlay(world, page)).violations).toEqual([]);
    for (const file of ['popup.html', 'report.html']) {
      const ours = await world.ours(file);
      await ours.waitForSelector('.verdict');
      expect(await ours.$eval('.verdict', (one) => getComputedStyle(one).direction), file).toBe('rtl');
      expect((await audit(ours)).violations, file).toEqual([]);
    }
  });
});

describe('forced colours', () => {
  it('keep band and level visible: the marks, the rail and every button have an edge of their own', async () => {
    const page = await creator();
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const seen = await inRoot(world, page, (root) => {
      const style = (query: string) => getComputedStyle(root.querySelector(query) as Element);
      const buttons = [...root.querySelectorAll('.card button, article button')];
      return {
        forced: matchMedia('(forced-colors: active)').matches,
        stroke: style('.badge .mark').stroke,
        card: style('.card').borderTopStyle,
        edges: buttons.map((one) => getComputedStyle(one).borderTopStyle),
        rail: getComputedStyle(root.querySelector('.rail b') as Element).forcedColorAdjust,
      };
    });
    expect(seen).toMatchObject({ forced: true, card: 'solid', rail: 'none' });
    expect(seen.stroke).not.toBe('none');
    expect(new Set(seen.edges)).toEqual(new Set(['solid']));
  });
});

describe('in a window 320 pixels wide', () => {
  it('nothing of the overlay runs out of it, with three alerts, the card, and old news', async () => {
    const page = await creator({ viewport: { width: 320, height: 640 } });
    await unfold(page);
    expect(await runsOut(page)).toEqual([]);
    await age(world, 3);
    await page.reload();
    await world.until(page, (one) => one.name.includes('162'));
    expect(await runsOut(page)).toEqual([]);
  });

  it('popup and report need no sideways scrolling', async () => {
    await creator();
    for (const file of ['popup.html', 'report.html']) {
      const page = await world.ours(file);
      await page.setViewport({ width: 320, height: 640 });
      await page.waitForSelector('.verdict');
      const [width, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(width, file).toBeLessThanOrEqual(inner ?? 0);
    }
  });
});

/** Elements of ours that stick out of the window sideways. The screen reader's own texts have no place on it. */
async function runsOut(page: Page) {
  await stillness(world, page);
  return inRoot(world, page, (root) =>
    [...root.querySelectorAll('.badge, .badge *, .card, .card *, article, article *, .pill')]
      .filter((one) => !one.closest('.sr') && !one.closest('svg'))
      .filter((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        return width > 0 && (left < -0.5 || right > innerWidth + 0.5);
      })
      .map((one) => `${one.localName}.${one.className}: ${one.textContent?.slice(0, 40)}`),
  );
}
