/** LIVE messages in a page of a real browser: the decoder beside a public one, gzip, notes, and damaged frames. */
import { gzipSync } from 'node:zlib';
import { decode, encode } from '../../sandbox/live/schema.mjs';
import { withBrowser } from '../browser.mjs';
import { mixedBodies } from '../server/frames.mjs';
import { short } from '../stats.mjs';
import { envelopes, idOf } from './envelopes.mjs';
import { bundle, give, rates } from './page.mjs';
import { samples } from './samples.mjs';

/** @typedef {import('../types').BenchServer} Server */
/** @typedef {import('puppeteer').Page} Page */

export const LIVE = 'live-decoder';

const KB = 1_024;
const ENVELOPES = 64;
const TEN = 10;
const DAMAGED = 10_000_000;
/** The browser is asked for less than its protocol's patience at once. */
const TURN = 50_000;
const PAUSE_MS = 50;
const SEED = 20_261_125;

const weigh = (/** @type {string} */ code) => gzipSync(code, { level: 9 }).length / KB;

/**
 * @template T
 * @param {Server} server
 * @param {(page: Page) => Promise<T>} work
 */
const inPage = (server, work) =>
  withBrowser(server, { name: 'none' }, async ({ browser }) => work(await browser.newPage()));

/** Ids that are not what they were when they were written. @param {Page} page @param {Uint8Array[]} all */
async function wrongIds(page, all) {
  await give(page, 'checked', all);
  const read = /** @type {(string | undefined)[][]} */ (
    await page.evaluate(
      'checked.flatMap((bytes) => ours.decode(bytes).told.map((told) => [told.msgId, told.roomId, told.punishId, told.hostId]))',
    )
  );
  const written = all.flatMap((bytes) =>
    decode('FetchResult', bytes).messages.map((/** @type {{ method: string, payload: Uint8Array }} */ one) => {
      const { common, punishInfo } = decode(one.method, one.payload);
      return [common.msgId, common.roomId, punishInfo?.punishId, punishInfo?.violationUid];
    }),
  );
  const same = (/** @type {unknown[]} */ a, /** @type {unknown[]} */ b) => String(a) === String(b);
  const wrong = written.filter((ids, n) => !same(ids, read[n] ?? []));
  return wrong.length + Math.abs(written.length - read.length);
}

/** @param {Page} page @param {number} turns */
async function decoder(page, turns) {
  const ours = await bundle(new URL('ours.ts', import.meta.url), 'ours');
  const theirs = await bundle(new URL('theirs.mjs', import.meta.url), 'theirs');
  await page.evaluate(`${ours};${theirs}`);
  const [busy, grave] = [envelopes('busy', ENVELOPES), envelopes('grave', ENVELOPES)];
  await give(page, 'busy', busy);
  await give(page, 'grave', grave);
  const calls = ['ours', 'theirs'].flatMap((who) =>
    ['busy', 'grave'].map((kind) => `${who}.decode(${kind}[n % ${ENVELOPES}])`),
  );
  const [ourBusy = 0, ourGrave = 0, theirBusy = 0, theirGrave = 0] = await rates(page, calls, 5_000, turns);
  return {
    ours: { decoder: ourBusy * TEN, decoderGrave: ourGrave * TEN, decoderBytes: weigh(ours) },
    theirs: { decoder: theirBusy * TEN, decoderGrave: theirGrave * TEN, decoderBytes: weigh(theirs) },
    ids: await wrongIds(page, grave),
  };
}

/** Microseconds of a gzip frame: ours and the browser's. @param {Page} page @param {number} turns */
async function inflating(page, turns) {
  await page.evaluate(await bundle(new URL('inflate.ts', import.meta.url), 'gzip'));
  await give(page, 'zips', mixedBodies().zipped);
  const calls = ['gzip.ours(zips[n % zips.length])', 'await gzip.theirs(zips[n % zips.length])'];
  const [ours = 0, theirs = 0] = await rates(page, calls, 1_000, turns);
  return { ours: 1e6 / ours, theirs: 1e6 / theirs };
}

