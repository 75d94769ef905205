/** Twelve weeks as bars, and the same numbers as a table for those who read or hear better than they see. */

import type { TrendWeek } from '../../utils/domain';
import { daysOf, number, t, tn } from '../../utils/words/words';
import { STEP, TrendBars, TrendKey, trendKinds } from '../ui/Trend';
import type { PartProps } from './sections';

export function Trend({ report }: PartProps) {
  const { trend, week } = report;
  const first = trend[0];
  if (trend.length < 2 || !first) return null;
  return (
    <section class="part">
      <h2>{t('trend_heading', tn('weeks', trend.length))}</h2>
      <ScoreLine trend={trend} />
      <TrendBars trend={trend} chosen={week.start} />
      <p class="axis small">
        <span>{daysOf(first.start, first.start)}</span>
        <span>{daysOf(week.start, week.start)}</span>
      </p>
      <TrendKey />
      <details>
        <summary>{t('as_table')}</summary>
        <Table trend={trend} />
      </details>
    </section>
  );
}

/** The score above its week; a week in which none was read breaks the line instead of being guessed. */
function ScoreLine({ trend }: { trend: TrendWeek[] }) {
  const scores = trend.flatMap((w) => (w.score === undefined ? [] : [w.score]));
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  if (scores.length < 2) return null;
  const at = (score: number) => 22 - ((score - low) / (high - low || 1)) * 18;
  const x = (i: number) => i * STEP + STEP / 2;
  return (
    <>
      <p class="axis small">
        <span>{t('score')}</span>
        <span class="num">{low === high ? number(low) : t('between', low, high)}</span>
      </p>
      <svg class="scores" viewBox={`0 0 ${trend.length * STEP} 26`} aria-hidden="true">
        {trend.map(({ start, score }, i) => {
          const before = trend[i - 1]?.score;
          if (score === undefined) return null;
          return (
            <g key={start}>
              {before !== undefined && <path d={`M${x(i - 1)} ${at(before)}L${x(i)} ${at(score)}`} />}
              <circle cx={x(i)} cy={at(score)} r="2" />
            </g>
          );
        })}
      </svg>
    </>
  );
}

function Table({ trend }: { trend: TrendWeek[] }) {
  return (
    <div class="scroll">
      <table>
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
              <th scope="row">{daysOf(row.start, row.start)}</th>
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
