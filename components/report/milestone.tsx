/** Every milestone of the programme and what it takes away; the next one is marked, and where each rule was read. */

import { effectWords, number, t } from '../../utils/words/words';
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
      <ul class="list milestones">
        {milestones.map((m) => (
          <li key={m.at} class={next?.milestone.at === m.at ? 'next' : ''}>
            <b class="num">{number(m.at)}</b>
            <div class="grow">
              <p class="clause">{effectWords(m)}</p>
              {m.confidence === 'third-party' && <small>{t('third_party')}</small>}
            </div>
            {reached(m.at) && <span class="small">{t('reached')}</span>}
            {next?.milestone.at === m.at && <span class="small">{t('next')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
