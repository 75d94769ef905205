/** Points given back: beside TikTok's number, never inside it. What only we know of is told apart from what is confirmed. */

import { dayOf, t, tn } from '../../utils/words/words';
import type { PartProps } from './sections';

export function Credits({ report }: PartProps) {
  const { credits, week } = report;
  if (credits.length === 0) return null;
  return (
    <div class="beside">
      <h3>{t('rep_credits')}</h3>
      <ul class="list">
        {credits.map((credit) => (
          <li key={credit.id}>
            <div class="grow">
              <span class={credit.kind === 'practice' ? 'chip flat dashed' : 'chip flat'} data-tone="neutral">
                {t(`rep_credit_${credit.kind}`)}
              </span>{' '}
              {credit.policyWords && <q dir="auto">{credit.policyWords}</q>}
              <small>{dayOf(credit.at, week.zone)}</small>
            </div>
            <span class="num">
              {credit.points === undefined ? t('rep_points_unstated') : tn('points', credit.points)}
            </span>
          </li>
        ))}
      </ul>
      <p class="small">{t('rep_credits_note')}</p>
    </div>
  );
}
