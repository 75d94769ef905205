/** The scenario `live-session` played by hand: its LIVE runs, its page is open, and nothing happens until the test says so. */

import session from '../../sandbox/scenarios/live-session.json' with { type: 'json' };
import type { LiveEvent } from '../../sandbox/types';
import { openWorld, sleep, type World } from './world.mjs';

type Page = import('puppeteer').Page;

export const ROOM = session.live.roomId;
export const CREATOR = 'creator:7301234567890123456';

/** What the scenario's timeline has under this name. */
export const event = (name: string): LiveEvent => {
  const found = session.live.timeline.find((one) => one.event === name) as LiveEvent | undefined;
  if (!found) throw new Error(`no ${name} in live-session`);
  const { at: _, ...rest } = found;
  return rest;
};

export async function eventually<T>(look: () => T | Promise<T>, what: string, ms = 8_000): Promise<NonNullable<T>> {
  const end = Date.now() + ms;
  for (;;) {
    // A worker that dies under the question is asked again.
    const found = await Promise.resolve(look()).catch(() => undefined);
    if (found) return found;
    if (Date.now() > end) throw new Error(`not within ${ms} ms: ${what}`);
    await sleep(50);
  }
}

/** LIVE Manager with all its transports open and its room known. */
export async function startSession(noisePerSecond = 2): Promise<{ world: World; page: Page }> {
  const live = { ...session.live, noisePerSecond, timeline: [] };
  const world = await openWorld({ extends: 'live-session', name: 'by-hand', live } as never);
  const page = await world.open('live-manager');
  await world.until(page, () => true);
  const { log } = world.sandbox;
  await eventually(
    () => log.some((one) => one.method === 'WS' && one.host.startsWith('frontier')),
    'the frontier socket',
  );
  await eventually(
    async () => (await world.ledger('accounts')).some((one) => one.live?.roomId === ROOM),
    'the running LIVE is known',
  );
  return { world, page };
}

/** The page's own layers are in the way of ours. */
export const closeLayers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('dialog button, [class$="-wrapper"] button')) one.click();
  });

export async function gotIt(world: World, page: Page): Promise<void> {
  await page.bringToFront();
  await closeLayers(page);
  await (await world.inside(page, 'section[aria-label="Account health alerts"] button', 'Got it')).click();
}
