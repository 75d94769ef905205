/** What could not be read this week, and on how much the report rests. */

import { dayAndTime, dayOf, gapWords, t, tn } from '../../utils/words/words';
import type { PartProps } from './sections';

export function Gaps({ report }: PartProps) {
  const { gaps, week, builtAt, readings } = report;
  return (
    <section class={gaps.length > 0 ? 'part small' : 'part bare small'}>
      {gaps.length > 0 && (
        <>
          <h2>{t('gaps_title')}</h2>
          <ul>
            {gaps.map((gap) => (
              <li key={gap.site + gap.endpoint}>
                {gapWords(gap)}
                {gap.readAt !== undefined && ` · ${t('last_read', dayOf(gap.readAt, week.zone))}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{tn('built', readings, dayAndTime(builtAt, week.zone))}</p>
    </section>
  );
}
