/** This page's line to the worker: asks, and hears what the worker publishes. An updated extension is an orphan here. */

import { browser } from 'wxt/browser';
import { PROTOCOL, type Push, type RequestName, type Requests, type Shown } from '../../utils/messaging/protocol';
import { siteOf } from '../../utils/sites/pages';

/** The extension was updated or removed under this page: nothing can be sent any more. */
export class Orphaned extends Error {}

export async function ask<N extends RequestName>(
  type: N,
  payload: Requests[N]['payload'],
): Promise<Requests[N]['reply']> {
  if (!browser.runtime?.id) throw new Orphaned();
  const reply: unknown = await browser.runtime.sendMessage({ v: PROTOCOL, type, payload });
  const answer = reply as { ok?: Requests[N]['reply']; error?: string } | undefined;
  if (answer?.error === 'version') throw new Orphaned();
  // A worker killed in the middle answers `undefined` (toolchain 4): the caller keeps what it has and asks again.
  if (!answer?.ok) throw new Error(`no answer to ${type}`);
  return answer.ok;
}

/** Says that this page is here: what it shows comes back, and from then on whenever it changes. */
export function greet(page: string, shown: (what: Shown) => void): void {
  const site = siteOf(location);
  if (site) ask('hello', { page, site }).then(shown, () => undefined);
}

export function hearWorker(page: string, shown: (what: Shown) => void, signal: AbortSignal): void {
  const hear = (message: unknown, sender: { id?: string }): undefined => {
    const push = message as Push;
    if (sender.id !== browser.runtime.id || push?.v !== PROTOCOL || push.type !== 'shown') return;
    if (push.page === page) shown(push.payload);
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime?.id && browser.runtime.onMessage.removeListener(hear));
}

/** An extension updated under an open page leaves this script behind: noticed within a second, said on the badge. */
export function watchOrphan(lose: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (browser.runtime?.id) return;
    clearInterval(timer);
    lose();
  }, 1_000);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
