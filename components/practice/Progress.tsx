/** How far one is with each rule: a bar and its numbers. Broken rules first, then those begun; the others behind a fold. */

import type { BrokenPolicy } from '../../utils/domain/practice/broken';
import type { PolicyProgress } from '../../utils/domain/practice/progress';
import type { Mix } from '../../utils/practice/mixes';
import { t, tn } from '../../utils/words/words';
import { LearnLink } from '../ui/LearnLink';

interface Props {
  rows: readonly PolicyProgress[];
  broken: readonly BrokenPolicy[];
  nameOf(policy: string): string;
  start(mix: Mix): void;
}

export function Progress({ rows, broken, nameOf, start }: Props) {
  const times = (policy: string) => broken.find((one) => one.policy === policy)?.times ?? 0;
  const first = rows.filter(({ policy, fresh, of }) => fresh < of || times(policy) > 0);
  const rest = rows.filter((row) => !first.includes(row));
  const sorted = [...first].sort(
    (a, b) => times(b.policy) - times(a.policy) || b.known + b.learning - a.known - a.learning,
  );
  const list = (some: readonly PolicyProgress[]) => (
    <ul class="list progress">
      {some.map((row) => (
        <Row key={row.policy} row={row} name={nameOf(row.policy)} times={times(row.policy)} start={start} />
      ))}
    </ul>
  );
  return (
    <section class="part" aria-labelledby="practice-progress">
      <h2 id="practice-progress">{t('prac_progress')}</h2>
      {sorted.length > 0 ? list(sorted) : <p class="calm">{t('prac_progress_none')}</p>}
      {rest.length > 0 && (
        <details>
          <summary>{tn('prac_progress_rest', rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </section>
  );
}

interface RowProps {
  row: PolicyProgress;
  name: string;
  times: number;
  start(mix: Mix): void;
}

function Row({ row: { policy, known, learning, fresh, of }, name, times, start }: RowProps) {
  return (
    <li>
      <div class="grow">
        <p>
          {policy === '' ? <bdi>{name}</bdi> : <LearnLink to={['policy', policy]}>{name}</LearnLink>}{' '}
          {times > 0 && (
            <span class="chip flat" data-tone="careful">
              {tn('prac_broken', times)}
            </span>
          )}
        </p>
        <span class="bar" aria-hidden="true">
          {known > 0 && <i class="known" style={{ flexGrow: known }} />}
          {learning > 0 && <i class="learning" style={{ flexGrow: learning }} />}
          {fresh > 0 && <i style={{ flexGrow: fresh }} />}
        </span>
        <small>{t('prac_counts', known, learning, fresh, of)}</small>
      </div>
      <button type="button" onClick={() => start({ policy })} aria-label={t('prac_practise_named', name)}>
        {t('prac_practise')}
      </button>
    </li>
  );
}
