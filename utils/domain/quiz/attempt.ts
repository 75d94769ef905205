/**
 * An attempt, step by step. Attempts are counted by number, never by time; each keeps the rules and the paper that it began
 * with. One that was begun inside its window may be finished to the end of the window or of the local day on which it was
 * begun, whichever is later; a paper that was complete by then may still be handed in, as its answers can no longer change.
 */

import type { Credit } from '../credit';
import { hash } from '../hash';
import { nextCredit } from '../health/quizzes';
import type { Violation } from '../violation';
import { addDays, dayOf, dayStart } from '../week';
import { type Bank, drawPaper } from './draw';
import { gradeOf, isComplete } from './grade';
import type { Attempt, NoStart, QuizReply, QuizView, ServiceQuiz, Voided } from './quiz';

/** Attempts that use one of those that are allowed. */
export const counted = (attempts: readonly Attempt[]): Attempt[] => attempts.filter(({ state }) => state !== 'void');

/** Never earlier than anything known of these attempts: a clock that was set back gains nothing. */
export const raised = (now: number, attempts: readonly Attempt[]): number =>
  Math.max(now, ...attempts.map(({ at }) => at));

/** Last ms at which its answers may change; undefined when its window is not known. */
export function deadlineOf({ terms, startedAt }: Attempt, zone: string): number | undefined {
  if (terms.closesAt === undefined) return undefined;
  return Math.max(terms.closesAt, dayStart(addDays(dayOf(startedAt, zone), 1), zone) - 1);
}

const isLate = (attempt: Attempt, now: number, zone: string): boolean =>
  now > (deadlineOf(attempt, zone) ?? Number.POSITIVE_INFINITY);

/** As it stands now: one that is open while its ticket or its window is over does not count any more. `now`: raised, ms. */
export function settled(attempt: Attempt, violation: Violation | undefined, now: number, zone: string): Attempt {
  const why = attempt.state === 'open' ? whyVoid(attempt, violation, now, zone) : undefined;
  return why ? { ...attempt, state: 'void', voided: why, at: Math.max(now, attempt.at) } : attempt;
}

function whyVoid(attempt: Attempt, violation: Violation | undefined, now: number, zone: string): Voided | undefined {
  if (!violation || violation.status === 'closed') return 'gone';
  if (violation.status === 'overturned') return 'overturned';
  return isLate(attempt, now, zone) && !isComplete(attempt) ? 'expired' : undefined;
}

export interface Start {
  view: QuizView;
  violation: Violation;
  /** All at this violation, settled. */
  attempts: readonly Attempt[];
  /** Undefined when the package has none for this policy. */
  bank: Bank | undefined;
  /** The account's. */
  region: string | undefined;
  service: { quiz: ServiceQuiz; host: string } | undefined;
  /** Name of the attempt if one begins. */
  id: string;
  /** ms. */
  now: number;
}

/** The attempt that is open already, else a new one. */
export function startAttempt(start: Start): { attempt: Attempt } | { refused: NoStart } {
  const { view, violation, attempts, bank, region, service, id } = start;
  if (view.running?.state === 'open') return { attempt: view.running };
  if (view.noStart) return { refused: view.noStart };
  const { policy, terms } = view;
  if (policy === undefined || bank?.policy !== policy) return { refused: 'no-questions' };
  const paper = drawPaper({ bank, count: terms.questions, region, earlier: attempts, seed: id });
  if (paper.length === 0) return { refused: 'no-questions' };
  const now = raised(start.now, attempts);
  const attempt: Attempt = {
    account: violation.account,
    id,
    violationId: violation.id,
    policy,
    policyWords: violation.policyWords,
    ...(violation.policyKey && { policyKey: violation.policyKey }),
    number: counted(attempts).length + 1,
    terms: { ...terms, questions: paper.length },
    paper,
    answers: {},
    state: 'open',
    startedAt: now,
    at: now,
    ...(service && { service: { quizId: service.quiz.id, host: service.host } }),
  };
  return { attempt };
}

/** `attempt` and `now` are settled and raised. The same answer again changes nothing. */
export function answerAttempt(
  attempt: Attempt,
  { question, option }: { question: string; option: string },
  now: number,
  zone: string,
): QuizReply {
  if (attempt.state !== 'open' || isLate(attempt, now, zone)) return { refused: 'not-open' };
  const asked = attempt.paper.find(({ id }) => id === question);
  if (!asked?.options.some(({ id }) => id === option)) return { refused: 'gone' };
  if (attempt.answers[question] === option) return { attempt };
  return { attempt: { ...attempt, answers: { ...attempt.answers, [question]: option }, at: now } };
}

/**
 * Hands it in: graded here, or left to the service. An attempt that is over is given back as it is. `attempt` and `now` are
 * settled and raised.
 */
export function finishAttempt(attempt: Attempt, by: QuizView['by'], now: number): QuizReply {
  if (attempt.state !== 'open') return { attempt };
  if (!isComplete(attempt)) return { refused: 'unanswered' };
  const { service, ...plain } = attempt;
  if (by === 'here') return { attempt: gradedHere({ ...plain, finishedAt: now }, now) };
  return { attempt: { ...attempt, state: 'waiting', finishedAt: now, at: now } };
}

/** Graded by our own bank: also one that has waited for a service which is not connected any more. */
export function gradedHere({ service: _, ...attempt }: Attempt, now: number): Attempt {
  const { correct, passed } = gradeOf(attempt);
  return { ...attempt, state: passed ? 'passed' : 'failed', correct, at: Math.max(now, attempt.at) };
}

export interface Earned {
  /** Of the account. */
  violations: readonly Violation[];
  credits: readonly Credit[];
  zone: string;
  /** Raised, ms. */
  now: number;
}

/**
 * The practice credit of a pass: one for each violation, and one for each type of violation in the days that the attempt's
 * own terms name. Undefined when it earns none.
 */
export function practiceCredit(attempt: Attempt, { violations, credits, zone, now }: Earned): Credit | undefined {
  const { account, id, violationId, policyKey, policyWords, state, terms } = attempt;
  if (state !== 'passed' || attempt.service || credits.some((one) => one.violationId === violationId)) return undefined;
  const at = attempt.finishedAt ?? now;
  const next = nextPractice(attempt, { violations, credits, zone }, terms.capDays);
  if (next !== undefined && next > at) return undefined;
  return {
    id: `quiz-${hash(`${account} ${violationId} ${id}`)}`,
    account,
    kind: 'practice',
    at,
    ...(terms.points !== undefined && { points: terms.points }),
    ...(policyKey && { policyKey }),
    policyWords,
    violationId,
    source: { site: 'quiz', endpoint: 'quiz', via: 'quiz', host: '' },
  };
}

/** When the next practice credit is possible for this type of violation, ms. TikTok's own cap counts confirmed ones alone. */
export function nextPractice(
  ruled: Pick<Attempt, 'policyWords' | 'policyKey'>,
  { violations, credits, zone }: Omit<Earned, 'now'>,
  capDays: number | undefined,
): number | undefined {
  const practised = credits.filter(({ kind }) => kind === 'practice');
  return nextCredit(ruled, violations, practised, capDays, zone);
}
