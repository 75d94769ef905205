/** An open report follows what the worker stores: a correction shows without a reload. */

import browser from 'webextension-polyfill';
import { chosen } from './chosen';
import { load } from './shelf';

/** A running LIVE changes the ledger all the time; who reads a report wants it calm. */
const CALM_MS = 500;

let waiting = false;

function loadSoon(): void {
  if (waiting) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    void load();
  }, CALM_MS);
}

export function follow(): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if ((message as { type?: string } | null)?.type === 'changed') loadSoon();
    return undefined;
  });
  chosen.follow(() => void load());
}
