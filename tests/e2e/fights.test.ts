/** The page removes, hides or covers the badge: it comes back, and when the page insists the toolbar says so. */

import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, sleep, type World } from './support/world.mjs';

let world: World;
let page: Page;
let compare: Page;
beforeAll(async () => {
  world = await openWorld('us-seller-189');
  compare = await world.browser.newPage();
  page = await world.open('health-overview');
  await world.until(page, (seen) => /189/.test(seen.text));
});
afterAll(() => world?.close());
afterEach(() => {
  expect(world.sandbox.errors).toEqual([]);
});

/** What a person sees of the badge: its middle, so that what lies around it does not count. */
async function picture(): Promise<string> {
  const box = await (await world.badge(page)).boundingBox();
  if (!box) return 'no box';
  const clip = { x: box.x + 14, y: box.y + 8, width: box.width - 28, height: box.height - 16 };
  return page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
}

/** Mean difference of two pictures, 0 to 255: text is smoothed a little differently each time a layer is made. */
function difference(a: string, b: string): Promise<number> {
  return compare.evaluate(
    async (both) => {
      const [one, two] = await Promise.all(
        both.map(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      if (!one || !two || one.length !== two.length) return 255;
      return one.reduce((sum, value, i) => sum + Math.abs(value - (two[i] ?? 0)), 0) / one.length;
    },
    [a, b],
  );
}

async function until(fits: () => Promise<boolean>, ms: number): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(60)) if (await fits().catch(() => false)) return true;
  return fits().catch(() => false);
}

const COVER =
  'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;background:#b00;border:0;margin:0';

/** Each runs in the page with our element at hand. */
const ATTACKS: Record<string, string> = {
  'removes it': 'host.remove()',
  'moves it into a hidden box':
    'const box = document.createElement("div"); box.hidden = true; document.body.append(box); box.append(host)',
  'hides it inline': 'host.style.setProperty("display", "none", "important")',
  'fades it inline': 'host.style.setProperty("opacity", "0.01", "important")',
  'clips it': 'host.style.setProperty("clip-path", "inset(50%)", "important")',
  'moves it off the screen': 'host.style.setProperty("transform", "translateX(-4000px)", "important")',
  'shrinks it': 'host.style.setProperty("transform", "scale(.05)", "important")',
  'takes its style away and gives it a style sheet':
    'host.removeAttribute("style"); sheet("good-standing-badge{display:none!important}")',
  'gives it a style sheet':
    'sheet("good-standing-badge,good-standing-badge *{display:none!important;opacity:0!important;visibility:hidden!important;clip-path:inset(50%)!important;transform:scale(0)!important}")',
  'gives everything a style sheet':
    'sheet("html>*:not(head):not(body){display:none!important;filter:opacity(0)!important}")',
  'closes its popover': 'host.hidePopover()',
  'takes its popover away': 'host.removeAttribute("popover")',
  'makes it inert and hidden': 'host.inert = true; host.hidden = true',
  'covers it with a popover':
    'const c = document.createElement("div"); c.popover = "manual"; c.style.cssText = COVER + ";pointer-events:none"; document.body.append(c); c.showPopover()',
  'covers it with a dialog':
    'const d = document.createElement("dialog"); d.style.cssText = COVER; document.body.append(d); d.showModal()',
  'covers it with the highest z-index':
    'const c = document.createElement("div"); c.style.cssText = COVER + ";z-index:2147483647"; document.body.append(c)',
};

describe('a page that', () => {
  for (const [name, attack] of Object.entries(ATTACKS)) {
    test(`${name} has the badge back in sight`, async () => {
      await page.goto(world.sandbox.pageUrl('health-overview'), { waitUntil: 'load' });
      await world.until(page, (seen) => /189/.test(seen.text));
      await sleep(500);
      const before = await picture();
      await page.evaluate(`(() => {
        const COVER = ${JSON.stringify(COVER)};
        const host = document.querySelector('good-standing-badge');
        const sheet = (text) => { const s = new CSSStyleSheet(); s.replaceSync(text); document.adoptedStyleSheets = [s]; };
        ${attack};
      })()`);
      await sleep(100);
      expect(await until(async () => (await difference(await picture(), before)) < 2, 2_500), name).toBe(true);
      expect(await page.evaluate(() => document.querySelectorAll('good-standing-badge').length)).toBe(1);
    });
  }
});

test('a page that insists wins after five times in five seconds, and then the toolbar says so', async () => {
  await page.goto(world.sandbox.pageUrl('health-overview'), { waitUntil: 'load' });
  await world.until(page, (seen) => /189/.test(seen.text));
  const title = (await world.toolbar(page)).title;
  const returned: boolean[] = [];
  for (let i = 0; i < 7; i++) {
    const there = await until(() => page.evaluate(() => document.querySelector('good-standing-badge') !== null), 600);
    returned.push(there);
    await page.evaluate(() => document.querySelector('good-standing-badge')?.remove());
  }
  expect(returned).toEqual([true, true, true, true, true, true, false]);
  await sleep(300);
  const after = (await world.toolbar(page)).title;
  expect(after.startsWith(title)).toBe(true);
  expect(after.length).toBeGreaterThan(title.length + 10);
  // The truth stays where the page cannot reach it, and another load begins anew.
  expect((await world.toolbar(page)).text).toBe('189');
  await page.goto(world.sandbox.pageUrl('health-overview'), { waitUntil: 'load' });
  await world.until(page, (seen) => /189/.test(seen.text));
});

test('a page that draws itself anew all the time, with toasts and dialogs, is not disturbed by us', async () => {
  await page.goto(world.sandbox.pageUrl('health-overview'), { waitUntil: 'load' });
  const renders = await page.evaluate(async () => {
    const { __sandbox: sandbox } = globalThis as never as { __sandbox: PageSandbox };
    for (let i = 0; i < 20; i++) {
      sandbox.toast(`toast ${i}`);
      if (i % 10 === 5) sandbox.banner('banner');
      sandbox.go(i % 2 ? '/message/center' : '/health-center?click_for=overview&tab=ncp');
      await new Promise((done) => setTimeout(done, 60));
    }
    return sandbox.renders;
  });
  expect(renders).toBeGreaterThan(20);
  await world.until(page, (seen) => /189/.test(seen.text));
});
