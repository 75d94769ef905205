/** The weeks one can look at, newest first, as light rows: a report of three years is not read to fill a list. */

import type { WeeklyReport } from '../../utils/domain';
import { weekday, weekFrom } from '../../utils/domain/week';
import { daysOf, t } from '../../utils/words/words';
import type { Choice } from './Picker';

export interface WeekRow {
  /** First and last local day, `YYYY-MM-DD`. */
  start: string;
  end: string;
  violations: number;
  /** Score as last read in that week; absent when none was read. */
  score?: number;
  /** How many later builds said something else. */
  corrections: number;
  /** The week is not over: it is counted so far. */
  running?: boolean;
}

/** The running week on top of the finished ones. */
export function withRunning(rows: readonly WeekRow[], running: WeeklyReport | null): WeekRow[] {
  if (!running) return [...rows];
  const { week, violations, score, corrections } = running;
  const row: WeekRow = {
    start: week.start,
    end: week.end,
    violations,
    ...(score && { score: score.value }),
    corrections: corrections.length,
    running: true,
  };
  return [row, ...rows.filter(({ start }) => start !== week.start)];
}

/** What a list to choose from needs to know of a week. */
export type WeekName = Pick<WeekRow, 'start' | 'end' | 'running'>;

/** The running week on top of the finished ones, where its numbers are not needed. */
export function weeksWith(running: Pick<WeekRow, 'start' | 'end'> | null, rows: readonly WeekName[]): WeekName[] {
  if (!running) return [...rows];
  return [{ ...running, running: true }, ...rows.filter(({ start }) => start !== running.start)];
}

/** `short` for the popup: the number alone. */
export function weekChoices(rows: readonly WeekName[], short?: boolean): Choice[] {
  return rows.map((row) => ({
    value: row.start,
    words: row.running ? t('this_week') : weekName(row, short),
  }));
}

/** "Week 47, Nov 16 – 22, 2026" */
export function weekName({ start, end }: { start: string; end: string }, short?: boolean): string {
  const { number } = weekFrom(start, 'UTC', weekday(start));
  return short ? t('week_short', number) : t('week', number, daysOf(start, end));
}