/** Microseconds of a note from its frame to nothing. @param {Page} page @param {number} turns */
async function notes(page, turns) {
  const common = { msgId: idOf(1), roomId: idOf(2), createTime: 1_790_000_000_000 };
  const messages = [
    ['WebcastSystemMessage', { message: 'Welcome to TikTok LIVE. Keep to our rules and have fun.' }],
    ['WebcastRoomMessage', { content: 'The host started a poll', scene: 'poll', showDurationMs: 3_000 }],
    ['WebcastToastMessage', { displayMs: 3_000, scene: 'gift_banner' }],
  ].map(([method, fields]) => ({
    method,
    payload: encode(String(method), { common, .../** @type {object} */ (fields) }),
  }));
  await page.evaluate(await bundle(new URL('notes.ts', import.meta.url), 'notes'));
  await give(page, 'notesSent', [encode('FetchResult', { messages, cursor: 'c', now: 1 })]);
  const [rate = 0] = await rates(page, ['await notes.readAll(notesSent[0])'], 2_000, turns);
  return 1e6 / rate / messages.length;
}

/** How many of them were thrown, slow or changed a prototype. @param {Page} page @param {number} seed @param {number} frames @param {(text: string) => void} tell */
async function damage(page, seed, frames, tell) {
  const whole = samples().map(({ transport, data }) => [transport, Buffer.from(data).toString('base64')]);
  await page.evaluate(
    `${await bundle(new URL('damage.ts', import.meta.url), 'damage')};damage.begin(${JSON.stringify(whole)}, ${seed})`,
  );
  /** @type {import('./damage').Damage} */
  let found = { frames: 0, notices: 0, slow: 0, uncaught: 0, changed: 0 };
  while (found.frames < frames) {
    found = /** @type {typeof found} */ (
      await page.evaluate(`damage.run(${Math.min(TURN, frames - found.frames)}, ${PAUSE_MS})`)
    );
    if (found.frames % 1_000_000 === 0) tell(`damaged frames: ${found.frames}, ${found.notices} notices`);
  }
  return found.slow + found.uncaught + found.changed;
}

/** What the public library takes stands in the place of the floor. @param {Server} server @param {(text: string) => void} tell */
export async function measureLiveDecoder(server, tell) {
  return inPage(server, async (page) => {
    const { ours, theirs, ids } = await decoder(page, 15);
    tell('LIVE decoder');
    const gzip = await inflating(page, 9);
    const note = await notes(page, 9);
    tell('LIVE gzip and notes');
    // In two pages: each is a process of its own.
    const pages = [page, await page.browser().newPage()];
    const damaged = await Promise.all(pages.map((one, n) => damage(one, SEED + n, DAMAGED / pages.length, tell)));
    return {
      ours: { ...ours, decoderIds: ids, inflate: gzip.ours, note, damaged: damaged.reduce((all, one) => all + one, 0) },
      theirs: { ...theirs, inflate: gzip.theirs },
    };
  });
}

/** Bytes, counts, and one ratio of two rates of the same page. @param {Server} server @returns {Promise<import('../types').Check[]>} */
export async function liveChecks(server) {
  return inPage(server, async (page) => {
    const { ours, theirs, ids } = await decoder(page, 5);
    const damaged = await damage(page, SEED, 100_000, () => {});
    const ratio = ours.decoder / theirs.decoder;
    return [
      {
        name: 'LIVE decoder, gzip',
        ok: ours.decoderBytes <= 2,
        said: `${short(ours.decoderBytes)} KB (at most 2; protobufjs with its reflection ${short(theirs.decoderBytes)})`,
      },
      { name: 'LIVE ids that lost a digit', ok: ids === 0, said: `${ids} (at most 0)` },
      {
        name: 'LIVE decoder on a busy LIVE',
        ok: ratio >= 0.5,
        said: `${short(ratio)} × protobufjs of the same run (at least 0.5)`,
      },
      {
        name: 'damaged LIVE frames that were thrown, slow or changed a prototype',
        ok: damaged === 0,
        said: `${damaged} of 100,000 (at most 0)`,
      },
    ];
  });
}
