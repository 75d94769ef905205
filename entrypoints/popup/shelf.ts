/** The popup reads the ledger itself, without waking the worker, and again whenever the worker says it changed. */

import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { AccountKey } from '../../utils/domain';
import { openLedger } from '../../utils/ledger/schema';
import { readShelf, type Shelf } from '../../utils/ledger/shelf';
import { calendarFor, clock, followChosen, readChosen } from './chosen';

export const state = signal<'loading' | 'empty' | 'ready' | 'error'>('loading');
export const shelf = signal<Shelf>({ views: [], view: null, weeks: [], report: null, running: null });
export const selected = signal<AccountKey | null>(localStorage.getItem('account') as AccountKey | null);
/** Start of the week looked at; null is the last finished one. */
export const week = signal<string | null>(null);

let turn = 0;

export async function load(): Promise<void> {
  const mine = ++turn;
  try {
    const [ledger] = await Promise.all([openLedger(), readChosen()]);
    const read = readShelf(ledger, calendarFor, clock(), selected.value, week.value ?? undefined);
    const found = await read.finally(() => ledger.close());
    // A later call has read, or will read, what is newer.
    if (mine !== turn) return;
    shelf.value = found;
    state.value = found.views.length === 0 ? 'empty' : 'ready';
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
  followChosen(() => void load());
  void load();
}
