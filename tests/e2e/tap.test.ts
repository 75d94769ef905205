/** The page is unharmed: what it asks, hears and can find out is the same with the extension as without it. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSandbox } from '../sandbox/index.mjs';
import type { Sandbox } from '../sandbox/types';
import { fetchProgram, nativesProgram, PATHS, socketProgram, xhrProgram } from './support/page-program';
import { INTERCEPTED, openBlank } from './support/hostile-page';
import { openWorld, type World } from './support/world.mjs';

const FRONTIER = 'wss://frontier.us.tiktok.com/ws/v2?aid=1';
const WEBCAST = 'wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/?room_id=1&identity=audience';

let sandbox: Sandbox;
let world: World;

interface Transcript {
  fetch: string[];
  xhr: string[];
  natives: string[];
  sockets: string[];
  viewer: string[];
  live: string[];
}

function setUp(sandbox: Sandbox): void {
  sandbox.set(PATHS.ENDLESS, { data: { violation_score: 3 }, endless: true });
  sandbox.set(PATHS.FAILING, { fail: 'abort' });
  sandbox.set('/api/v1/none', { body: { code: 0, canary: 'CANARY-OFF-LIST' } });
}

/** The programs are scripts of the page itself: what the browser tells of a script depends on where it came from. */
const PROGRAMS = `globalThis.programs = { fetched: ${fetchProgram}, xhr: ${xhrProgram}, natives: ${nativesProgram}, sockets: ${socketProgram} };`;

/** One program on an otherwise empty page of a real host. */
async function tell(world: World, where: string, program: string, given: unknown): Promise<string[]> {
  const page = await openBlank(world.browser, world.sandbox.pageUrl(where), PROGRAMS);
  const run = (name: string, input: unknown): Promise<string[]> =>
    (globalThis as unknown as { programs: Record<string, (given: unknown) => Promise<string[]>> }).programs[name]?.(
      input,
    ) ?? Promise.reject(new Error(name));
  const t0 = Date.now(); const told = await page.evaluate(run, program, given); console.log(where, program, Date.now() - t0);
  await page.close();
  return told;
}

async function transcribe(world: World): Promise<Transcript> {
  setUp(world.sandbox);
  const transcript = {
    fetch: await tell(world, 'essay', 'fetched', PATHS),
    xhr: await tell(world, 'essay', 'xhr', PATHS),
    natives: await tell(world, 'essay', 'natives', 0),
    sockets: await tell(world, 'streamer-welcome', 'sockets', FRONTIER),
    viewer: await tell(world, 'viewer-live', 'sockets', WEBCAST),
    live: await tell(world, 'viewer-live', 'natives', 0),
  };
  world.sandbox.clear();
  return transcript;
}

let bare: Transcript;
let ours: Transcript;

beforeAll(async () => {
  sandbox = await startSandbox({ scenario: 'live-ladder' });
  sandbox.use(tapScenario);
  const without = await openWorld('', { sandbox, install: false, args: INTERCEPTED });
  bare = await transcribe(without);
  await without.browser.close();
  world = await openWorld('', { sandbox, args: INTERCEPTED });
  ours = await transcribe(world);
}, 120_000);

if (process.env.GS_SHOW) afterAll(() => console.log(JSON.stringify(ours, null, 1)));
afterAll(() => world?.close());

/** A seller and a creator, so that every family of pages opens. */
const tapScenario = {
  name: 'tap',
  extends: 'us-seller-189',
  accounts: [
    { id: '7495000000000000189', role: 'seller' as const, handle: 'Juniper Supply', region: 'US' },
    { id: '7301234567890123456', role: 'creator' as const, handle: 'glowbyana', region: 'US' },
  ],
  live: { roomId: '7402000000000000021', sessionId: '1', title: 'x', startedAt: 'now-2m', noisePerSecond: 20, timeline: [] },
};

describe('with the extension the page sees the same as without', () => {
  for (const part of ['fetch', 'xhr', 'natives', 'sockets', 'viewer', 'live'] as const) {
    test(`${part}: every result, error, order and text`, () => {
      expect(bare[part].length).toBeGreaterThan(5);
      expect(ours[part]).toEqual(bare[part]);
    });
  }
});
