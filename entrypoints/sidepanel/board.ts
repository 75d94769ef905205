/** The side panel reads the ledger itself, as the popup does, and again when the worker says it changed: at most twice a second. */

import { browser } from 'wxt/browser';
import type { AccountKey } from '../../utils/domain';
import type { Board } from '../../utils/domain/board';
import { readBoard } from '../../utils/ledger/board';
import { signedOut } from '../../utils/ledger/read';
import { openReader } from '../../utils/ledger/reader';
import { paced } from '../../utils/own-pages/pace';
import { cell, chosen } from './chosen';

const GAP_MS = 500;
/** Under the popup's name for it: what one looks at there need not be what one looks at here. */
const WANTED = 'panel account';

export const state = cell<'loading' | 'empty' | 'ready' | 'error' | 'signed-out'>('loading');
export const board = cell<Board>({ accounts: [], view: null, zone: 'UTC', live: null, elsewhere: [], check: null });
let wanted = localStorage.getItem(WANTED) as AccountKey | null;

async function read(): Promise<void> {
  try {
    const [ledger] = await Promise.all([openReader(), chosen.read()]);
    const { calendarFor, clock } = chosen;
    const found = Promise.all([readBoard(ledger, calendarFor, clock(), wanted), signedOut(ledger)]);
    const [read, out] = await found.finally(() => ledger.close());
    board.value = read;
    state.value = read.view ? 'ready' : out ? 'signed-out' : 'empty';
  } catch (error) {
    console.error('Good Standing: the ledger could not be read', error);
    state.value = 'error';
  }
}

export const load = paced(read, GAP_MS);

export function look(key: AccountKey): void {
  wanted = key;
  localStorage.setItem(WANTED, key);
  load();
}

export function startBoard(): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if ((message as { type?: string } | null)?.type === 'changed') load();
    return undefined;
  });
  chosen.follow(load);
  // A LIVE that nobody sees any more, or that is over by the clock alone, is told by no message.
  setInterval(load, 30_000);
  load();
}
