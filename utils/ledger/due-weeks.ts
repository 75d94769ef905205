/** Which finished weeks of an account have no report yet, or one that something has overtaken. */

import { TICKET_DAYS } from '../domain/report/input';
import { REPORT_SHAPE, type Week } from '../domain/report/report';
import { addDays, weekday, weekFrom, weekOf } from '../domain/week';
import type { AccountRecord, Ledger, WeeksRecord } from './schema';
import type { WeekRow } from './weeks';

/** Weeks caught up at most: a trend's length. */
const CATCH_UP = 12;

/** Oldest first. `weekStart`: 1 = Monday, 0 = Sunday, 6 = Saturday; days are counted in the account's zone. */
export async function dueWeeks(
  ledger: Ledger,
  record: AccountRecord,
  weeks: WeeksRecord,
  weekStart: number,
  now: number,
): Promise<Week[]> {
  const due = new Map<string, Week>();
  for (const week of await missing(ledger, record, weeks.rows, weekStart, now)) due.set(week.start, week);
  for (const { start } of await outdated(ledger, record, weeks, now)) {
    // As long as it was: a report keeps its first day, also when weeks begin on another one by now.
    due.set(start, weekFrom(start, record.zone ?? 'UTC', weekday(start)));
  }
  return [...due.values()].sort((a, b) => (a.start < b.start ? -1 : 1));
}

/**
 * Of the last twelve weeks. Those before the account was first seen count when tickets of them are listed; older ones do
 * not: a ticket of twelve years ago makes no report, and neither does one of a year that has not come.
 */
async function missing(
  ledger: Ledger,
  { key, zone = 'UTC', since }: AccountRecord,
  rows: readonly WeekRow[],
  weekStart: number,
  now: number,
): Promise<Week[]> {
  const running = weekOf(now, zone, weekStart).start;
  const seen = weekOf(since, zone, weekStart).start;
  const earliest = addDays(running, -7 * CATCH_UP);
  const before =
    earliest < seen
      ? await ledger.getAll('rollups', IDBKeyRange.bound([key, earliest], [key, running], false, true))
      : [];
  const told = before.filter(({ readings, tickets, notices }) => readings + size(tickets) + size(notices) > 0);
  const starts = Array.from({ length: CATCH_UP }, (_, i) => addDays(earliest, 7 * i));
  return starts.flatMap((start) => {
    const end = addDays(start, 6);
    // Weeks that began on another day may have covered it already.
    if (rows.some((row) => row.start <= end && end <= row.end)) return [];
    if (start < seen && !told.some(({ day }) => day >= start && day <= end)) return [];
    return [weekFrom(start, zone, weekStart)];
  });
}

const size = (counts: object): number => Object.keys(counts).length;

/** Of all stored ones: a late ticket corrects its own week, and every later one that looks back as far as its day. */
async function outdated(
  ledger: Ledger,
  { key }: AccountRecord,
  { rows, checkedAt }: WeeksRecord,
  now: number,
): Promise<WeekRow[]> {
  // Checked while this device's clock ran ahead: nothing is known to be checked.
  const since = checkedAt > now ? 0 : checkedAt;
  const changed = await ledger.getAllFromIndex(
    'rollups',
    'changed',
    IDBKeyRange.bound([key, since], [key, Number.MAX_VALUE]),
  );
  return rows.filter(({ end, to, builtAt, shape }) => {
    if (to > now) return false;
    if (shape !== REPORT_SHAPE || builtAt > now || builtAt < to) return true;
    const first = addDays(end, -TICKET_DAYS);
    return changed.some(({ day, changedAt }) => changedAt >= builtAt && day >= first && day <= end);
  });
}
