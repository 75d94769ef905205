/** The quizzes of the account that the popup looks at, read anew whenever the popup has read the ledger. */

import type { AccountKey, QuizView } from '../../utils/domain';
import { readQuizzes } from '../../utils/ledger/read-quiz';
import { openReader } from '../../utils/ledger/reader';
import type { Shelf } from '../../utils/ledger/shelf';
import type { Chosen, Make } from '../../utils/own-pages/chosen';
import { policyFor } from '../../utils/policy/match';

interface Read {
  state: 'loading' | 'ready' | 'error';
  quizzes: readonly QuizView[];
}

export function makeShelf(cell: Make, chosen: Chosen, shelf: { readonly value: Shelf }) {
  const read = cell<Read>({ state: 'loading', quizzes: [] });
  const account = (): AccountKey | undefined => shelf.value.view?.account?.key;
  let whose: AccountKey | undefined;
  let from: Shelf | undefined;

  async function quizzesOf(key: AccountKey | undefined): Promise<QuizView[]> {
    if (!key) return [];
    const ledger = await openReader();
    return readQuizzes(ledger, chosen.calendarFor, chosen.clock(), key, policyFor).finally(() => ledger.close());
  }

  async function load(): Promise<void> {
    const mine = shelf.value;
    const key = account();
    if (key !== whose) read.value = { state: 'loading', quizzes: [] };
    [from, whose] = [mine, key];
    const found: Read = await quizzesOf(key).then(
      (quizzes) => ({ state: 'ready', quizzes }),
      (error) => {
        console.error('Good Standing: the quizzes could not be read', error);
        return { state: 'error', quizzes: [] };
      },
    );
    // A later call has read, or will read, what is newer.
    if (mine === from) read.value = found;
  }

  return {
    read,
    account,
    load,
    /** What was read is of the account that is looked at. */
    isOwn: () => account() === whose,
    /** Called while drawing: the popup has read the ledger anew, or looks at another account. */
    follow(): void {
      if (shelf.value !== from) queueMicrotask(() => shelf.value !== from && void load());
    },
  };
}
