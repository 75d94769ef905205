/** What later builds of this week said differently, newest first: a late ticket is never a silent change. */

import { correctionWords, t, tn } from '../../utils/words/words';
import { Fold } from './Fold';
import type { PartProps } from './sections';

const SHOWN = 2;

export function Corrections({ report }: PartProps) {
  const all = [...report.corrections].sort((a, b) => b.at - a.at);
  if (all.length === 0) return null;
  const lines = (from: number, to?: number) => (
    <ul>
      {all.slice(from, to).map((one) => (
        <li key={one.at}>{correctionWords(one, report.week.zone)}</li>
      ))}
    </ul>
  );
  return (
    <section class="part corrections" aria-labelledby="corrections">
      <h2 id="corrections">{t('rep_corrected')}</h2>
      {lines(0, SHOWN)}
      {all.length > SHOWN && <Fold words={tn('rep_earlier', all.length - SHOWN)}>{lines(SHOWN)}</Fold>}
    </section>
  );
}
