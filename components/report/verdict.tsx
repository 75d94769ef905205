/** The week in one sentence. */

import { t, verdict } from '../../utils/words/words';
import type { PartProps } from './sections';

export function Verdict({ report }: PartProps) {
  return (
    <section class="part lead" aria-label={t('verdict_name')}>
      <p class="verdict">{verdict(report)}</p>
    </section>
  );
}
