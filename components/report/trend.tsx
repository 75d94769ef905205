/** Twelve weeks as bars under a score line, and the same numbers as a table for those who read or hear better than they see. */

import type { TrendWeek } from '../../utils/domain';
import { dayOf, number, t, tn } from '../../utils/words/words';
import { TrendBars, TrendKey, trendKinds } from '../ui/Trend';
import { Fold } from './Fold';
import { ScoreLine } from './score-line';
import type { PartProps } from './sections';

/** Days of weeks are calendar days, so they are written as they stand. */
const shortDay = (day: string) => dayOf(Date.parse(day), 'UTC');

export function Trend({ report }: PartProps) {
  const { trend, week, standing } = report;
  const first = trend[0];
  if (trend.length < 2 || !first) return null;
  return (
    <section class="part trends">
      <h2 id="trend">{t('trend_heading', tn('weeks', trend.length))}</h2>
      <div class="plots">
        <ScoreLine trend={trend} standing={standing} />
        <TrendBars trend={trend} chosen={week.start} />
        <p class="axis small">
          <span>{shortDay(first.start)}</span>
          <span>{shortDay(week.start)}</span>
        </p>
        <TrendKey />
      </div>
      <Fold words={t('as_table')}>
        <Table trend={trend} />
      </Fold>
    </section>
  );
}

function Table({ trend }: { trend: TrendWeek[] }) {
  return (
    <div class="scroll">
      <table aria-labelledby="trend">
        <thead>
          <tr>
            <th scope="col">{t('week_from')}</th>
            {trendKinds.map((kind) => (
              <th key={kind} scope="col">
                {t(`trend_${kind}`)}
              </th>
            ))}
            <th scope="col">{t('score')}</th>
          </tr>
        </thead>
        <tbody>
          {trend.map((row) => (
            <tr key={row.start}>
              <th scope="row">{shortDay(row.start)}</th>
              {trendKinds.map((kind) => (
                <td key={kind}>{number(row[kind])}</td>
              ))}
              <td>{row.score === undefined ? t('not_read') : number(row.score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
