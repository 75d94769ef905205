/** TikTok's own quiz: where it stands, how long it is open, and the one button that leads there. */

import { dayOf, lookUp, t } from '../../utils/words/words';
import { Until } from '../ui/Time';
import type { PartProps } from './props';

/** Within three days a window is drawn as the loud thing: a weekend fits into it. */
const SOON = 3 * 86_400_000;

/** `first`: it is what is to be done now. */
export function Official({ view, zone, now, actions, first }: PartProps & { first?: boolean }) {
  const { official, credit } = view;
  const { closesAt, nextCreditAt: next } = official ?? {};
  const over = !official;
  return (
    <section class="block official">
      <h3>{t('quiz_official')}</h3>
      {over ? (
        <p>{t('quiz_official_over')}</p>
      ) : (
        <>
          <p>{t('rep_quiz_where', lookUp(official.where) || t('quiz_official_unknown'))}</p>
          <p>
            {closesAt === undefined ? (
              t('quiz_t_window_unknown')
            ) : (
              <>
                {t('quiz_closes', dayOf(closesAt, zone))} ·{' '}
                <b class={closesAt - now.value < SOON ? 'soon' : ''}>
                  <Until at={closesAt} now={now} left />
                </b>
              </>
            )}
          </p>
        </>
      )}
      {next !== undefined && next > now.value && <p class="small">{t('rep_next_credit', dayOf(next, zone))}</p>}
      {!over && credit?.kind !== 'confirmed' && (
        <button type="button" class={first ? 'primary' : ''} onClick={actions.openHealth}>
          {t('quiz_official_button')}
        </button>
      )}
    </section>
  );
}
