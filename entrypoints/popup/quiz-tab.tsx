/**
 * The tab of quizzes. Everything of the popup's own is handed in: a second file that imported it would break the popup's one
 * script into several.
 */

import { Quizzes } from '../../components/quiz/Quizzes';
import type { Now } from '../../components/ui/Time';
import type { Shelf } from '../../utils/ledger/shelf';
import { quizSteps, type Send } from '../../utils/messaging/quiz-steps';
import type { Chosen, Make } from '../../utils/own-pages/chosen';
import { names } from '../../utils/policy/catalogue/names';
import { makeShelf } from './quiz-shelf';

const nameOf = (id: string): string | undefined => names.find((one) => one.id === id)?.name;

export function makeTab(cell: Make, chosen: Chosen, shelf: { value: Shelf }, send: Send, openHealth: () => void) {
  const looked = cell<{ at: string | null; arrive: boolean }>({ at: null, arrive: false });
  const { read, account, load, isOwn, follow } = makeShelf(cell, chosen, shelf);
  const actions = {
    ...quizSteps(send, account),
    look(at: string | null) {
      looked.value = { at, arrive: false };
    },
    openHealth,
    retry: () => void load(),
  };
  return {
    /** To the quiz of one violation, else to the list. */
    show(violation?: string): void {
      looked.value = { at: violation ?? null, arrive: violation !== undefined };
      void load();
    },
    draw(now: Now) {
      follow();
      const key = account();
      const { at, arrive } = looked.value;
      const props = { ...read.value, account: key ?? null, nameOf, now, actions, arrive };
      return (
        <Quizzes
          key={key ?? ''}
          {...props}
          programme={shelf.value.view?.standing.programme}
          chosen={isOwn() ? at : null}
          zone={chosen.calendarFor(key).zone}
        />
      );
    },
  };
}
