/** One week's report from the ledger. Apart from `read.ts`: a page that only shows what is stored need not load how a week is counted. */

import { buildReport, TREND_WEEKS } from '../domain/report/build';
import { isCurrent } from '../domain/report/current';
import { DAY_MS, REPEAT_DAYS, type ReportInput, TICKET_DAYS } from '../domain/report/input';
import type { Week, WeeklyReport } from '../domain/report/report';
import { addDays } from '../domain/week';
import { pageDate } from '../policy/pages';
import { marksIn } from './lives';
import { accountAt } from './regions';
import type { AccountRecord, Ledger } from './schema';

/** A notice that is repeated over midnight is in both weeks; none goes on for longer than this. */
const NOTICE_LASTS_MS = 14 * DAY_MS;

/** One week's report from the ledger, not yet stored. `days`: counted anew instead of the roll-ups, to check them. */
export async function reportOf(
  ledger: Ledger,
  record: AccountRecord,
  week: Week,
  now: number,
  days?: ReportInput['days'],
): Promise<WeeklyReport> {
  const { key, readings, sources, inbox, unseen, performance } = record;
  const tx = ledger.transaction(['rollups', 'violations', 'notices', 'credits', 'lives']);
  const violations = tx.objectStore('violations');
  // A report that speaks of today also knows what came after its week.
  const until = isCurrent(week, now) ? Number.MAX_VALUE : week.to;
  const since = (at: number): IDBKeyRange => IDBKeyRange.bound([key, at], [key, until], false, true);
  const [rollups, tickets, open, notices, credits, lives] = await Promise.all([
    days ?? tx.objectStore('rollups').getAll(IDBKeyRange.bound([key, firstDay(week)], [key, week.end])),
    violations.index('moment').getAll(since(week.to - TICKET_DAYS * DAY_MS)),
    violations.index('state').getAll(['open', key]),
    tx
      .objectStore('notices')
      .index('at')
      .getAll(since(week.from - NOTICE_LASTS_MS)),
    tx
      .objectStore('credits')
      .index('at')
      .getAll(since(week.to - REPEAT_DAYS * DAY_MS)),
    tx
      .objectStore('lives')
      .index('at')
      .getAll(IDBKeyRange.bound([key, week.from], [key, week.to + DAY_MS])),
  ]);
  return buildReport({
    account: accountAt(record, week.to),
    week,
    now,
    days: rollups,
    violations: tickets,
    open,
    notices,
    sources: Object.values(sources),
    readings,
    credits,
    lives: await Promise.all(lives.map(async (session) => ({ session, marks: await marksIn(ledger, session) }))),
    ...(inbox && { inbox }),
    ...(unseen && { unseen }),
    ...(performance && { performance }),
    dateOf: pageDate,
  });
}

/** First local day that the report of a week counts: its trend's. */
export const firstDay = (week: Week): string => addDays(week.start, -7 * (TREND_WEEKS - 1));
