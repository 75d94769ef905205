/** Parts of the Shop Performance Score as the page states them: another number than the standing, and beside it. */

import { momentOf, number, t } from '../../utils/words/words';
import type { PartProps } from './sections';

export function Performance({ report: { performance, week } }: PartProps) {
  if (!performance || performance.groups.length === 0) return null;
  return (
    <div class="beside">
      <h3>{t('rep_performance')}</h3>
      <ul class="list">
        {performance.groups.map(({ code, words, score }) => (
          <li key={code}>
            <q class="grow" dir="auto">
              {words}
            </q>
            <b class="num">{score === undefined ? t('rep_not_rated') : t('rep_of_five', number(score))}</b>
          </li>
        ))}
      </ul>
      <p class="small">{t('rep_performance_note', momentOf(performance.at, week.zone))}</p>
    </div>
  );
}
