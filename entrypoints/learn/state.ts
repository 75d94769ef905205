/** The page reads the ledger itself, and again whenever the worker says that it changed: quizzes, tickets and practice. */

import { computed, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { Kept } from '../../components/practice/types';
import type { AccountKey, OverlayView, QuizView, Violation } from '../../utils/domain';
import { readPractice } from '../../utils/ledger/practice';
import { accountViews } from '../../utils/ledger/read';
import { readQuizzes } from '../../utils/ledger/read-quiz';
import { openReader } from '../../utils/ledger/reader';
import { chosenFrom } from '../../utils/own-pages/chosen';
import { policyFor } from '../../utils/policy/match';
import { route } from './route';

export const chosen = chosenFrom(browser.storage, signal);
export const state = signal<'loading' | 'ready' | 'error'>('loading');

const none = { account: null as AccountKey | null, kept: { cards: [], days: [], own: [] } as Kept };
const lists = { views: [] as OverlayView[], quizzes: [] as QuizView[], violations: [] as Violation[] };
export const shelf = signal({ ...none, ...lists });

const remembered = signal(localStorage.getItem('account') as AccountKey | null);

/** The account that the address names, else the one looked at last. */
export const wished = computed(() => route.value.account ?? remembered.value);

export function remember(account: AccountKey): void {
  remembered.value = account;
  localStorage.setItem('account', account);
}

let turn = 0;

export async function load(): Promise<void> {
  const mine = ++turn;
  try {
    await chosen.read();
    const ledger = await openReader();
    const { calendarFor, clock } = chosen;
    const read = async () => {
      const views = await accountViews(ledger, calendarFor, clock());
      const keys = views.flatMap(({ account }) => account?.key ?? []);
      const account = keys.find((key) => key === wished.value) ?? keys[0] ?? null;
      const [quizzes, violations, kept] = await Promise.all([
        account ? readQuizzes(ledger, calendarFor, clock(), account, policyFor) : [],
        account ? ledger.getAll('violations', IDBKeyRange.bound([account], [account, []])) : [],
        readPractice(ledger),
      ]);
      return { views, account, quizzes, violations, kept };
    };
    const found = await read().finally(() => ledger.close());
    // A later call has read, or will read, what is newer.
    if (mine !== turn) return;
    shelf.value = found;
    state.value = 'ready';
  } catch (error) {
    console.error('Good Standing: the ledger could not be read', error);
    if (mine === turn) state.value = 'error';
  }
}
