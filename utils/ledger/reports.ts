/** Builds the reports of finished weeks, worker only: the missing ones, and those that a late ticket has overtaken. */

import type { AccountKey } from '../domain';
import type { WeeklyReport } from '../domain/report/report';
import { addDays, weekFrom, weekOf } from '../domain/week';
import { accountsOf, reportOf } from './read';
import type { AccountRecord, Ledger } from './schema';

/** Weeks caught up at most: a trend's length. */
const CATCH_UP = 12;
/** A report that changes within its first hour was built while its week was still being read: no correction. */
const SETTLING_MS = 3_600_000;

/**
 * Builds each finished week of each account that has no report yet or an outdated one, oldest first. Resolves to how
 * many were built. Safe to call at any time and to be killed in between: a week is stored whole or not at all.
 */
export async function buildMissing(ledger: Ledger, zone: string, now: number, only?: AccountKey): Promise<number> {
  let built = 0;
  for (const record of await accountsOf(ledger)) {
    if (only && record.key !== only) continue;
    for (const { start, old } of await outdated(ledger, record, zone, now)) {
      const report = await reportOf(ledger, record, weekFrom(start, zone), now);
      const corrected = correction(old, report);
      await ledger.put('reports', {
        ...report,
        ...(corrected && { corrected }),
        accountKey: record.key,
        weekStart: start,
      });
      built += 1;
    }
  }
  return built;
}

function correction(old: WeeklyReport | undefined, report: WeeklyReport): WeeklyReport['corrected'] {
  if (!old) return undefined;
  if (old.corrected) return old.corrected;
  if (old.violations === report.violations || report.builtAt - old.builtAt < SETTLING_MS) return undefined;
  return { firstBuiltAt: old.builtAt, violations: old.violations };
}

/** First days of the weeks to build, oldest first. Tickets older than the first sighting of the account count. */
async function outdated(
  ledger: Ledger,
  record: AccountRecord,
  zone: string,
  now: number,
): Promise<{ start: string; old: WeeklyReport | undefined }[]> {
  const { key } = record;
  const running = weekOf(now, zone).start;
  const earliest = addDays(running, -7 * CATCH_UP);
  const [days, reports] = await Promise.all([
    ledger.getAll('rollups', IDBKeyRange.bound([key, earliest], [key, running])),
    ledger.getAll('reports', IDBKeyRange.bound([key, earliest], [key, running])),
  ]);
  const have = new Map(reports.map((report) => [report.weekStart, report]));
  const seen = weekOf(record.since, zone).start;
  const weeks: { start: string; old: WeeklyReport | undefined }[] = [];
  for (let i = CATCH_UP; i >= 1; i--) {
    const start = addDays(running, -7 * i);
    const end = addDays(start, 6);
    const old = have.get(start);
    const inWeek = days.filter((d) => d.day >= start && d.day <= end);
    if (old ? inWeek.some((d) => d.changedAt > old.builtAt) : start >= seen || inWeek.length > 0) {
      weeks.push({ start, old });
    }
  }
  return weeks;
}
