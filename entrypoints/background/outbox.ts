/** Captures of pages that went away before they were stored: taken from the browser's storage, then removed. */

import browser from 'webextension-polyfill';
import type { Capture } from '../../utils/domain';
import { store } from './observed';
import { publishAll } from './publish';

interface Parked {
  page: string;
  host: string;
  capture: Capture;
}

const NAME = 'outbox:';
let draining = false;
let again = false;

export async function drainOutbox(): Promise<void> {
  again = true;
  if (draining) return;
  draining = true;
  let drained = false;
  try {
    // Parked while we were at it: looked at once more.
    while (again) {
      again = false;
      const stored = await browser.storage.local.get(null);
      for (const [key, value] of Object.entries(stored)) {
        if (!key.startsWith(NAME)) continue;
        const { page, host, capture } = value as Parked;
        await store([capture], { key: page, tab: -1, host, site: capture.site });
        await browser.storage.local.remove(key);
        drained = true;
      }
    }
    if (drained) await publishAll();
  } finally {
    draining = false;
  }
}
