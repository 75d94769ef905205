/** Save, going, not for me. Each can be taken back; when the row goes with the press, the focus goes to the words. */

import { overAt } from '../../utils/domain/workshops/plain';
import type { Workshop, WorkshopChoice } from '../../utils/domain/workshops/workshop';
import { t } from '../../utils/words/words';
import type { Say, WorkshopsProps } from './props';
import { focusSaid } from './SaidLine';

type Props = Pick<WorkshopsProps, 'choices' | 'now' | 'actions' | 'route'> & {
  workshop: Workshop;
  say: Say;
  /** In the list, where a decision may take the row away. */
  row?: boolean;
};

type Decision = 'saved' | 'going' | 'hidden';

const SAID = {
  saved: ['ws_said_saved', 'ws_said_unsaved'],
  going: ['ws_said_going', 'ws_said_not_going'],
  hidden: ['ws_said_hidden', 'ws_said_shown'],
} as const;

const without = (choice: WorkshopChoice, what: Decision): WorkshopChoice => {
  const { [what]: _, ...rest } = choice;
  return rest;
};

export function Acts({ workshop, choices, now, actions, route, say, row }: Props) {
  const { id, title } = workshop;
  const before: WorkshopChoice = choices.get(id) ?? { id, at: now };
  const toggle = (what: Decision) => {
    const on = !before[what];
    const next: WorkshopChoice = on ? { ...before, [what]: true, at: now } : { ...without(before, what), at: now };
    // Somebody who goes has no use for "not for me", and the other way round.
    const plain = on ? (what === 'hidden' ? without(next, 'going') : without(next, 'hidden')) : next;
    if (row && leaves(what, on, route.wanted.mine)) focusSaid();
    const failed = (error: unknown) => {
      console.error('Good Standing: a decision could not be kept', error);
      say(t('ws_failed'));
    };
    const undo = () => {
      actions.choose({ ...before, at: now }).then(() => say(t('ws_said_undone', title)), failed);
    };
    actions.choose(plain).then(() => say(t(SAID[what][on ? 0 : 1], title), undo), failed);
  };
  const over = overAt(workshop) <= now;
  const button = (what: Decision, words: string) => (
    <button
      type="button"
      class={row ? 'quiet' : ''}
      aria-pressed={Boolean(before[what])}
      aria-describedby={row ? `ws-${id}` : undefined}
      onClick={() => toggle(what)}
    >
      {words}
    </button>
  );
  return (
    <div class="decide">
      {button('saved', t('ws_save'))}
      {!over && workshop.status !== 'cancelled' && button('going', t('ws_going'))}
      {button('hidden', t('ws_not_for_me'))}
    </div>
  );
}

/** Whether the list, as it is filtered, loses the row. */
function leaves(what: Decision, on: boolean, mine: WorkshopsProps['route']['wanted']['mine']): boolean {
  if (what === 'hidden') return mine === 'hidden' ? !on : on;
  return mine === what && !on;
}
