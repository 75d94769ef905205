/** Every source in the order in which it is asked, with when it last answered, and on how much the report rests. */

import type { WeeklyReport } from '../../utils/domain';
import { lookUp, momentOf, sourceWord, t, tn } from '../../utils/words/words';
import type { PartProps } from './sections';

type SourceRow = WeeklyReport['sources'][number];

const stateWord = ({ state }: SourceRow): string =>
  state === 'read' ? t('rep_source_read') : lookUp(`gap_${state.replaceAll('-', '_')}`);

export function Sources({ report }: PartProps) {
  const { sources, week, builtAt, readings } = report;
  const moment = (ms: number | undefined) => (ms === undefined ? t('rep_never') : momentOf(ms, week.zone));
  return (
    // On paper the head of the sheet says all this.
    <section class={sources.length > 0 ? 'part small desk' : 'part bare small desk'}>
      {sources.length > 0 && (
        <>
          <h2 id="sources">{t('rep_sources')}</h2>
          <div class="scroll">
            <table class="words" aria-labelledby="sources">
              <thead>
                <tr>
                  <th scope="col">{t('rep_source')}</th>
                  <th scope="col">{t('rep_source_state')}</th>
                  <th scope="col">{t('rep_answered')}</th>
                  <th scope="col">{t('rep_asked')}</th>
                </tr>
              </thead>
              <tbody>
                {sources.map((one) => (
                  <tr key={one.site + one.endpoint}>
                    <th scope="row">
                      {sourceWord(one.site, one.endpoint)}
                      {one.via === 'page-text' && ` · ${t('from_text')}`}
                    </th>
                    <td>{stateWord(one)}</td>
                    <td>{moment(one.readAt)}</td>
                    <td>{moment(one.at)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <p>
        {tn('built', readings, momentOf(builtAt, week.zone))} · {t('rep_zone', week.zone)}
      </p>
    </section>
  );
}
