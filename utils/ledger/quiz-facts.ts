/** What the quizzes of an account rest on, read in one transaction: the same for who shows them and who writes them. */

import type { IDBPTransaction } from 'idb';
import type { AccountKey, Attempt, QuizView, Violation } from '../domain';
import { type QuizInput, quizViewsOf } from '../domain/quiz/view';
import { DAY_MS, TICKET_DAYS } from '../domain/report/input';
import { standingOf } from '../domain/standing-of';
import { ALIVE } from './alive';
import type { CalendarFor } from './desk';
import type { AccountRecord, LedgerSchema } from './schema';

/** Read, and written by each step of a quiz. */
export const QUIZ_STORES = ['accounts', 'violations', 'credits', 'attempts', 'rollups'] as const;
export type QuizTransaction<M extends IDBTransactionMode> = IDBPTransaction<
  LedgerSchema,
  (typeof QUIZ_STORES)[number][],
  M
>;

/** The catalogue's policy of a ticket (`utils/policy/match.ts`). */
export type PolicyOf = (violation: Violation) => string | undefined;

export interface QuizFacts extends Omit<QuizInput, 'policyOf' | 'service'> {
  record: AccountRecord;
  service: AccountRecord['quizzes'];
}

/** Undefined when nothing is known of the account. `now`: ms. */
export async function quizFacts<M extends IDBTransactionMode>(
  tx: QuizTransaction<M>,
  key: AccountKey,
  calendarFor: CalendarFor,
  now: number,
): Promise<QuizFacts | undefined> {
  const [accounts, tickets] = [tx.objectStore('accounts'), tx.objectStore('violations')];
  const since = IDBKeyRange.bound([key, now - TICKET_DAYS * DAY_MS], [key, Number.MAX_VALUE]);
  const [record, recent, alive, credits, attempts] = await Promise.all([
    accounts.get(key),
    tickets.index('moment').getAll(since),
    Promise.all(ALIVE.map((state) => tickets.index('state').getAll([state, key]))),
    tx.objectStore('credits').index('at').getAll(since),
    tx.objectStore('attempts').getAll(IDBKeyRange.bound([key], [key, []])),
  ]);
  if (!record) return undefined;
  const found = new Map<string, Violation>([...recent, ...alive.flat()].map((one) => [one.id, one]));
  for (const violation of await olderOf(tx, key, attempts, found)) found.set(violation.id, violation);
  return {
    record,
    violations: [...found.values()],
    programme: standingOf(record.account, record.readings, now).programme,
    credits,
    attempts,
    service: record.quizzes,
    zone: record.zone ?? calendarFor(key).zone,
    now,
  };
}

/** Tickets of attempts that go on, however old and closed the tickets are. */
async function olderOf<M extends IDBTransactionMode>(
  tx: QuizTransaction<M>,
  key: AccountKey,
  attempts: readonly Attempt[],
  found: ReadonlyMap<string, Violation>,
): Promise<Violation[]> {
  const going = attempts.filter(({ state }) => state === 'open' || state === 'waiting');
  const ids = new Set(going.map(({ violationId }) => violationId).filter((id) => !found.has(id)));
  const all = await Promise.all([...ids].map((id) => tx.objectStore('violations').get([key, id])));
  return all.filter((one) => one !== undefined);
}

export const viewsOf = (facts: QuizFacts, policyOf: PolicyOf): QuizView[] => quizViewsOf({ ...facts, policyOf });
