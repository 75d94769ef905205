/** Damaged frames in a page, picked and read as the worker does. */

import { pickFrames } from '../../../utils/live/pick';
import { readLive } from '../../../utils/live/read';
import { type Frame, mutations } from './mutate.mjs';

const NOW = 1_790_000_000_000;
const AGAIN = 5;

export interface Damage {
  frames: number;
  notices: number;
  /** Calls that took longer than allowed each time they were made: a busy machine stops any call now and then. */
  slow: number;
  uncaught: number;
  /** Members of shared prototypes that were not there before or are others. */
  changed: number;
}

const done: Damage = { frames: 0, notices: 0, slow: 0, uncaught: 0, changed: 0 };
let next: () => Frame;
let before = '';

const prototypes = (): string =>
  [Object, Array, Map, Set, String, Number, RegExp, Promise, Uint8Array, Uint16Array]
    .flatMap(({ prototype }) => Object.entries(Object.getOwnPropertyDescriptors(prototype)))
    .map(([name, own]) => `${name} ${String(own.value)} ${String(own.get)}`)
    .join('\n');

/** Samples come as pairs of transport and base64. */
export function begin(samples: [Frame['transport'], string][], seed: number): void {
  const whole = samples.map(([transport, text]): Frame => {
    const data = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    return { transport, data };
  });
  next = mutations(whole, seed);
  before = prototypes();
  addEventListener('error', () => done.uncaught++);
  addEventListener('unhandledrejection', () => done.uncaught++);
}

async function readOne(frame: Frame): Promise<number> {
  const { messages, pushes, heard } = await pickFrames([frame]);
  return readLive([...messages, ...heard], pushes, NOW).notices.length;
}

async function isSlow(frame: Frame, allowedMs: number): Promise<boolean> {
  for (let n = 0; n < AGAIN; n++) {
    const from = performance.now();
    await readOne(frame);
    if (performance.now() - from <= allowedMs) return false;
  }
  return true;
}

/** So many more frames; what has been found in all of them so far. */
export async function run(count: number, allowedMs: number): Promise<Damage> {
  for (let n = 0; n < count; n++) {
    const frame = next();
    const from = performance.now();
    done.notices += await readOne(frame);
    if (performance.now() - from > allowedMs && (await isSlow(frame, allowedMs))) done.slow++;
    done.frames++;
  }
  done.changed = Number(prototypes() !== before);
  return done;
}
