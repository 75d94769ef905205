/** The tab of workshops: the next few. As the tab of quizzes it imports nothing that the popup's one script is made of. */

import type { Now } from '../../components/ui/Time';
import { CITY_KEY, cityFrom } from '../../components/workshops/address';
import { PopupTab, type PopupTabProps } from '../../components/workshops/PopupTab';
import { makeTopics } from '../../utils/domain/workshops/topics';
import type { Shelf } from '../../utils/ledger/shelf';
import { askWorker, type Send } from '../../utils/messaging/quiz-steps';
import type { Chosen, Make } from '../../utils/own-pages/chosen';
import { names } from '../../utils/policy/catalogue/names';
import { t } from '../../utils/words/words';
import { NOTHING, readNext } from './workshops-shelf';

export function makeTab(cell: Make, chosen: Chosen, shelf: { value: Shelf }, send: Send) {
  const read = cell(NOTHING);
  const { policiesOf } = makeTopics(names);
  async function load(): Promise<void> {
    read.value = await readNext(chosen, shelf);
  }
  const actions: Pick<PopupTabProps, 'open' | 'retry' | 'save'> = {
    retry: () => void load(),
    open(place) {
      const path =
        typeof place === 'object' ? `event/${encodeURIComponent(place.event)}` : place === 'list' ? '' : place;
      window.open(`/workshops.html#/${path}`);
      window.close();
    },
    async save() {
      const { added } = await askWorker(send, 'workshops', { do: 'save' });
      void load();
      // Where something was open the worker has opened the form, and the popup is gone.
      return t(added > 0 ? 'ws_saved' : 'ws_save_none');
    },
  };
  return {
    show: () => void load(),
    draw: ({ value: now }: Now) => (
      <PopupTab
        {...read.value}
        {...actions}
        policiesOf={policiesOf}
        city={cityFrom(localStorage.getItem(CITY_KEY) ?? '')}
        zone={chosen.calendarFor(undefined).zone}
        now={now}
      />
    ),
  };
}
