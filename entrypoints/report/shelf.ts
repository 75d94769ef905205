/** The report page reads the ledger itself, after the worker has built the weeks that are missing. */

import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { AccountKey } from '../../utils/domain';
import { openLedger } from '../../utils/ledger/schema';
import { readShelf, type Shelf } from '../../utils/ledger/shelf';
import { PROTOCOL } from '../../utils/messaging/protocol';

export const state = signal<'loading' | 'empty' | 'ready' | 'error'>('loading');
export const shelf = signal<Shelf>({ views: [], view: null, reports: [], running: null });

/** The account in the page's address, so that a link leads to it. */
const wanted = (): AccountKey | null => (decodeURIComponent(location.hash.slice(1)) as AccountKey) || null;

export async function load(): Promise<void> {
  try {
    // A worker that does not answer must not keep a stored report from being shown.
    await browser.runtime.sendMessage({ v: PROTOCOL, type: 'build', payload: {} }).catch(() => undefined);
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
    shelf.value = await readShelf(await openLedger(), zone, Date.now(), wanted());
    state.value = shelf.value.views.length === 0 ? 'empty' : 'ready';
  } catch (error) {
    console.error('Good Standing: the ledger could not be read', error);
    state.value = 'error';
  }
}

export const openHealth = (): void => {
  const account = shelf.value.view?.account?.key;
  const payload = { what: 'health', ...(account && { account }) };
  void browser.runtime.sendMessage({ v: PROTOCOL, type: 'open', payload });
};
