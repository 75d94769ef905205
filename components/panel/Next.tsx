/** The product to show next, in large: the first of the list that was neither ticked nor seen pinned in this LIVE. */

import { type Change, type ListItem, type ListName, nextUp } from '../../utils/domain/lists';
import { t } from '../../utils/words/words';

interface Props {
  show: readonly ListItem[];
  shown: readonly string[];
  change(list: ListName, change: Change): void;
}

export function Next({ show, shown, change }: Props) {
  const next = nextUp(show, shown);
  return (
    <section class="pad">
      <h2>{t('pan_next')}</h2>
      {next ? (
        <div class="row">
          <p class="upnext grow" dir="auto">
            {next.title}
          </p>
          <button type="button" onClick={() => change('show', { do: 'tick', id: next.id, done: true })}>
            {t('pan_next_done')}
          </button>
        </div>
      ) : (
        <p class="small">{t('pan_next_none')}</p>
      )}
    </section>
  );
}
