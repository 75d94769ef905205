/** What was added by hand, from a page or from a file is taken out again; a calendar's entry goes with its calendar. */

import type { Workshop } from '../../utils/domain/workshops/workshop';
import { t } from '../../utils/words/words';
import { listPath } from './address';
import type { Say, WorkshopsProps } from './props';

const OWN = ['hand', 'page', 'file'];

export function Remove({ workshop, actions, route, say }: WorkshopsProps & { workshop: Workshop; say: Say }) {
  if (!workshop.sources.every(({ kind }) => OWN.includes(kind))) return null;
  const failed = (error: unknown) => {
    console.error('Good Standing: a workshop could not be changed', error);
    say(t('ws_failed'));
  };
  const press = () => {
    const undo = () => actions.putBack(workshop).then(() => say(t('ws_said_back', workshop.title)), failed);
    actions.remove(workshop).then(() => {
      // The list it is gone from; the page sees to the focus.
      location.hash = listPath(route.wanted);
      say(t('ws_said_removed', workshop.title), () => void undo());
    }, failed);
  };
  return (
    <p class="bare">
      <button type="button" class="quiet" onClick={press}>
        {t('ws_remove')}
      </button>
    </p>
  );
}
