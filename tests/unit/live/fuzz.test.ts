/** A million damaged frames. Ten million, and in a browser, are the bench's. */

import { expect, test } from 'vitest';
import { readCaptions } from '../../../utils/live/captions';
import { pickFrames } from '../../../utils/live/pick';
import { readLive } from '../../../utils/live/read';
import { mutations } from '../../bench/live/mutate.mjs';
import { samples } from '../../bench/live/samples.mjs';

const FRAMES = 1_000_000;
const PAUSE_MS = 50;
const NOW = 1_790_000_000_000;

type Frame = Parameters<typeof pickFrames>[0][number];

async function readOne(frame: Frame) {
  const { messages, pushes, heard } = await pickFrames([frame]);
  return { ...readLive([...messages, ...heard], pushes, NOW), captions: readCaptions(heard, NOW) };
}

/** What of the language every script shares: members and their values. */
const prototypes = (): unknown[] =>
  [Object, Array, Map, Set, String, Number, RegExp, Promise, Uint8Array, Uint16Array].flatMap(({ prototype }) =>
    Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([name, own]) => [name, own.value, own.get]),
  );

/** A busy machine stops any call now and then: a call is slow when it is slow each time. */
async function isSlow(frame: Frame): Promise<boolean> {
  for (let n = 0; n < 5; n++) {
    const from = performance.now();
    await readOne(frame);
    if (performance.now() - from <= PAUSE_MS) return false;
  }
  return true;
}

test('every sample is read before it is damaged', async () => {
  const all = await Promise.all(samples().map(readOne));
  const notices = all.flatMap((reading) => reading.notices);
  expect(new Set(notices.map((told) => told.notice.meaning))).toEqual(
    new Set([
      'muted',
      'ended',
      'reminder',
      'interruption',
      'restricted',
      'selling-withdrawn',
      'cover-rejected',
      'product-removed',
      undefined,
      'warning',
    ]),
  );
  expect(all.flatMap((reading) => reading.captions).length).toBeGreaterThan(2);
  expect(all.flatMap((reading) => reading.unknown)).toEqual([]);
});

test('a million damaged frames: nothing is thrown, no prototype changes, no call takes 50 ms', {
  timeout: 600_000,
}, async () => {
  const before = prototypes();
  const uncaught: unknown[] = [];
  const note = (error: unknown) => uncaught.push(error);
  process.on('unhandledRejection', note);
  const next = mutations(samples(), 20_261_125);
  const began = process.cpuUsage().user;
  let notices = 0;
  let unknown = 0;
  for (let n = 0; n < FRAMES; n++) {
    const frame = next();
    const from = performance.now();
    const reading = await readOne(frame);
    if (performance.now() - from > PAUSE_MS && (await isSlow(frame))) throw new Error(`frame ${n} takes too long`);
    notices += reading.notices.length;
    unknown += reading.unknown.length;
    for (const { notice } of reading.notices) {
      if (!notice.words || !notice.id || !Number.isFinite(notice.at)) throw new Error(JSON.stringify(notice));
    }
  }
  await new Promise((done) => setTimeout(done, 20));
  process.off('unhandledRejection', note);
  const seconds = (process.cpuUsage().user - began) / 1e6;
  console.log(
    `fuzz: ${FRAMES} frames in ${seconds.toFixed(1)} s of processor, ${notices} notices, ${unknown} of unknown shape`,
  );
  expect(uncaught).toEqual([]);
  expect(prototypes()).toEqual(before);
  // The damage leaves enough whole for all of the reading to be under test.
  expect(notices).toBeGreaterThan(FRAMES / 20);
  expect(unknown).toBeGreaterThan(FRAMES / 100);
});
