/** Long work in short turns: a worker that reads a big calendar still answers its pages. */

import type { Turns } from './types';

const TURNS: Turns = {
  slice: 12,
  clock: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
};

/** Runs `work` to its end; at each `yield` it may be another's turn. Rejects with the signal's reason when aborted. */
export async function inSlices<T>(
  work: Generator<void, T>,
  turns: Partial<Turns> = {},
  signal?: AbortSignal,
): Promise<T> {
  const { slice, clock, pause } = { ...TURNS, ...turns };
  let began = clock();
  for (;;) {
    signal?.throwIfAborted();
    const step = work.next();
    if (step.done) return step.value;
    if (clock() - began < slice) continue;
    await pause();
    began = clock();
  }
}
