/** What happened: violations by rule, and where they happened. */

import type { Surface } from '../../utils/domain';
import { number, surfaceWord, t } from '../../utils/words/words';
import { Groups } from '../ui/Groups';
import type { PartProps } from './sections';

export function GroupsPart({ report }: PartProps) {
  const surfaces = (Object.entries(report.bySurface) as [Surface, number][]).filter(([, n]) => n > 0);
  return (
    <section class="part">
      <h2>{t('what_happened')}</h2>
      {report.groups.length === 0 ? (
        <p class="calm">{t(report.gaps.length > 0 ? 'no_violations_seen' : 'no_violations')}</p>
      ) : (
        <>
          {surfaces.length > 1 && (
            <p class="surfaces">
              {surfaces.map(([surface, n]) => (
                <span key={surface}>
                  <b>{number(n)}</b> {surfaceWord(surface)}
                </span>
              ))}
            </p>
          )}
          <Groups groups={report.groups} zone={report.week.zone} links />
        </>
      )}
    </section>
  );
}
