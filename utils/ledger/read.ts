/** Reading, for the worker and for every page of ours. Never writes. */

import type { AccountKey, Notice, Violation } from '../domain';
import { type AccountPicture, overlayView } from '../domain/compose';
import { foldNotice, foldViolation } from '../domain/fold';
import { buildReport, TREND_WEEKS } from '../domain/report/build';
import { isCurrent } from '../domain/report/current';
import { REPEAT_DAYS, type ReportInput, TICKET_DAYS } from '../domain/report/input';
import type { Week, WeeklyReport } from '../domain/report/report';
import type { OverlayView } from '../domain/views';
import { addDays, weekOf } from '../domain/week';
import { worstFirst } from '../domain/worst';
import { pageDate } from '../policy/pages';
import type { CalendarFor } from './desk';
import { type Found, findPictures } from './pictures';
import { accountAt } from './regions';
import type { AccountRecord, DocumentRecord, Ledger } from './schema';

const DAY_MS = 86_400_000;
/** A notice that is repeated over midnight is in both weeks; none goes on for longer than this. */
const NOTICE_LASTS_MS = 14 * DAY_MS;

export function accountsOf(ledger: Ledger): Promise<AccountRecord[]> {
  return ledger.getAll('accounts');
}

/** The running week of an account, in the zone in which its days are counted at present. */
export function runningWeek(record: AccountRecord | undefined, calendarFor: CalendarFor, now: number): Week {
  const { zone, weekStart } = calendarFor(record?.key);
  return weekOf(now, record?.zone ?? zone, weekStart);
}

/** What the pages of one account draw now. */
export async function viewOf(
  ledger: Ledger,
  record: AccountRecord | undefined,
  calendarFor: CalendarFor,
  now: number,
): Promise<OverlayView> {
  if (record) return (await viewsOf(ledger, [record], calendarFor, now))[0] as OverlayView;
  const nobody = { account: undefined, readings: {}, violations: [], notices: [], sources: [] };
  return overlayView(nobody, runningWeek(undefined, calendarFor, now), now);
}

/** In the order of `records`, several accounts for little more than one: one transaction for all. */
async function viewsOf(
  ledger: Ledger,
  records: readonly AccountRecord[],
  calendarFor: CalendarFor,
  now: number,
): Promise<OverlayView[]> {
  const asked = records.map((record) => ({ key: record.key, week: runningWeek(record, calendarFor, now), record }));
  const found = await findPictures(ledger, asked, now);
  return asked.map(({ record: { account, readings, sources }, week }, i) => {
    const { violations, notices, credits } = found[i] as Found;
    const picture: AccountPicture = {
      account,
      readings,
      violations,
      notices,
      credits,
      sources: Object.values(sources),
    };
    return overlayView(picture, week, now);
  });
}

/** The view of every account, worst first. */
export async function accountViews(
  ledger: Ledger,
  calendarFor: CalendarFor,
  now: number,
  records?: readonly AccountRecord[],
): Promise<OverlayView[]> {
  return worstFirst(await viewsOf(ledger, records ?? (await accountsOf(ledger)), calendarFor, now));
}

/** What a page draws that has not named its account: alerts that wait for a name are shown, never kept back. */
export function heldView(page: DocumentRecord, calendarFor: CalendarFor, now: number): OverlayView {
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
  return overlayView(picture, runningWeek(undefined, calendarFor, now), now);
}

/** One week's report from the ledger, not yet stored. `days`: counted anew instead of the roll-ups, to check them. */
export async function reportOf(
  ledger: Ledger,
  record: AccountRecord,
  week: Week,
  now: number,
  days?: ReportInput['days'],
): Promise<WeeklyReport> {
  const { key, readings, sources, inbox, unseen, performance } = record;
  const tx = ledger.transaction(['rollups', 'violations', 'notices', 'credits']);
  const violations = tx.objectStore('violations');
  // A report that speaks of today also knows what came after its week.
  const until = isCurrent(week, now) ? Number.MAX_VALUE : week.to;
  const since = (at: number): IDBKeyRange => IDBKeyRange.bound([key, at], [key, until], false, true);
  const [rollups, tickets, open, notices, credits] = await Promise.all([
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
    ...(inbox && { inbox }),
    ...(unseen && { unseen }),
    ...(performance && { performance }),
    dateOf: pageDate,
  });
}

/** First local day that the report of a week counts: its trend's. */
export const firstDay = (week: Week): string => addDays(week.start, -7 * (TREND_WEEKS - 1));
