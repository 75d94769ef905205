/** Reading, for the worker and for every page of ours. Never writes. */

import type { AccountKey, Notice, Violation } from '../domain';
import { type AccountPicture, overlayView } from '../domain/compose';
import { isEcho, saidIn } from '../domain/echo';
import { foldNotice, foldViolation } from '../domain/fold';
import type { Week } from '../domain/report/report';
import type { OverlayView } from '../domain/views';
import { weekOf } from '../domain/week';
import { worstFirst } from '../domain/worst';
import type { CalendarFor } from './desk';
import { type Found, findPictures } from './pictures';
import type { AccountRecord, DocumentRecord, Ledger } from './schema';

/** Whether a page of TikTok's asked somebody to sign in: what to say while no account is known. */
export const signedOut = async (ledger: Ledger): Promise<boolean> =>
  (await ledger.getAll('hosts')).some((host) => host.signedOutAt);

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
    const { violations, notices, credits, lives } = found[i] as Found;
    const picture: AccountPicture = {
      account,
      readings,
      violations,
      notices,
      credits,
      lives,
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

/**
 * What a page draws that has not named its account: alerts that wait for a name are shown, never kept back. `known` came
 * by message meanwhile: what the page shows of that by itself is no alert of its own.
 */
export function heldView(
  page: DocumentRecord,
  calendarFor: CalendarFor,
  now: number,
  known: readonly Notice[] = [],
): OverlayView {
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
    notices: [...notices.values()].filter((n) => !gone.has(`n:${n.id}`) && !(isEcho(n.id) && saidIn(known, n))),
    sources: [],
  };
  return overlayView(picture, runningWeek(undefined, calendarFor, now), now);
}
