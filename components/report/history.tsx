/** Every week that is kept, newest first, and two of them side by side. */

import { useSignal } from '@preact/signals';
import { number, t, tn } from '../../utils/words/words';
import { Picker } from '../ui/Picker';
import { type WeekRow, weekChoices, weekName } from '../ui/weeks';
import { Compare } from './compare';
import type { CompareProps } from './Report';

interface Props {
  weeks: readonly WeekRow[];
  compare: CompareProps | undefined;
  open(start: string): void;
}

/** Half a year: what one looks for is mostly among them, and three years stay a click away. */
const SHOWN = 26;

export function History({ weeks, compare, open }: Props) {
  const all = useSignal(false);
  const rows = all.value ? weeks : weeks.slice(0, SHOWN);
  return (
    <>
      {compare && weeks.length > 1 && <Pick weeks={weeks} compare={compare} />}
      <section class="part">
        <h2 id="weeks">{t('rep_weeks')}</h2>
        <div class="scroll">
          <table aria-labelledby="weeks">
            <thead>
              <tr>
                <th scope="col">{t('week_name')}</th>
                <th scope="col">{t('rep_violations')}</th>
                <th scope="col">{t('score')}</th>
              </tr>
            </thead>
            <tbody class="rows">
              {rows.map((row) => (
                <Row key={row.start} row={row} open={open} />
              ))}
            </tbody>
          </table>
        </div>
        {rows.length < weeks.length && (
          <button
            type="button"
            onClick={() => {
              all.value = true;
            }}
          >
            {tn('rep_show_weeks', weeks.length)}
          </button>
        )}
      </section>
    </>
  );
}

function Row({ row, open }: { row: WeekRow; open(start: string): void }) {
  const { start, violations, score, corrections, running } = row;
  return (
    <tr>
      <th scope="row">
        <button type="button" class="quiet" onClick={() => open(start)}>
          {running ? t('this_week') : weekName(row)}
        </button>
        {corrections > 0 && <span class="chip flat">{tn('rep_corrected_times', corrections)}</span>}
      </th>
      <td>{number(violations)}</td>
      <td>{score === undefined ? t('not_read') : number(score)}</td>
    </tr>
  );
}

function Pick({ weeks, compare }: { weeks: readonly WeekRow[]; compare: CompareProps }) {
  const choices = weekChoices(weeks);
  const { a, b, result, choose } = compare;
  return (
    <section class="part">
      <h2>{t('rep_compare')}</h2>
      <div class="row wrap picks">
        <Picker name={t('rep_compare_first')} choices={choices} value={a ?? ''} choose={(start) => choose(start, b)} />
        <span>{t('rep_compare_with')}</span>
        <Picker name={t('rep_compare_second')} choices={choices} value={b ?? ''} choose={(start) => choose(a, start)} />
      </div>
      {a !== null && a === b && <p class="small">{t('rep_compare_same')}</p>}
      {a !== b && (result ? <Compare comparison={result} /> : <p role="status">{t('loading')}</p>)}
    </section>
  );
}
