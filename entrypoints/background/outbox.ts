/** Captures of pages that went away before they were stored: taken from the browser's storage, then removed. */

import browser from 'webextension-polyfill';
import type { Capture } from '../../utils/domain';
import { store } from './observed';
import { publishAll } from './publish';

interface Parked {
  page: string;
  capture: Capture;
}

let draining = false;

export async function drainOutbox(): Promise<void> {
  if (draining) return;
  draining = true;
  try {
    const stored = await browser.storage.local.get(null);
    for (const [key, value] of Object.entries(stored)) {
      if (!key.startsWith('outbox:')) continue;
      const { page, capture } = value as Parked;
      const host = 'url' in capture ? new URL(capture.url).hostname : '';
      await store([capture], { key: page, tab: -1, host, site: capture.site });
      await browser.storage.local.remove(key);
    }
    if (Object.keys(stored).some((key) => key.startsWith('outbox:'))) await publishAll();
  } finally {
    draining = false;
  }
}
