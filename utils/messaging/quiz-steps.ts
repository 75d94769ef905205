/** The steps of a quiz as requests to the worker, for every page of ours that draws one. How a message is sent is handed in. */

import type { AccountKey, QuizReply } from '../domain';
import { PROTOCOL, type RequestName, type Requests } from './protocol';

export type Send = (message: unknown) => Promise<unknown>;

/** Asks the worker; rejects when it did not do what was asked, or could not be reached. */
export async function askWorker<N extends RequestName>(
  send: Send,
  type: N,
  payload: Requests[N]['payload'],
): Promise<Requests[N]['reply']> {
  const reply = (await send({ v: PROTOCOL, type, payload })) as { ok?: Requests[N]['reply'] } | undefined;
  if (!reply || !('ok' in reply)) throw new Error(`the worker did not answer "${type}"`);
  return reply.ok as Requests[N]['reply'];
}

export interface QuizSteps {
  start(violation: string): Promise<QuizReply>;
  answer(attempt: string, question: string, option: string): Promise<QuizReply>;
  finish(attempt: string): Promise<QuizReply>;
}

/** `whose`: the account that is looked at when the step is made. */
export function quizSteps(send: Send, whose: () => AccountKey | undefined): QuizSteps {
  const step = async (make: (account: AccountKey) => Requests['quiz']['payload']): Promise<QuizReply> => {
    const account = whose();
    if (!account) throw new Error('a quiz is of one account');
    return askWorker(send, 'quiz', make(account));
  };
  return {
    start: (violation) => step((account) => ({ do: 'start', account, violation })),
    answer: (attempt, question, option) => step((account) => ({ do: 'answer', account, attempt, question, option })),
    finish: (attempt) => step((account) => ({ do: 'finish', account, attempt })),
  };
}
