/** The popup reads the ledger itself, without waking the worker, and again whenever the worker says it changed. */

import { browser } from 'wxt/browser';
import type { AccountKey } from '../../utils/domain';
import { openReader } from '../../utils/ledger/reader';
import { readShelf, type Shelf } from '../../utils/ledger/shelf';
import { cell, chosen } from './chosen';

export const state = cell<'loading' | 'empty' | 'ready' | 'error' | 'signed-out'>('loading');
export const shelf = cell<Shelf>({ views: [], view: null, weeks: [], report: null, thisWeek: null, running: null });
export const selected = cell<AccountKey | null>(localStorage.getItem('account') as AccountKey | null);
/** Start of the week looked at; null is the last finished one. */
export const week = cell<string | null>(null);

let turn = 0;

export async function load(): Promise<void> {
  const mine = ++turn;
  try {
    const [ledger] = await Promise.all([openReader(), chosen.read()]);
    const { calendarFor, clock } = chosen;
    const read = readShelf(ledger, calendarFor, clock(), selected.value, week.value ?? undefined, true);
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

export function startShelf(): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if ((message as { type?: string } | null)?.type === 'changed') void load();
    return undefined;
  });
  chosen.follow(() => void load());
  void load();
}
