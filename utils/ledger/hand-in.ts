/**
 * Attempts that wait for a connected service, and what becomes of them: worker only. Each answer counts once, whatever is
 * sent or answered twice, for it changes an attempt only while that waits.
 */

import type { AccountKey, Attempt, Credit } from '../domain';
import { gradedHere, raised } from '../domain/quiz/attempt';
import type { CalendarFor } from './desk';
import { putGraded } from './quiz';
import { putCredit, type QuizWrite, writing } from './quiz-desk';
import { type QuizFacts, quizFacts } from './quiz-facts';
import type { Ledger } from './schema';

/** Of all accounts, the one that was finished first at the head. */
export async function waitingAttempts(ledger: Ledger): Promise<Attempt[]> {
  const all = await ledger.getAllFromIndex('attempts', 'state', 'waiting');
  return all.sort((a, b) => (a.finishedAt ?? a.at) - (b.finishedAt ?? b.at));
}

/** What the service made of it. */
export interface Graded {
  passed: boolean;
  correct: number;
  attemptId: string;
  /** As the service states it; absent when it gives none. */
  credit?: Credit;
}

/** False when it does not wait any more: nothing is changed then. */
export function gradeAttempt(
  ledger: Ledger,
  attempt: Attempt,
  { passed, correct, attemptId, credit }: Graded,
  calendarFor: CalendarFor,
  now: number,
): Promise<boolean> {
  return whileWaiting(ledger, attempt, calendarFor, now, async (tx, facts, { waiting, at }) => {
    if (!waiting.service) return;
    const { quizId, host } = waiting.service;
    const state = passed ? 'passed' : 'failed';
    await tx.objectStore('attempts').put({ ...waiting, state, correct, at, service: { quizId, host, attemptId } });
    if (credit) await putCredit(tx, credit, facts.zone, now);
  });
}

/** The service said no, in these words: it does not count. */
export function refuseAttempt(
  ledger: Ledger,
  attempt: Attempt,
  words: string,
  calendarFor: CalendarFor,
  now: number,
): Promise<boolean> {
  return whileWaiting(ledger, attempt, calendarFor, now, async (tx, _, { waiting, at }) => {
    if (!waiting.service) return;
    const { quizId, host } = waiting.service;
    const service = { quizId, host, words, triedAt: now };
    await tx.objectStore('attempts').put({ ...waiting, state: 'void', voided: 'refused', at, service });
  });
}

/** It waits on: why, and until when it is left alone. */
export function noteTrouble(
  ledger: Ledger,
  attempt: Attempt,
  trouble: { trouble: string; words?: string; triedAt: number; failures: number; againAt: number; quietUntil?: number },
  calendarFor: CalendarFor,
  now: number,
): Promise<boolean> {
  return whileWaiting(ledger, attempt, calendarFor, now, async (tx, _, { waiting }) => {
    if (!waiting.service) return;
    const { quizId, host } = waiting.service;
    await tx.objectStore('attempts').put({ ...waiting, service: { quizId, host, ...trouble } });
  });
}

/** The service that it waits for is not connected any more: graded here, as practice. */
export function gradeWithout(
  ledger: Ledger,
  attempt: Attempt,
  calendarFor: CalendarFor,
  now: number,
): Promise<boolean> {
  return whileWaiting(ledger, attempt, calendarFor, now, (tx, facts, { waiting, at }) =>
    putGraded(tx, facts, gradedHere(waiting, at), at),
  );
}

/** The service is forgotten: what it had open is not open any more. Resolves to whose. */
export function forgetServiceQuizzes(ledger: Ledger): Promise<AccountKey[]> {
  return writing(ledger, async (tx) => {
    const had = (await tx.objectStore('accounts').getAll()).filter(({ quizzes }) => quizzes);
    await Promise.all(had.map(({ quizzes: _, ...record }) => tx.objectStore('accounts').put(record)));
    return had.map(({ key }) => key);
  });
}

function whileWaiting(
  ledger: Ledger,
  { account, id }: Attempt,
  calendarFor: CalendarFor,
  now: number,
  work: (tx: QuizWrite, facts: QuizFacts, found: { waiting: Attempt; at: number }) => Promise<void>,
): Promise<boolean> {
  return writing(ledger, async (tx) => {
    const facts = await quizFacts(tx, account, calendarFor, now);
    const waiting = facts?.attempts.find((one) => one.id === id && one.state === 'waiting');
    if (!facts || !waiting) return false;
    const own = facts.attempts.filter(({ violationId }) => violationId === waiting.violationId);
    await work(tx, facts, { waiting, at: raised(now, own) });
    return true;
  });
}
