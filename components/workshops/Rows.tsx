/**
 * The rows of the list by month. After a change of filters those that fit on a screen are drawn at once and the others in
 * the next turn, so that each letter and each choice is answered within a frame.
 */

import { useEffect, useRef, useState } from 'preact/hooks';
import { overAt } from '../../utils/domain/workshops/plain';
import { t } from '../../utils/words/words';
import { monthOf } from '../../utils/words/workshops';
import type { Shared } from './props';
import { Row } from './Row';
import type { Listed } from './shown';

/** More than a high screen shows below the filters. */
const AT_ONCE = 12;

type Props = Shared & {
  rows: readonly Listed[];
  /** How many the seller has asked for. */
  most: number;
  /** All at once: somebody comes back to one of them. */
  whole: boolean;
};

export function Rows({ rows, most, whole, ...shared }: Props) {
  const { wanted } = shared.route;
  /** The filters for which all are drawn. */
  const [drawn, setDrawn] = useState(whole ? wanted : null);
  const some = drawn === wanted ? most : Math.min(most, AT_ONCE);
  useEffect(() => setDrawn(wanted), [wanted]);
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(most);
  // Where it went on: the first of the rows that have come.
  useEffect(() => {
    if (most > before.current) list.current?.querySelectorAll<HTMLElement>('.ws-title')[before.current]?.focus();
    before.current = most;
  }, [most]);
  return (
    <div ref={list}>
      {byMonth(rows.slice(0, some), Boolean(wanted.city && wanted.km), shared).map(({ month, rows: those }, i) => (
        <section key={`${i} ${month}`} class="month" aria-label={month}>
          <h2>{month}</h2>
          <ul class="rows">
            {those.map((one) => (
              <Row key={one.workshop.id} {...shared} row={one} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Where the place is unknown the rows stand last, under their own heading; what is over says so. */
function byMonth(rows: readonly Listed[], radius: boolean, { zone, now }: Pick<Shared, 'zone' | 'now'>) {
  const months: { month: string; rows: Listed[] }[] = [];
  for (const row of rows) {
    const { startsAt, days } = row.workshop;
    const name = monthOf(days ? Date.parse(days.from) : startsAt, days ? 'UTC' : zone);
    const dated = overAt(row.workshop) <= now ? t('ws_month_past', name) : name;
    const month = radius && row.away ? t('ws_place_unknown') : dated;
    const last = months[months.length - 1];
    if (last?.month === month) last.rows.push(row);
    else months.push({ month, rows: [row] });
  }
  return months;
}
