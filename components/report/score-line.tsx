/**
 * The score of each week as a line over the bars, with the milestones near it. Down is always worse, so a scale that
 * counts up hangs from the top and says so; a week in which none was read breaks the line instead of being guessed.
 */

import type { Standing, TrendWeek } from '../../utils/domain';
import { number, t } from '../../utils/words/words';
import { STEP } from '../ui/Trend';

const HEIGHT = 46;
const EDGE = 5;

export function ScoreLine({ trend, standing }: { trend: TrendWeek[]; standing: Standing }) {
  const scores = trend.flatMap((week) => (week.score === undefined ? [] : [week.score]));
  const [first, last] = [scores[0], scores.at(-1)];
  if (scores.length < 2 || first === undefined || last === undefined) return null;
  const countsUp = standing.scale?.countsUp ?? false;
  const marks = marksNear(scores, standing);
  const all = [...scores, ...marks];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const part = (n: number) => (high === low ? 0.5 : (n - low) / (high - low));
  const y = (n: number) => EDGE + (countsUp ? part(n) : 1 - part(n)) * (HEIGHT - 2 * EDGE);
  const x = (i: number) => i * STEP + STEP / 2;
  const width = trend.length * STEP;
  const name = [
    t('rep_line_name', number(first), number(last)),
    marks.length > 0 ? t('track_milestones', marks.map(number).join(', ')) : '',
  ];
  return (
    <>
      <p class="axis small">
        <span>{t(countsUp ? 'measure_points' : 'score')}</span>
        {countsUp && <span>{t('rep_line_down')}</span>}
      </p>
      <div class="line" style={{ '--ends': width }}>
        <svg class="scores" viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={name.filter(Boolean).join(' ')}>
          {marks.map((mark) => (
            <path key={mark} class="mark-line" d={`M0 ${y(mark)}H${width}`} />
          ))}
          {trend.map(({ start, score }, i) => {
            const before = trend[i - 1]?.score;
            if (score === undefined) return null;
            return (
              <g key={start}>
                {before !== undefined && <path d={`M${x(i - 1)} ${y(before)}L${x(i)} ${y(score)}`} />}
                <circle cx={x(i)} cy={y(score)} r={i === trend.length - 1 ? 3 : 2} />
              </g>
            );
          })}
        </svg>
        {marks.map((mark) => (
          <small key={mark} aria-hidden="true" style={{ insetBlockStart: `${(y(mark) / HEIGHT) * 100}%` }}>
            {number(mark)}
          </small>
        ))}
      </div>
    </>
  );
}

/** The milestones that the line passed or comes next to: all of them would flatten it. */
function marksNear(scores: readonly number[], { programme, next }: Standing): number[] {
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  const near = (programme?.milestones ?? []).map((m) => m.at).filter((at) => at >= low && at <= high);
  return [...new Set([...near, ...(next ? [next.milestone.at] : [])])].sort((a, b) => a - b);
}
