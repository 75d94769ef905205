/** The two credits beside each other, never mixed: ours for a pass here, and what the account's own data shows. */

import type { QuizView } from '../../utils/domain';
import { dayOf, t, tn } from '../../utils/words/words';
import { Sign } from './Sign';

interface Cell {
  name: string;
  words: string;
  got: boolean;
}

function cellsOf({ credit, last }: QuizView, zone: string): [Cell, Cell] {
  const none = t('quiz_credit_none');
  const day = (at: number, points?: number): string =>
    [points === undefined ? '' : tn('quiz_credit_points', points), dayOf(at, zone)].filter(Boolean).join(' · ');
  // What is confirmed may have been passed here before: both stay in sight.
  const passed =
    credit?.kind === 'practice' ? credit.at : last?.state === 'passed' && !last.service ? last.at : undefined;
  const confirmed = credit?.kind === 'confirmed' ? credit : undefined;
  return [
    { name: t('quiz_practice_credit'), words: passed === undefined ? none : day(passed), got: passed !== undefined },
    {
      name: t('quiz_confirmed_credit'),
      words: confirmed ? day(confirmed.at, confirmed.points) : none,
      got: confirmed !== undefined,
    },
  ];
}

/** `lean`: a line in a list. */
export function Credits({ view, zone, lean }: { view: QuizView; zone: string; lean?: boolean }) {
  return (
    <dl class={lean ? 'lean-credits' : 'credits'}>
      {cellsOf(view, zone).map(({ name, words, got }) => (
        <div key={name} data-tone={got ? 'good' : 'neutral'}>
          <Sign kind={got ? 'right' : 'open'} />
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
