/** The seller's own lists in the browser's storage. Only this page writes them, and two panels one after the other. */

import { browser } from 'wxt/browser';
import type { AccountKey } from '../../utils/domain';
import {
  type Change,
  changed,
  LISTS_KEY,
  type ListName,
  type Lists,
  listsFrom,
  withLists,
} from '../../utils/domain/lists';
import { cell } from './chosen';

const stored = cell<unknown>(undefined);

export const listsOf = (account: AccountKey | undefined): Lists => listsFrom(stored.value, account ?? 'seller:');

const readStored = async (): Promise<unknown> => (await browser.storage.local.get(LISTS_KEY))[LISTS_KEY];

export async function change(account: AccountKey, name: ListName, what: Change): Promise<void> {
  const after = (all: unknown): Record<string, unknown> => {
    const lists = listsFrom(all, account);
    return withLists(all, account, { ...lists, [name]: changed(lists[name], what, name) });
  };
  // Drawn at once; what is stored is what the last writer left, with this change.
  stored.value = after(stored.value);
  try {
    await navigator.locks.request(LISTS_KEY, async () => {
      await browser.storage.local.set({ [LISTS_KEY]: after(await readStored()) });
    });
  } catch (error) {
    console.error('Good Standing: a list could not be stored', error);
    stored.value = await readStored();
  }
}

export async function followLists(): Promise<void> {
  browser.storage.onChanged.addListener((changes) => {
    if (LISTS_KEY in changes) stored.value = changes[LISTS_KEY]?.newValue;
  });
  stored.value = await readStored();
}
