/** What is asked of the ledger to draw accounts as they are now: one answer for all of them, every request at once. */

import type { AccountKey, Credit, Notice, Violation } from '../domain';
import type { Week } from '../domain/report/report';
import { ALIVE } from './alive';
import { livesLately, marksIn } from './lives';
import type { Ledger } from './schema';
import type { StoredLive } from './stored';

const DAY_MS = 86_400_000;
/** Alerts older than this are in the report, no longer on the page. */
const NOTICE_DAYS = 14;
/**
 * A ticket that is not open matters while it is of this week, while its state is unsure (30 days), and while its quiz may
 * be open (to the end of the next month).
 */
const TICKET_DAYS = 62;
/** Losses, and with them quizzes and what was earned by them, lapse after at most so long. */
const CREDIT_DAYS = 180;

export interface Asked {
  key: AccountKey;
  /** Its running week. */
  week: Week;
}

export interface Found {
  violations: Violation[];
  notices: Notice[];
  credits: Credit[];
  lives: { session: StoredLive; marks: number }[];
}

/** In the order of `accounts`. */
export async function findPictures(ledger: Ledger, accounts: readonly Asked[], now: number): Promise<Found[]> {
  const tx = ledger.transaction(['violations', 'notices', 'credits']);
  const violations = tx.objectStore('violations');
  const since = (key: AccountKey, at: number): IDBKeyRange => IDBKeyRange.bound([key, at], [key, Number.MAX_VALUE]);
  const only = accounts.length === 1 ? accounts[0]?.key : undefined;
  const alive = Promise.all(
    // Those of several accounts come in one answer.
    ALIVE.map((state) =>
      violations.index('state').getAll(only ? [state, only] : IDBKeyRange.bound([state], [state, []])),
    ),
  );
  const lately = Promise.all(
    accounts.map(({ key, week }) =>
      Promise.all([
        violations.index('moment').getAll(since(key, Math.min(week.from, now - TICKET_DAYS * DAY_MS))),
        tx
          .objectStore('notices')
          .index('at')
          .getAll(since(key, Math.min(week.from, now - NOTICE_DAYS * DAY_MS))),
        tx
          .objectStore('credits')
          .index('at')
          .getAll(since(key, now - CREDIT_DAYS * DAY_MS)),
      ]),
    ),
  );
  const lives = livesLately(ledger, now, only).then((all) =>
    Promise.all(all.map(async (session) => ({ session, marks: await marksIn(ledger, session) }))),
  );
  const tickets = new Map(accounts.map(({ key }) => [key, new Map<string, Violation>()]));
  for (const one of (await alive).flat()) tickets.get(one.account)?.set(one.id, one);
  const [found, running] = await Promise.all([lately, lives]);
  return accounts.map(({ key }, i) => {
    const [recent = [], notices = [], credits = []] = found[i] ?? [];
    const own = tickets.get(key) ?? new Map<string, Violation>();
    for (const one of recent) own.set(one.id, one);
    const ran = running.filter(({ session }) => session.account === key);
    return { violations: [...own.values()], notices, credits, lives: ran };
  });
}
