/** What happened: where, by rule, and how near a repeated rule is to its limit. */

import type { ReportItem, Surface } from '../../utils/domain';
import { number, surfaceWord, t } from '../../utils/words/words';
import { Groups } from '../ui/Groups';
import { LearnLink } from '../ui/LearnLink';
import type { PartProps } from './sections';

/** These three are said even when there were none: the split is what the week is read by. */
const ALWAYS: readonly Surface[] = ['live', 'video', 'listing'];

export function GroupsPart({ report }: PartProps) {
  const { account, groups, gaps, quizzes, week } = report;
  const surfaces = (Object.entries(report.bySurface) as [Surface, number][]).filter(
    ([surface, n]) => n > 0 || ALWAYS.includes(surface),
  );
  const quizOf = ({ id }: ReportItem) =>
    quizzes.some(({ violationId }) => violationId === id) && (
      <>
        <span class="desk"> · </span>
        <LearnLink to={['quiz', account.key, id]} class="desk">
          {t('quiz_take')}
        </LearnLink>
      </>
    );
  return (
    <section class="part">
      <h2>{t('what_happened')}</h2>
      {groups.length === 0 ? (
        <p class="calm">{t(gaps.length > 0 ? 'no_violations_seen' : 'no_violations')}</p>
      ) : (
        <>
          <p class="surfaces">
            {surfaces.map(([surface, n]) => (
              <span key={surface} class={n === 0 ? 'none' : ''}>
                <b>{number(n)}</b> {surfaceWord(surface)}
              </span>
            ))}
          </p>
          <Groups groups={groups} zone={week.zone} extra={quizOf} whole />
        </>
      )}
    </section>
  );
}
