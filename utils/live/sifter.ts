/**
 * The page's half of sifting: frames that may say something go to the worker, one hand-over after the other, and what it
 * picked comes back in the order the frames came. Frames wait in memory until the worker has answered, and are sent again
 * when it died in the middle: sifting keeps nothing, so twice is harmless. Nothing of them is ever stored.
 */

import type { Cut, Picked, Sheaf } from '../domain/capture';
import { toBase64 } from './base64';
import { mayMatter } from './worth';

/** The most that may wait for the worker: eight seconds of the busiest LIVE. */
export const HELD_CAP = 16_000_000;
/** What one page may hand over in a second: four times the busiest LIVE. */
export const SECOND_CAP = 8_000_000;
/** Frames of one hand-over. */
export const CUTS_CAP = 10_000;
/** A worker that was killed in the middle may never answer; one that builds a report is late. */
const PATIENCE_MS = 3_000;
const AGAIN_MS = [50, 250, 1_000, 2_000] as const;
/** After a hand-over of which the worker read a part only, so that one page cannot take all its time. */
const REST_MS = 1_000;

export interface SifterOptions {
  /** Resolves to what is in the frames, or rejects. */
  sift(sheaf: Sheaf): Promise<Picked>;
  /** What was picked of the frames handed over at `at`. */
  found(picked: Picked, at: number): void;
  /** So many frames were not read, because the page brought too much. */
  skipped(frames: number): void;
}

interface Held {
  bytes: Uint8Array;
  cuts: Cut[];
  size: number;
  at: number;
}

export class Sifter {
  readonly #options: SifterOptions;
  readonly #held: Held[] = [];
  #size = 0;
  #busy = false;
  #second = 0;
  #handed = 0;

  constructor(options: SifterOptions) {
    this.#options = options;
  }

  hear(bytes: Uint8Array, cuts: Cut[], at: number): void {
    const size = cuts.reduce((sum, [kind, text]) => (kind === 't' ? sum + text.length : sum), bytes.length);
    if (at - this.#second >= 1_000 || at < this.#second) {
      this.#second = at;
      this.#handed = 0;
    }
    this.#handed += size;
    if (this.#handed > SECOND_CAP || this.#size + size > HELD_CAP || cuts.length > CUTS_CAP) {
      this.#options.skipped(cuts.length);
      return;
    }
    const held = sorted(bytes, cuts, at);
    if (held.cuts.length === 0) return;
    this.#size += held.size;
    this.#held.push(held);
    void this.#work();
  }

  /** What the worker has not answered: for a page that goes away. */
  left(): Sheaf[] {
    return this.#held.map(packed);
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    for (let failures = 0; this.#held[0]; ) {
      const first = this.#held[0];
      try {
        const picked = await inTime(this.#options.sift(packed(first)));
        failures = 0;
        this.#held.shift();
        this.#size -= first.size;
        this.#options.found(picked, first.at);
        if (picked.skipped > 0) {
          this.#options.skipped(picked.skipped);
          await pause(REST_MS);
        }
      } catch {
        await pause(AGAIN_MS[Math.min(failures++, AGAIN_MS.length - 1)] as number);
      }
    }
    this.#busy = false;
  }
}

/** What only chats is left out; what is left lies close together. */
function sorted(bytes: Uint8Array, cuts: Cut[], at: number): Held {
  const kept: Cut[] = [];
  const into = new Uint8Array(bytes.length);
  let used = 0;
  let size = 0;
  for (const cut of cuts) {
    if (cut[0] === 't') {
      kept.push(cut);
      size += cut[1].length;
      continue;
    }
    const frame = bytes.subarray(cut[1], cut[1] + cut[2]);
    if (!mayMatter(cut[0], frame)) continue;
    into.set(frame, used);
    kept.push([cut[0], used, frame.length]);
    used += frame.length;
  }
  return { bytes: into.slice(0, used), cuts: kept, size: size + used, at };
}

const packed = ({ bytes, cuts }: Held): Sheaf => ({ bytes: toBase64(bytes), cuts });

const pause = (ms: number): Promise<void> => new Promise((over) => setTimeout(over, ms));

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, no) => {
    timer = setTimeout(no, PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
