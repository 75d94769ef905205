/** The line to the worker: every capture is kept here until the worker has stored it. */

import { browser } from 'wxt/browser';
import type { Capture } from '../../utils/domain';
import type { Shown } from '../../utils/messaging/protocol';
import { Outbox } from '../../utils/page/outbox';
import { ask, Orphaned } from './worker';

export function openLine(
  page: string,
  show: (what: Shown) => void,
  lose: () => void,
  signal: AbortSignal,
): Outbox<Capture> {
  const outbox = new Outbox<Capture>({
    signal,
    send: async (captures) => {
      const site = captures[0]?.site;
      if (!site) return [];
      try {
        const reply = await ask('observed', { page, site, captures });
        show(reply);
        return reply.acknowledged;
      } catch (error) {
        if (error instanceof Orphaned) lose();
        throw error;
      }
    },
    // What the worker has not stored when the page goes away is kept for it in the browser's storage: one by one, so
    // that a large one that finds no room takes no small one with it.
    park: (left) => {
      if (!browser.runtime?.id) return;
      const { hostname: host } = location;
      for (const capture of left) {
        browser.storage.local.set({ [`outbox:${capture.id}`]: { page, host, capture } }).catch(() => undefined);
      }
    },
  });
  addEventListener('pagehide', () => outbox.park(), { signal });
  return outbox;
}
