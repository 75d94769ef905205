/** The time the worker goes by: the device's, unless several answers of TikTok's agree that it is wrong. */

import browser from 'webextension-polyfill';
import { CLOCK_KEY, type Clock, clockFrom, noteClock } from '../../utils/domain/clock';

let known: Promise<Clock> | undefined;

function clock(): Promise<Clock> {
  known ??= browser.storage.local.get(CLOCK_KEY).then(
    (stored) => clockFrom(stored[CLOCK_KEY]),
    (error) => {
      known = undefined;
      throw error;
    },
  );
  return known;
}

/** ms since the epoch. */
export const now = async (): Promise<number> => Date.now() + (await clock()).skew;

/** Holds the device's clock against the server times that answers carry. Resolves to what has to be added to it, ms. */
export async function noteClocks(answers: readonly { at: number; serverAt?: number }[]): Promise<number> {
  const before = await clock();
  const after = answers.reduce((kept, { at, serverAt }) => noteClock(kept, at, serverAt), before);
  known = Promise.resolve(after);
  // Pages of ours show the difference; the samples alone are not worth a write each time.
  const worth = after.skew !== before.skew || (after.skew !== 0 && after !== before) || before.samples.length < 3;
  if (worth && after !== before) await browser.storage.local.set({ [CLOCK_KEY]: after });
  return after.skew;
}
