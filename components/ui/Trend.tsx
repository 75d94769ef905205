/**
 * Violations of the last weeks as bars, LIVE at the bottom, drawn by hand: no chart library, and it prints. Weeks run in
 * reading direction, so the sheet mirrors the drawing for right-to-left; numbers stand in the table, not in the drawing.
 */

import type { TrendWeek } from '../../utils/domain';
import { dayOf, t, tn } from '../../utils/words/words';

const BAR = 14;
export const STEP = 20;
/** A quiet time takes no room for bars it does not have. */
const FULL = 56;
const FLAT = 8;

const kinds = ['live', 'video', 'other'] as const;
export const trendKinds = kinds;

function trendName(trend: TrendWeek[]): string {
  const total = trend.reduce((sum, week) => sum + week.live + week.video + week.other, 0);
  return t('trend_name', tn('weeks', trend.length), tn('violations', total));
}

export function TrendBars({ trend, chosen }: { trend: TrendWeek[]; chosen: string }) {
  const most = Math.max(...trend.map((week) => week.live + week.video + week.other));
  const height = most > 0 ? FULL : FLAT;
  const unit = height / Math.max(3, most);
  return (
    <svg class="trend" viewBox={`0 -3 ${trend.length * STEP} ${height + 9}`} role="img" aria-label={trendName(trend)}>
      {trend.map((week, i) => {
        const x = i * STEP + (STEP - BAR) / 2;
        let y = height;
        return (
          <g key={week.start} class={week.start === chosen ? 'chosen' : ''}>
            <title>
              {t(
                'rep_week_bar',
                dayOf(Date.parse(week.start), 'UTC'),
                tn('violations', week.live + week.video + week.other),
              )}
            </title>
            <rect class="none" x={x} y={height - 2} width={BAR} height="2" />
            {kinds.map((kind) => {
              const size = week[kind] * unit;
              y -= size;
              return size > 0 && <rect key={kind} class={kind} x={x} y={y} width={BAR} height={size} />;
            })}
            {week.start === chosen && <rect class="none here" x={x} y={height + 3} width={BAR} height="2.5" />}
          </g>
        );
      })}
    </svg>
  );
}

export function TrendKey() {
  return (
    <ul class="key small">
      {kinds.map((kind) => (
        <li key={kind}>
          <i class={kind} />
          {t(`trend_${kind}`)}
        </li>
      ))}
    </ul>
  );
}
