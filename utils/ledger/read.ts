/** Reading, for the worker and for every page of ours. Never writes. */

import type { AccountKey, Notice, Violation } from '../domain';
import { type AccountPicture, overlayView } from '../domain/compose';
import { foldNotice, foldViolation } from '../domain/fold';
import { buildReport, TREND_WEEKS } from '../domain/report/build';
import { REPEAT_DAYS } from '../domain/report/input';
import type { Week, WeeklyReport } from '../domain/report/report';
import { momentOf } from '../domain/rollup';
import type { OverlayView } from '../domain/views';
import { addDays, weekOf } from '../domain/week';
import { worstFirst } from '../domain/worst';
import type { AccountRecord, DocumentRecord, Ledger } from './schema';

const DAY_MS = 86_400_000;

export function accountsOf(ledger: Ledger): Promise<AccountRecord[]> {
  return ledger.getAll('accounts');
}

/** Open tickets of an account, and those issued since `since` (ms). */
async function ticketsOf(ledger: Ledger, key: AccountKey, since: number): Promise<Violation[]> {
  const tx = ledger.transaction('violations');
  const [open, unknown, recent] = await Promise.all([
    tx.store.index('status').getAll([key, 'open']),
    tx.store.index('status').getAll([key, 'unknown']),
    tx.store.index('issued').getAll(IDBKeyRange.bound([key, since], [key, Number.MAX_VALUE])),
  ]);
  return [...new Map([...open, ...unknown, ...recent].map((v) => [v.id, v])).values()];
}

function noticesSince(ledger: Ledger, key: AccountKey, since: number): Promise<Notice[]> {
  return ledger.getAllFromIndex('notices', 'at', IDBKeyRange.bound([key, since], [key, Number.MAX_VALUE]));
}

/** Alerts older than this are in the report, no longer on the page. */
const NOTICE_DAYS = 14;

/** What the pages of one account draw now. */
export async function viewOf(
  ledger: Ledger,
  record: AccountRecord | undefined,
  zone: string,
  now: number,
): Promise<OverlayView> {
  const week = weekOf(now, zone);
  if (!record) {
    return overlayView({ account: undefined, readings: {}, violations: [], notices: [], sources: [] }, week, now);
  }
  const [violations, notices] = await Promise.all([
    ticketsOf(ledger, record.key, week.from),
    noticesSince(ledger, record.key, Math.min(week.from, now - NOTICE_DAYS * DAY_MS)),
  ]);
  const { account, readings, sources } = record;
  const picture: AccountPicture = { account, readings, violations, notices, sources: Object.values(sources) };
  return overlayView(picture, week, now);
}

/** The view of every account, worst first. */
export async function accountViews(ledger: Ledger, zone: string, now: number): Promise<OverlayView[]> {
  const records = await accountsOf(ledger);
  const views = await Promise.all(records.map((record) => viewOf(ledger, record, zone, now)));
  return worstFirst(views);
}

/** What a page draws that has not named its account: alerts that wait for a name are shown, never kept back. */
export function heldView(page: DocumentRecord, zone: string, now: number): OverlayView {
  const notices = new Map<string, Notice>();
  const violations = new Map<string, Violation>();
  const nobody: AccountKey = 'creator:';
  for (const { result, source, at } of page.held) {
    if (result.kind !== 'facts') continue;
    for (const fact of result.facts) {
      if (fact.kind === 'notice') {
        const { id } = fact.notice;
        notices.set(id, foldNotice(notices.get(id), fact.notice, nobody, source, {}).notice);
      } else if (fact.kind === 'violation') {
        const { id } = fact.violation;
        violations.set(id, foldViolation(violations.get(id), fact.violation, nobody, at, source).violation);
      }
    }
  }
  const gone = new Set(page.dismissed);
  const unread = page.held.filter((one) => one.result.kind === 'unreadable' && one.part && one.part !== 'tickets');
  const readings = unread.length > 0 ? { unreadableAt: Math.max(...unread.map((one) => one.at)) } : {};
  const picture: AccountPicture = {
    account: undefined,
    readings,
    violations: [...violations.values()].filter((v) => !gone.has(`v:${v.id}`)),
    notices: [...notices.values()].filter((n) => !gone.has(`n:${n.id}`)),
    sources: [],
  };
  return overlayView(picture, weekOf(now, zone), now);
}

/** One week's report from the ledger, not yet stored. */
export async function reportOf(ledger: Ledger, record: AccountRecord, week: Week, now: number): Promise<WeeklyReport> {
  const first = addDays(week.start, -7 * (TREND_WEEKS - 1));
  const since = week.to - REPEAT_DAYS * DAY_MS;
  const { key } = record;
  const [days, tickets, notices] = await Promise.all([
    ledger.getAll('rollups', IDBKeyRange.bound([key, first], [key, week.end])),
    // All of them: a closed ticket that never stated its day of issue is in no index, and still counts where it was seen.
    ledger.getAll('violations', IDBKeyRange.bound([key], [key, []])),
    noticesSince(ledger, key, week.from),
  ]);
  return buildReport({
    account: record.account,
    week,
    now,
    days,
    violations: tickets.filter((v) => momentOf(v) >= since),
    open: tickets.filter((v) => v.status === 'open'),
    notices,
    sources: Object.values(record.sources),
    readings: record.readings,
  });
}

/** Stored reports of an account, newest week first. */
export async function reportsOf(ledger: Ledger, key: AccountKey): Promise<WeeklyReport[]> {
  const range = IDBKeyRange.bound([key], [key, []]);
  return (await ledger.getAll('reports', range)).reverse();
}
