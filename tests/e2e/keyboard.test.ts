/** Everything of ours by keyboard alone, and nothing of the page's taken away: not its focus, not its keys. */

import { afterEach, describe, expect, it } from 'vitest';
import { focused, inRoot } from './support/look.mjs';
import { openWorld, type World } from './support/world.mjs';

let world: World;
afterEach(() => world?.close());

type Page = import('puppeteer').Page;

async function creator(): Promise<Page> {
  world = await openWorld('us-creator-162');
  const page = await world.open('streamer-welcome');
  await world.until(page, (one) => one.alerts.length === 2);
  await page.bringToFront();
  return page;
}

/** Presses Tab until something fits; what had the focus on the way, ours only. */
async function tabTo(page: Page, fits: (what: string) => boolean, most = 60) {
  const way: string[] = [];
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const what = await focused(world, page);
    if (!what.startsWith('page ')) way.push(what.replace(/\s+/g, ' '));
    if (fits(what)) return way;
  }
  throw new Error(`not reached by Tab; on the way: ${way.join(' | ')}`);
}

const isBadge = (what: string) => what.startsWith('button Account health');

describe('by Tab', () => {
  it('reaches the badge and every button and link of the alerts, the alert nearest to it first, and goes back', async () => {
    const page = await creator();
    await tabTo(page, isBadge);
    const way: { what: string; y: number; seen: boolean }[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const what = await focused(world, page);
      if (what.startsWith('page ') || way.length > 12) break;
      const at = await inRoot(world, page, (root) => {
        const { top, bottom } = root.activeElement?.getBoundingClientRect() ?? new DOMRect();
        return { y: Math.round((top + bottom) / 2), seen: top >= 0 && bottom <= innerHeight };
      });
      way.push({ what, ...at });
    }
    const stops = way.map(({ what }) => what).filter((what) => !what.startsWith('summary'));
    expect(stops.sort()).toEqual([
      'a Read the rule',
      'a Read the rule',
      'button 1 more',
      'button Evidence',
      'button Evidence',
      'button Got it',
      'button Got it',
    ]);
    expect(way.filter(({ seen }) => !seen)).toEqual([]);
    const answers = way.filter(({ what }) => what === 'button Got it').map(({ y }) => y);
    expect(answers, 'from the badge at the bottom upwards').toEqual(answers.toSorted((a, b) => b - a));
    await page.keyboard.down('Shift');
    await tabTo(page, isBadge, way.length + 1);
    await page.keyboard.up('Shift');
  });

  it('leaves every stop with a ring that can be seen', async () => {
    const page = await creator();
    await tabTo(page, isBadge);
    for (let i = 0; i < 3; i++) {
      const ring = await inRoot(world, page, (root) => {
        const style = root.activeElement && getComputedStyle(root.activeElement);
        return style && [style.outlineStyle, Number.parseFloat(style.outlineWidth)];
      });
      expect(ring).toEqual(['solid', 2]);
      await page.keyboard.press('Tab');
    }
  });
});

describe('Enter and Escape', () => {
  it('open the card with the focus in it, walk its buttons, close it, and give the focus back to the badge', async () => {
    const page = await creator();
    await tabTo(page, isBadge);
    await page.keyboard.press('Enter');
    await world.until(page, (one) => one.expanded === 'true' && one.card !== '');
    expect(await focused(world, page)).toBe('dialog Account health');
    await page.keyboard.press('Tab');
    expect(await focused(world, page)).toBe('button Open report');
    await page.keyboard.press('Tab');
    expect(await focused(world, page)).toBe('button Open Account Health');
    await page.keyboard.press('Escape');
    await world.until(page, (one) => one.expanded === 'false' && one.card === '');
    expect(isBadge(await focused(world, page))).toBe(true);
    await page.keyboard.press('Space');
    await world.until(page, (one) => one.expanded === 'true');
  });

  it('“Got it” by Enter keeps the focus with us, where Undo is the next press', async () => {
    const page = await creator();
    await tabTo(page, (what) => what === 'button Got it');
    await page.keyboard.press('Enter');
    await world.until(page, (one) => one.name.includes('2 open alerts'));
    expect(await focused(world, page)).toBe('button Undo');
    await page.keyboard.press('Enter');
    await world.until(page, (one) => one.name.includes('3 open alerts'));
    expect(await focused(world, page), 'not thrown back to the start of the page').not.toMatch(/^page /);
  });
});

describe('the page’s own keyboard', () => {
  it('keeps its focus and every letter while an alert arrives and the card is drawn', async () => {
    world = await openWorld('live-ladder');
    const page = await world.open('live-manager');
    await world.until(page, (one) => one.name.startsWith('Account health'));
    await page.bringToFront();
    await page.focus('textarea');
    const text = 'hello everyone, ten percent vitamin c, it is on the label';
    const seen = world.until(page, (one) => one.alerts.length > 0);
    const typed = page.keyboard.type(text, { delay: 25 });
    await page.evaluate(() => document.addEventListener('focusout', () => Object.assign(window, { lost: true })));
    while (!world.sandbox.log.some((one) => one.path === '/webcast/im/fetch/'))
      await new Promise((ok) => setTimeout(ok, 20));
    world.sandbox.pushLive({ event: 'reminder', text: 'Talk to viewers.', punishReason: 'Quiet', punishId: '71' });
    await seen;
    await typed;
    expect(await page.$eval('textarea', (one) => one.value)).toBe(text);
    expect(await page.evaluate(() => [document.activeElement?.tagName, 'lost' in window])).toEqual(['TEXTAREA', false]);
  });

  it('does not hear the keys that are pressed in our overlay', async () => {
    const page = await creator();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keyup'] as const)
        document.addEventListener(type, (event) => heard.push(event.key));
    });
    await (await world.badge(page)).focus();
    for (const key of ['Enter', 'Escape', 'j', 'Tab'] as const) await page.keyboard.press(key);
    const heard = await page.evaluate(() => (window as never as { heard: string[] }).heard);
    expect(heard).toEqual([]);
  });
});
