/** Keeps what the seller makes of an evidence pack: one writer, one change after the other, and no more than its cap. */

import browser from 'webextension-polyfill';
import { draftKey, type KeptDraft, tooMany } from '../../utils/domain/evidence/kept';
import type { Requests } from '../../utils/messaging/protocol';

type Payload = Requests['draft']['payload'];

let running: Promise<unknown> = Promise.resolve();

export function keepDraft(payload: Payload): Promise<{ saved: true }> {
  const next = (): Promise<{ saved: true }> => keep(payload);
  const done = running.then(next, next);
  running = done;
  return done;
}

async function keep({ account, alert, draft }: Payload): Promise<{ saved: true }> {
  const key = draftKey(account, alert);
  const empty = Object.keys(draft.texts).length === 0 && draft.ticks.length === 0 && draft.variant === 'complies';
  if (empty) await browser.storage.local.remove(key);
  else {
    const known = key in (await browser.storage.local.get(key));
    await browser.storage.local.set({ [key]: { ...draft, at: Date.now() } satisfies KeptDraft });
    // All of the storage is looked through only when there is one more.
    const old = known ? [] : tooMany(await browser.storage.local.get(null));
    if (old.length > 0) await browser.storage.local.remove(old);
  }
  return { saved: true };
}
