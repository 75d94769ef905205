/**
 * The finished weeks of an account: a list of rows in one record, so that a history of years is one read, and each full
 * report on demand. Reports are written here only, so that row and report never part.
 */

import type { AccountKey } from '../domain';
import type { WeeklyReport } from '../domain/report/report';
import type { Ledger, WeeksRecord } from './schema';
import type { StoredReport } from './stored';

/** One finished week as a list shows it. */
export interface WeekRow {
  /** First and last local day, `YYYY-MM-DD`. */
  start: string;
  end: string;
  violations: number;
  /** Last score of that week, when one was read. */
  score?: number;
  /** How often a later build said something else. */
  corrections: number;
  /** First ms after the week, and when its report was built, ms. */
  to: number;
  builtAt: number;
  shape: number;
}

export const weeksKey = (account: string): string => `weeks ${account}`;

/** Of any version's report: those before version 2 have no `shape` and at most one correction. */
export function rowOf(report: StoredReport): WeekRow {
  const { week, violations, score, builtAt, shape = 1, corrections } = report as StoredReport & { shape?: number };
  const before = (report as { corrected?: unknown }).corrected ? 1 : 0;
  return {
    start: report.weekStart,
    end: week.end,
    violations,
    ...(score && { score: score.value }),
    corrections: corrections?.length ?? before,
    to: week.to,
    builtAt,
    shape,
  };
}

/** Every finished week of an account, newest first. */
export async function weeksOf(ledger: Ledger, account: AccountKey): Promise<WeekRow[]> {
  const { rows } = (await ledger.get('meta', weeksKey(account))) ?? (await listed(ledger, account));
  return [...rows].reverse();
}

/** Stored in full; undefined when that week has no report yet. */
export function readReport(ledger: Ledger, account: AccountKey, start: string): Promise<StoredReport | undefined> {
  return ledger.get('reports', [account, start]);
}

/** Rows and reports of an account that agree: a restored backup brings reports without their rows. */
export async function wholeWeeks(ledger: Ledger, account: AccountKey): Promise<WeeksRecord> {
  const range = IDBKeyRange.bound([account], [account, []]);
  const [record, count] = await Promise.all([ledger.get('meta', weeksKey(account)), ledger.count('reports', range)]);
  if (record && record.rows.length === count) return record;
  return listed(ledger, account);
}

/** The list made from the reports themselves, of which nobody knows yet whether they are up to date. */
async function listed(ledger: Ledger, account: AccountKey): Promise<WeeksRecord> {
  const reports = await ledger.getAll('reports', IDBKeyRange.bound([account], [account, []]));
  return { key: weeksKey(account), rows: reports.map(rowOf), checkedAt: 0 };
}

/** Stores a report with its row: both or neither. */
export async function putReport(
  ledger: Ledger,
  account: AccountKey,
  weeks: WeeksRecord,
  report: WeeklyReport & { firstBuiltAt: number },
): Promise<void> {
  const stored: StoredReport = { ...report, accountKey: account, weekStart: report.week.start };
  const row = rowOf(stored);
  const rest = weeks.rows.filter((one) => one.start !== row.start);
  weeks.rows = [...rest, row].sort((a, b) => (a.start < b.start ? -1 : 1));
  const tx = ledger.transaction(['reports', 'meta'], 'readwrite');
  await Promise.all([tx.objectStore('reports').put(stored), tx.objectStore('meta').put(weeks), tx.done]);
}
