/**
 * The steps of a quiz, worker only: each is one transaction over everything it rests on, so that two popups at once, or one
 * step sent twice, come to what one would have come to. A step first settles what has become void meanwhile.
 */

import type { AccountKey, Attempt, QuizReply, QuizView } from '../domain';
import {
  answerAttempt,
  type Earned,
  finishAttempt,
  practiceCredit,
  raised,
  settled,
  startAttempt,
} from '../domain/quiz/attempt';
import type { Bank } from '../domain/quiz/draw';
import type { CalendarFor } from './desk';
import { putCredit, type QuizWrite, writing } from './quiz-desk';
import { type PolicyOf, type QuizFacts, quizFacts, viewsOf } from './quiz-facts';
import type { Ledger } from './schema';

export interface Step {
  account: AccountKey;
  calendarFor: CalendarFor;
  /** ms. */
  now: number;
}

export interface StartStep extends Step {
  violation: string;
  /** The questions of its policy; undefined when there are none. */
  bank: Bank | undefined;
  policyOf: PolicyOf;
  /** Name of the attempt if one begins: never used before. */
  id: string;
}

/** Begins an attempt, or gives the one that is open. */
export function startQuiz(ledger: Ledger, step: StartStep): Promise<QuizReply> {
  return inFacts(ledger, step, async (tx, facts) => {
    const violation = facts.violations.find(({ id }) => id === step.violation);
    const view = violation && viewsOf(facts, step.policyOf).find(({ violationId }) => violationId === violation.id);
    if (!view) return { refused: 'gone' };
    const attempts = facts.attempts.filter(({ violationId }) => violationId === violation.id);
    const quiz = facts.service?.list.find(({ violationId }) => violationId === violation.id);
    const { bank, id, now } = step;
    const { region } = facts.record.account;
    const service = quiz && facts.service ? { quiz, host: facts.service.host } : undefined;
    const started = startAttempt({ view, violation, attempts, bank, region, service, id, now });
    if ('attempt' in started && started.attempt.id === id) await tx.objectStore('attempts').put(started.attempt);
    return started;
  });
}

/** Keeps one answer. Refused once the attempt is over. */
export function answerQuiz(
  ledger: Ledger,
  step: Step & { attempt: string; question: string; option: string },
): Promise<QuizReply> {
  return inFacts(ledger, step, async (tx, facts) => {
    const found = ownOf(facts, step.attempt);
    if (!found) return { refused: 'gone' };
    const reply = answerAttempt(found.attempt, step, found.now, facts.zone);
    if ('attempt' in reply && reply.attempt !== found.attempt) await tx.objectStore('attempts').put(reply.attempt);
    return reply;
  });
}

/** Hands an attempt in. Of one that is over, what became of it. */
export function finishQuiz(ledger: Ledger, step: Step & { attempt: string }): Promise<QuizReply> {
  return inFacts(ledger, step, async (tx, facts) => {
    const found = ownOf(facts, step.attempt);
    if (!found) return { refused: 'gone' };
    const { attempt, now } = found;
    // The service that was to grade it may have been forgotten meanwhile, or another one connected.
    const by: QuizView['by'] =
      attempt.service && attempt.service.host === facts.record.quizzes?.host ? 'service' : 'here';
    const reply = finishAttempt(attempt, by, now);
    if ('refused' in reply || reply.attempt === attempt) return reply;
    await putGraded(tx, facts, reply.attempt, now);
    return reply;
  });
}

/** Ends what has become void meanwhile: its ticket taken back or closed, its window over. Resolves to whose. */
export async function settleQuizzes(ledger: Ledger, calendarFor: CalendarFor, now: number): Promise<AccountKey[]> {
  const open = await ledger.getAllFromIndex('attempts', 'state', 'open');
  const touched: AccountKey[] = [];
  for (const account of new Set(open.map((one) => one.account))) {
    let changed = false;
    await inFacts(ledger, { account, calendarFor, now }, async (_, facts) => {
      changed = facts.settled > 0;
      return { refused: 'gone' };
    });
    if (changed) touched.push(account);
  }
  return touched;
}

/** Puts what was graded here, with the practice credit that it earned. */
export async function putGraded(tx: QuizWrite, facts: QuizFacts, attempt: Attempt, now: number): Promise<void> {
  await tx.objectStore('attempts').put(attempt);
  const earned: Earned = { violations: facts.violations, credits: facts.credits, zone: facts.zone, now };
  const credit = practiceCredit(attempt, earned);
  if (credit) await putCredit(tx, credit, facts.zone, now);
}

/** The attempt as it stands, and the moment of the step: never before anything known of its violation's attempts. */
function ownOf({ attempts, now }: QuizFacts, id: string): { attempt: Attempt; now: number } | undefined {
  const attempt = attempts.find((one) => one.id === id);
  if (!attempt) return undefined;
  const own = attempts.filter(({ violationId }) => violationId === attempt.violationId);
  return { attempt, now: raised(now, own) };
}

/** Runs one step on settled facts; what became void is stored with it. */
function inFacts(
  ledger: Ledger,
  { account, calendarFor, now }: Step,
  work: (tx: QuizWrite, facts: QuizFacts & { settled: number }) => Promise<QuizReply>,
): Promise<QuizReply> {
  return writing(ledger, async (tx) => {
    const facts = await quizFacts(tx, account, calendarFor, now);
    if (!facts) return { refused: 'gone' };
    const tickets = new Map(facts.violations.map((one) => [one.id, one]));
    const attempts = facts.attempts.map((one) => {
      if (one.state !== 'open') return one;
      const own = facts.attempts.filter(({ violationId }) => violationId === one.violationId);
      return settled(one, tickets.get(one.violationId), raised(now, own), facts.zone);
    });
    const over = attempts.filter((one, index) => one !== facts.attempts[index]);
    await Promise.all(over.map((one) => tx.objectStore('attempts').put(one)));
    return work(tx, { ...facts, attempts, settled: over.length });
  });
}
