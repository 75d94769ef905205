/** The quiz of a violation in words: its rules as they stand before Start, its state, its result. Unknown is said as unknown. */

import type { Attempt, NoStart, Programme, QuizReply, QuizView, Sourced } from '../domain';
import { lookUp, number, t, tn } from './core';
import { measureWord } from './standing';
import { dayOf, pageDate } from './time';

const underscored = (name: string): string => name.replaceAll('-', '_');

/** "open", "passed here" …: one state, in two or three words. */
export function quizState({ running, noStart }: Pick<QuizView, 'running' | 'noStart'>): string {
  if (running?.state === 'open') return t('quiz_state_running');
  return lookUp(`quiz_state_${underscored(noStart ?? 'open')}`);
}

type Refused = Extract<QuizReply, { refused: unknown }>['refused'];

/** Why no attempt can begin, or a step was refused, and what is left to do. */
export function refusedWords(why: NoStart | Refused): string {
  return lookUp(`quiz_no_${underscored(why)}`);
}

/** "open until Thu, Dec 31", or that it is not published. */
export function windowWords({ terms: { opensAt, closesAt } }: QuizView, zone: string, now: number): string {
  if (closesAt !== undefined) return t(closesAt < now ? 'quiz_t_closed' : 'quiz_t_until', dayOf(closesAt, zone));
  return opensAt !== undefined && opensAt > now ? t('quiz_t_from', dayOf(opensAt, zone)) : t('quiz_t_window_unknown');
}

/** "3 questions · all right to pass" */
export function questionsWords({ terms: { questions, published } }: QuizView): string {
  const count = published === undefined ? tn('quiz_t_questions_own', questions) : tn('quiz_t_questions', questions);
  return [count, t('quiz_t_pass')].join(' · ');
}

/** "3 attempts, 2 left" */
export function attemptsWords({ terms: { attempts }, left, used }: QuizView): string {
  if (attempts === undefined) return t('quiz_t_attempts_unknown');
  return tn('quiz_t_attempts', attempts, left ?? Math.max(0, attempts - used));
}

/** "2 attempts left", for under a result. */
export function leftWords({ left }: QuizView): string {
  if (left === undefined) return t('quiz_left_unknown');
  return left > 0 ? tn('quiz_left', left) : t('quiz_left_none');
}

/** "one credit per rule in 30 days" */
export function capWords({ terms: { capDays } }: QuizView): string {
  return capDays === undefined ? t('quiz_t_cap_unknown') : tn('quiz_t_cap', capDays);
}

export function pointsBackWords({ terms: { points } }: QuizView): string {
  return points === undefined ? t('quiz_t_points_unknown') : tn('quiz_t_points', points);
}

/** "programme: Creator Health Rating, creators" */
export function programmeWords(programme: Programme | undefined): string {
  if (!programme) return t('quiz_no_programme');
  return t('quiz_programme', measureWord(programme.measure), t(`pol_role_${programme.role}`));
}

/** "page dated Sep 21, 2026 (as quoted in public notes on that page)" */
export function statedWords({ date, confidence }: Sourced): string {
  const dated = date ? t('page_of', pageDate(date)) : t('rep_no_date');
  if (confidence === 'third-party') return `${dated} (${t('third_party')})`;
  return confidence === 'official-by-notes' ? `${dated} (${t('rep_by_notes')})` : dated;
}

/** "try 2 of 3" above a question. */
export function attemptWords({ number: n, terms }: Attempt): string {
  return terms.attempts === undefined ? t('quiz_attempt', n) : t('quiz_attempt_of', n, Math.max(n, terms.attempts));
}

/** The result in one line: heading, and what is read out. */
export function resultWords({ state, correct, paper }: Attempt): string {
  switch (state) {
    case 'passed':
      return t('quiz_passed_title', correct ?? paper.length, paper.length);
    case 'failed':
      return t('quiz_failed_title', correct === undefined ? '?' : number(correct), paper.length);
    case 'void':
      return t('quiz_void_title');
    default:
      return t('quiz_waiting_title');
  }
}

/** Why an attempt does not count. */
export const voidWords = ({ voided = 'gone' }: Attempt): string => lookUp(`quiz_void_${voided}`);

/**
 * What the pass here has come to. Empty until the ledger has been read since: whether the cap left room for a credit is
 * written there, and nothing is said before.
 */
export function givenWords({ id, service }: Attempt, { credit, last }: QuizView): string {
  if (service) return t('quiz_gives_service');
  if (last?.id !== id) return '';
  return t(credit ? 'quiz_gives_practice' : 'quiz_gives_none');
}
