/** Every milestone of the programme and what it takes away; the next one is marked, and where each rule was read. */

import { effectWords, number, t, tn } from '../../utils/words/words';
import { Rules } from './Rules';
import type { PartProps } from './sections';

export function Milestones({ report }: PartProps) {
  const { programme, next, score } = report.standing;
  const milestones = programme?.milestones;
  if (!programme || !milestones?.length) return null;
  const { countsUp } = programme.scale;
  const reached = (at: number) => score !== undefined && (countsUp ? score >= at : score <= at);
  return (
    <section class="part">
      <h2>{t('milestones_heading')}</h2>
      {countsUp && <p class="small">{t('counts_up')}</p>}
      <ul class="list milestones">
        {milestones.map((m) => (
          <li key={m.at} class={next?.milestone.at === m.at ? 'next' : ''}>
            <b class="num">{number(m.at)}</b>
            <div class="grow">
              <p class="clause">{effectWords(m)}</p>
              {next?.milestone.at === m.at && (
                <small>
                  {t('next')} · {tn('rep_away', next.points)}
                </small>
              )}
              {m.confidence === 'third-party' && <small>{t('third_party')}</small>}
            </div>
            {reached(m.at) && <span class="small">{t('reached')}</span>}
          </li>
        ))}
      </ul>
      <Rules rules={milestones} />
    </section>
  );
}
