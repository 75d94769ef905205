/** Builds the reports of finished weeks, worker only: the missing ones, and those that something late has overtaken. */

import type { AccountKey } from '../domain';
import { correctionOf } from '../domain/report/corrections';
import type { Correction, Week, WeeklyReport } from '../domain/report/report';
import type { CalendarFor } from './desk';
import { dueWeeks } from './due-weeks';
import { accountsOf } from './read';
import { rebuild } from './rebuild';
import { wrongDays } from './recount';
import { reportOf } from './report-of';
import type { AccountRecord, Ledger, WeeksRecord } from './schema';
import type { StoredReport } from './stored';
import { putReport, readReport, wholeWeeks } from './weeks';

/** A report that changes within its first hour was built while its week was still being read: no correction. */
const SETTLING_MS = 3_600_000;

export interface Building {
  only?: AccountKey | undefined;
  /** Told before the first week and after each. Not called when nothing is to be built. */
  onProgress?(progress: { done: number; of: number; account: AccountKey }): void;
  /** Each report as it has been stored. */
  onBuilt?(report: WeeklyReport): void;
  /** What has been built stays; the next call goes on from there. */
  signal?: AbortSignal;
}

interface Plan {
  record: AccountRecord;
  weeks: WeeksRecord;
  due: Week[];
}

/**
 * Builds each finished week of each account that has no report yet or an outdated one, oldest first. Resolves to how
 * many were built. Safe to call at any time and to be killed in between: a week is stored whole or not at all, and what
 * is stored is not built again. Between two weeks whatever else the worker has to do gets its turn.
 */
export async function buildMissing(
  ledger: Ledger,
  calendarFor: CalendarFor,
  now: number,
  { only, onBuilt, onProgress, signal }: Building = {},
): Promise<number> {
  const plans: Plan[] = [];
  for (const record of await accountsOf(ledger)) {
    if (only && record.key !== only) continue;
    if (signal?.aborted) return 0;
    plans.push(await plan(ledger, record, calendarFor, now));
  }
  const of = plans.reduce((sum, { due }) => sum + due.length, 0);
  let done = 0;
  for (const { record, weeks, due } of plans) {
    for (const week of due) {
      if (signal?.aborted) return done;
      onProgress?.({ done, of, account: record.key });
      const report = await build(ledger, record, weeks, week, now);
      onBuilt?.(report);
      done += 1;
      onProgress?.({ done, of, account: record.key });
      await new Promise((resolve) => setTimeout(resolve));
    }
    if (due.length > 0 || weeks.rows.length > 0) await ledger.put('meta', { ...weeks, checkedAt: now });
  }
  return done;
}

/**
 * What is to be built of an account, its days counted in the zone that it has by now. Counted a moment before the build: a
 * day that changes in the very moment of one is built again.
 */
async function plan(ledger: Ledger, record: AccountRecord, calendarFor: CalendarFor, now: number): Promise<Plan> {
  const { zone, weekStart } = calendarFor(record.key);
  if (record.zone !== zone) await rebuild(ledger, record.key, zone, now - 1);
  const counted = { ...record, zone };
  const weeks = await wholeWeeks(ledger, record.key);
  return { record: counted, weeks, due: await dueWeeks(ledger, counted, weeks, weekStart, now) };
}

async function build(
  ledger: Ledger,
  record: AccountRecord,
  weeks: WeeksRecord,
  week: Week,
  now: number,
): Promise<WeeklyReport> {
  const { key, zone = 'UTC' } = record;
  const old = await readReport(ledger, key, week.start);
  // A week is counted anew before its first report is written: that number stays for years.
  if (!old && (await wrongDays(ledger, record, week)).length > 0) await rebuild(ledger, key, zone, now - 1);
  const next = await reportOf(ledger, record, week, now);
  const report = old ? revised(old, next) : { ...next, firstBuiltAt: now };
  await putReport(ledger, key, weeks, report);
  return report;
}

/** A later build of a week: what it says differently is kept beside it, for good. */
function revised(old: StoredReport, next: WeeklyReport): WeeklyReport & { firstBuiltAt: number } {
  const firstBuiltAt = Math.min(old.firstBuiltAt ?? correctedIn(old)?.firstBuiltAt ?? old.builtAt, next.builtAt);
  const settling = next.builtAt - firstBuiltAt < SETTLING_MS;
  const more = settling ? undefined : correctionOf(old, next);
  return { ...next, corrections: [...correctionsIn(old), ...(more ? [more] : [])], firstBuiltAt };
}

/** Version 1 knew one correction, and of that only what was there first. */
const correctedIn = (old: object) => (old as { corrected?: { firstBuiltAt: number; violations: number } }).corrected;

function correctionsIn(old: StoredReport): Correction[] {
  const before = correctedIn(old);
  if (!before) return (old as Partial<StoredReport>).corrections ?? [];
  const violations = { was: before.violations, is: old.violations };
  return [{ at: old.builtAt, violations, added: [], removed: [], changed: [] }];
}
