/** What is due and until when. */

import { t } from '../../utils/words/words';
import { DueList } from '../ui/Due';
import type { PartProps } from './sections';

export function Deadlines({ report, now }: PartProps) {
  if (report.due.length === 0) return null;
  return (
    <section class="part">
      <h2>{t('deadlines')}</h2>
      <DueList due={report.due} now={now} zone={report.week.zone} />
    </section>
  );
}
