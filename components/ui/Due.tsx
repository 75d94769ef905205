/** Deadlines, soonest first. One that the ticket did not state says so. */

import type { DueView } from '../../utils/domain';
import { dueWord, t } from '../../utils/words/words';
import { type Now, Until } from './Time';

/** Within three days a deadline is drawn as the loud thing: a weekend fits into it. */
const SOON = 3 * 86_400_000;

interface Props {
  due: DueView[];
  now: Now;
  most?: number;
  /** With it the day is written out as well: what is left means nothing on paper. */
  write?: (at: number) => string;
}

export function DueList({ due, now, most, write }: Props) {
  const rows = [...due].sort((a, b) => a.at - b.at).slice(0, most);
  return (
    <ul class="list">
      {rows.map((d) => (
        <li key={d.kind + d.violationId}>
          <span class="grow">
            {dueWord(d.kind)} <q dir="auto">{d.policyWords}</q>
            {write && <small>{write(d.at)}</small>}
            {d.derived && <small>{t('due_derived')}</small>}
          </span>
          <b class={d.at - now.value < SOON ? 'soon' : ''}>
            <Until at={d.at} now={now} />
          </b>
        </li>
      ))}
    </ul>
  );
}
