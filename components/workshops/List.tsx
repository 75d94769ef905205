/** The list: what to know first, the filters, how many there are, and the rows by month, fifty at a time. */

import { useMemo } from 'preact/hooks';
import { offered } from '../../utils/domain/workshops/list';
import { t, tn } from '../../utils/words/words';
import { narrows } from './address';
import { Empty, NoneFits } from './Empty';
import { Filters } from './Filters';
import { Notes } from './Notes';
import { NOTHING, type Shared } from './props';
import { Rows } from './Rows';
import { listOf, shownOf } from './shown';
import { Updated } from './Updated';

type Props = Shared & { most: number; more(): void; whole: boolean };

export function List(props: Props) {
  const { workshops, choices, route, now, zone, most, more, actions, partial } = props;
  const { wanted } = route;
  // What is past changes by the ten minutes here, not by the second.
  const hour = Math.floor(now / 600_000) * 600_000;
  const all = useMemo(() => listOf(props), [workshops, choices, props.locate]);
  const shown = useMemo(() => shownOf(all, wanted, hour, zone), [all, wanted, hour, zone]);
  const offers = useMemo(() => offered(all, hour), [all, hour]);
  const { rows, past } = shown;
  if (workshops.length === 0 && !partial) {
    return (
      <>
        <Notes {...props} />
        <Empty {...props} />
      </>
    );
  }
  return (
    <>
      <Notes {...props} />
      <Filters wanted={wanted} want={actions.want} offers={offers} searchCities={actions.searchCities} />
      <div class="row wrap count">
        <p class="grow small" role="status">
          {partial
            ? t('ws_partial')
            : [
                tn(narrows(wanted) ? 'ws_found' : 'ws_upcoming', rows.length),
                shown.unstated > 0 && tn('ws_unstated_count', shown.unstated),
                shown.unplaced > 0 && tn('ws_unplaced', shown.unplaced),
              ]
                .filter(Boolean)
                .join(' ')}
        </p>
        {narrows(wanted) && (
          <button type="button" class="quiet" onClick={() => actions.want({ ...NOTHING, city: wanted.city })}>
            {t('ws_reset')}
          </button>
        )}
        <label class="tick">
          <input
            type="checkbox"
            checked={wanted.past}
            onChange={(e) => actions.want({ ...wanted, past: e.currentTarget.checked })}
          />
          {past > 0 && !wanted.past ? tn('ws_show_past', past) : t('ws_with_past')}
        </label>
        <Updated {...props} />
      </div>
      <Rows {...props} rows={rows} />
      {rows.length === 0 && !partial && <NoneFits {...props} list={all} past={past} />}
      {rows.length > most && (
        <p class="more">
          <button type="button" onClick={more}>
            {t('ws_more', Math.min(50, rows.length - most), rows.length - most)}
          </button>
        </p>
      )}
    </>
  );
}
