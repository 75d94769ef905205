/** When there is nothing: how one gets something. And when no workshop fits the filters: which of them to loosen. */

import { useMemo } from 'preact/hooks';
import { loosen, type WorkshopList } from '../../utils/domain/workshops/list';
import { t, tn } from '../../utils/words/words';
import { narrows } from './address';
import { Invited } from './Invited';
import { NOTHING, type WorkshopsProps } from './props';
import { spanOf } from './shown';

export function Empty(props: WorkshopsProps) {
  return (
    <>
      <section class="part hero">
        <h2>{t('ws_empty_title')}</h2>
        <p>{t('ws_empty_words')}</p>
        <div class="row wrap acts">
          <a class="b primary" href="#/sources">
            {t('ws_empty_subscribe')}
          </a>
          <a class="b" href="#/add">
            {t('ws_nav_add')}
          </a>
        </div>
      </section>
      <Invited {...props} />
    </>
  );
}

const LOOSER = {
  query: 'ws_loosen_query',
  km: 'ws_loosen_radius',
  from: 'ws_loosen_from',
  to: 'ws_loosen_to',
  topic: 'ws_loosen_topic',
  language: 'ws_loosen_language',
  mode: 'ws_loosen_mode',
  runBy: 'ws_loosen_run_by',
  free: 'ws_loosen_free',
  mine: 'ws_loosen_mine',
} as const;
type Loose = keyof typeof LOOSER;

type NoneProps = WorkshopsProps & { list: WorkshopList; past: number };

export function NoneFits({ list, past, route, now, zone, actions }: NoneProps) {
  const { wanted } = route;
  const ways = useMemo(() => loosen(list, wanted, now, (filter) => spanOf(filter, zone)).slice(0, 4), [list, wanted]);
  const reset = () => actions.want({ ...NOTHING, city: wanted.city });
  return (
    <section class="part">
      <h2>{t(narrows(wanted) ? 'ws_none_title' : 'ws_none_ahead')}</h2>
      <p>{t(ways.length > 0 ? 'ws_none_words' : narrows(wanted) ? 'ws_none_many' : 'ws_none_ahead_words')}</p>
      <ul class="ways">
        {ways.map(({ filter, rows }) => (
          <li key={filter}>
            <button type="button" onClick={() => actions.want({ ...wanted, [filter]: NOTHING[filter] })}>
              {t(LOOSER[filter as Loose])}
            </button>{' '}
            <span class="small">{tn('ws_would_show', rows)}</span>
          </li>
        ))}
        {past > 0 && (
          <li>
            <button type="button" onClick={() => actions.want({ ...wanted, past: true })}>
              {tn('ws_show_past', past)}
            </button>
          </li>
        )}
        {ways.length === 0 && narrows(wanted) && (
          <li>
            <button type="button" onClick={reset}>
              {t('ws_reset')}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
