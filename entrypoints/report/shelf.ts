/** The report page reads the ledger itself, after the worker has built the weeks that are missing. */

import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { AccountKey, Asked } from '../../utils/domain';
import { openLedger } from '../../utils/ledger/schema';
import { readShelf, type Shelf } from '../../utils/ledger/shelf';
import { PROTOCOL, type RequestName, type Requests } from '../../utils/messaging/protocol';
import { chosen } from './chosen';

export const state = signal<'loading' | 'empty' | 'ready' | 'error' | 'signed-out'>('loading');
export const shelf = signal<Shelf>({ views: [], view: null, weeks: [], report: null, thisWeek: null, running: null });
/** Start of the week looked at; null is the last finished one. */
export const week = signal<string | null>(null);

/** The account in the page's address, so that a link leads to it. */
const wanted = (): AccountKey | null => (decodeURIComponent(location.hash.slice(1)) as AccountKey) || null;
const account = (): { account?: AccountKey } => {
  const key = shelf.value.view?.account?.key;
  return key ? { account: key } : {};
};

const tell = <N extends RequestName>(type: N, payload: Requests[N]['payload']): Promise<unknown> =>
  browser.runtime.sendMessage({ v: PROTOCOL, type, payload });

let turn = 0;

/** `build`: lets the worker build what is missing first. */
export async function load(build = false): Promise<void> {
  const mine = ++turn;
  try {
    await chosen.read();
    // A worker that does not answer must not keep a stored report from being shown.
    if (build) await tell('build', {}).catch(() => undefined);
    const ledger = await openLedger();
    const read = readShelf(ledger, chosen.calendarFor, chosen.clock(), wanted(), week.value ?? undefined);
    const found = await read.finally(() => ledger.close());
    // A later call has read, or will read, what is newer.
    if (mine !== turn) return;
    shelf.value = found;
    state.value = found.views.length > 0 ? 'ready' : found.signedOut ? 'signed-out' : 'empty';
  } catch (error) {
    console.error('Good Standing: the ledger could not be read', error);
    state.value = 'error';
  }
}

export const openHealth = (): void => void tell('open', { what: 'health', ...account() });

export const openLive = (): void => void tell('open', { what: 'live-center', ...account() });

export const openSettings = (): void => void browser.runtime.openOptionsPage();

export async function ask(): Promise<Asked[]> {
  const reply = (await tell('ask', account())) as { ok?: Requests['ask']['reply'] } | undefined;
  if (!reply?.ok) throw new Error('the worker did not ask');
  await load(true);
  return reply.ok.answers;
}
