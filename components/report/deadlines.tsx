/** Deadlines, soonest first, each with its day in the week's zone, what is left, and the rule when the ticket said none. */

import { momentOf, t } from '../../utils/words/words';
import { DueList } from '../ui/Due';
import { Rules } from './Rules';
import type { PartProps } from './sections';

export function Deadlines({ report, now }: PartProps) {
  const { due, week } = report;
  if (due.length === 0) return null;
  return (
    <section class="part">
      <h2>{t('deadlines')}</h2>
      <DueList due={due} now={now} write={(at) => momentOf(at, week.zone)} />
      <Rules rules={due.map((one) => one.rule)} />
    </section>
  );
}
