/** The popup reads the ledger itself, without waking the worker, and again whenever the worker says it changed. */

import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { AccountKey } from '../../utils/domain';
import { openLedger } from '../../utils/ledger/schema';
import { readShelf, type Shelf } from '../../utils/ledger/shelf';

export const state = signal<'loading' | 'empty' | 'ready' | 'error'>('loading');
export const shelf = signal<Shelf>({ views: [], view: null, reports: [], running: null });
export const selected = signal<AccountKey | null>(localStorage.getItem('account') as AccountKey | null);

export async function load(): Promise<void> {
  try {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
    const ledger = await openLedger();
    try {
      shelf.value = await readShelf(ledger, zone, Date.now(), selected.value);
    } finally {
      ledger.close();
    }
    state.value = shelf.value.views.length === 0 ? 'empty' : 'ready';
  } catch (error) {
    console.error('Good Standing: the ledger could not be read', error);
    state.value = 'error';
  }
}

export function startShelf(): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if ((message as { type?: string } | null)?.type === 'changed') void load();
    return undefined;
  });
  void load();
}
