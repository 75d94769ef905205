/** Reads the quizzes of an account: for the popup, the quiz's page and the report. Never writes. */

import type { AccountKey, QuizView } from '../domain';
import type { CalendarFor } from './desk';
import { type PolicyOf, QUIZ_STORES, quizFacts, viewsOf } from './quiz-facts';
import type { Ledger } from './schema';

/**
 * Those that can be taken or gone on with first. Empty when nothing is known of the account. `policyOf`: the catalogue's
 * policy of a ticket. `now`: ms.
 */
export async function readQuizzes(
  ledger: Ledger,
  calendarFor: CalendarFor,
  now: number,
  account: AccountKey,
  policyOf: PolicyOf,
): Promise<QuizView[]> {
  const facts = await quizFacts(ledger.transaction([...QUIZ_STORES]), account, calendarFor, now);
  return facts ? viewsOf(facts, policyOf) : [];
}
