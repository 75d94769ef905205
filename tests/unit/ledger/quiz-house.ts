/** A ledger with a creator who has tickets, and the steps of their quizzes: for the tests of quizzes in the ledger. */

import { makeAccount } from '../../../utils/domain/account';
import type { Fact } from '../../../utils/domain/observation';
import type { Attempt, QuizReply, QuizView, ServiceQuiz } from '../../../utils/domain/quiz/quiz';
import type { ViolationStatus } from '../../../utils/domain/violation';
import { answerQuiz, finishQuiz, startQuiz } from '../../../utils/ledger/quiz';
import { readQuizzes } from '../../../utils/ledger/read-quiz';
import type { Ledger } from '../../../utils/ledger/schema';
import { record } from '../../../utils/ledger/write';
import { answersTo, bankOf, ISSUED, NOW } from '../domain/quiz/sample';
import { ticket } from '../domain/samples';
import { house, inZone, reading } from './house';

export const DEWI = makeAccount('creator', '7301000000000000777', { handle: 'dewi', region: 'ID' });
export const JAKARTA = inZone('Asia/Jakarta');
const policyOf = () => 'claims';

export async function tell(ledger: Ledger, facts: Fact[], at = NOW, account = DEWI): Promise<void> {
  await record(ledger, [reading({ at, account, page: `page ${account.key}`, facts })], JAKARTA, at);
}

export const statusOf = (status: ViolationStatus, id = '1'): Fact => ({
  kind: 'violation',
  violation: ticket({ id, policyKey: 'claims', issuedAt: ISSUED, status }),
});

export async function withTickets(...ids: string[]): Promise<Ledger> {
  const ledger = await house();
  const score: Fact = { kind: 'score', measure: 'points', value: 4 };
  await tell(ledger, [score, ...(ids.length > 0 ? ids : ['1']).map((id) => statusOf('open', id))], ISSUED);
  return ledger;
}

/** What a connected service has open, as its reading tells it. */
export async function offer(ledger: Ledger, list: ServiceQuiz[], at = NOW, host = 'health.example'): Promise<void> {
  const told = { via: 'service', site: 'service', endpoint: 'credits', host } as const;
  const facts: Fact[] = [{ kind: 'quizzes', quizzes: list }];
  await record(ledger, [reading({ at, account: DEWI, page: `service ${at}`, facts, ...told })], JAKARTA, at);
}

let ids = 0;

export const start = (ledger: Ledger, now = NOW, violation = '1', bank = bankOf()): Promise<QuizReply> =>
  startQuiz(ledger, {
    ...{ account: DEWI.key, calendarFor: JAKARTA, now, violation, bank, policyOf },
    id: `attempt-${++ids}`,
  });

export const answer = (ledger: Ledger, attempt: string, question: string, option: string, now = NOW) =>
  answerQuiz(ledger, { account: DEWI.key, calendarFor: JAKARTA, now, attempt, question, option });

export const finish = (ledger: Ledger, attempt: string, now = NOW): Promise<QuizReply> =>
  finishQuiz(ledger, { account: DEWI.key, calendarFor: JAKARTA, now, attempt });

/** The attempt of a reply; fails the test when there is none. */
export function attemptIn(reply: QuizReply): Attempt {
  if ('refused' in reply) throw new Error(reply.refused);
  return reply.attempt;
}

/** Begins and answers everything. */
export async function answered(ledger: Ledger, right = true, now = NOW, violation = '1'): Promise<Attempt> {
  let attempt = attemptIn(await start(ledger, now, violation));
  for (const [question, option] of Object.entries(answersTo(attempt, right))) {
    attempt = attemptIn(await answer(ledger, attempt.id, question, option, now));
  }
  return attempt;
}

export const take = async (ledger: Ledger, right = true, now = NOW, violation = '1'): Promise<Attempt> =>
  attemptIn(await finish(ledger, (await answered(ledger, right, now, violation)).id, now));

export const views = (ledger: Ledger, now = NOW): Promise<QuizView[]> =>
  readQuizzes(ledger, JAKARTA, now, DEWI.key, policyOf);

export async function viewOf(ledger: Ledger, now = NOW, id = '1'): Promise<QuizView | undefined> {
  return (await views(ledger, now)).find(({ violationId }) => violationId === id);
}
