/** LIVE frames go to the worker, which sifts them and keeps nothing; this page makes captures of what comes back. */

import { browser } from 'wxt/browser';
import type { Picked, Sheaf } from '../../utils/domain/capture';
import { Sifter } from '../../utils/live/sifter';
import { siteOf } from '../../utils/sites/pages';
import type { Make } from './captures';
import { keepPicked } from './frames';
import { ask } from './worker';

const NOTHING: Picked = { messages: [], heard: [], pushes: [], seen: 0, skipped: 0 };

/** Called with the first frames of a page load. */
export function siftFrames(page: string, make: Make): Sifter {
  const { say, ...options } = keepPicked(make);
  // Of an extension that was updated under the page nobody can be asked: then nothing is left to find.
  const sift = async (sheaf: Sheaf, last?: true): Promise<Picked> => {
    const site = siteOf(location);
    return site && browser.runtime?.id ? ask('sift', { page, site, ...sheaf, ...(last && { last }) }) : NOTHING;
  };
  const sifter = new Sifter({ ...options, sift: (sheaf) => sift(sheaf) });
  // Before the outbox hands over what is left: what was said last is not lost with the tab.
  const leave = (): void => {
    for (const sheaf of sifter.left()) sift(sheaf, true).catch(() => undefined);
    say();
  };
  addEventListener('pagehide', leave, true);
  return sifter;
}
