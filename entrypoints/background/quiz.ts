/** The quiz of a violation: each step is one transaction of the ledger. A finished attempt is graded here or handed in. */

import browser from 'webextension-polyfill';
import type { QuizReply } from '../../utils/domain';
import type { Bank } from '../../utils/domain/quiz/draw';
import { answerQuiz, finishQuiz, settleQuizzes, startQuiz } from '../../utils/ledger/quiz';
import type { Requests } from '../../utils/messaging/protocol';
import { bankPath, type PolicyBank } from '../../utils/policy/bank';
import { policyFor } from '../../utils/policy/match';
import { readPackaged } from '../../utils/remote/packaged';
import { now } from './clock';
import { shown } from './hand-in';
import { ledger } from './ledger';
import { handInNow } from './service';
import { calendarFor } from './settings';

type Payload = Requests['quiz']['payload'];

export async function handleQuiz(payload: Payload): Promise<QuizReply> {
  const reply = await take(payload);
  // An answer changes nothing that another page shows.
  if (payload.do !== 'answer') void shown([payload.account]);
  // Pressed once more it is sent now, whatever failed before.
  if ('attempt' in reply && reply.attempt.state === 'waiting')
    void handInNow(payload.do === 'finish').catch(() => undefined);
  return reply;
}

async function take(payload: Payload): Promise<QuizReply> {
  const [db, calendar, at] = await Promise.all([ledger(), calendarFor(), now()]);
  const step = { calendarFor: calendar, now: at };
  if (payload.do === 'answer') return answerQuiz(db, { ...payload, ...step });
  if (payload.do === 'finish') return finishQuiz(db, { ...payload, ...step });
  const { account, violation } = payload;
  const ticket = await db.get('violations', [account, violation]);
  if (!ticket) return { refused: 'gone' };
  // Before the transaction: it would not outlive the wait for a file.
  const bank = await bankOf(policyFor(ticket));
  return startQuiz(db, { account, violation, bank, policyOf: policyFor, id: crypto.randomUUID(), ...step });
}

/** Undefined for a policy of which the package holds no questions. */
async function bankOf(policy: string | undefined): Promise<Bank | undefined> {
  if (policy === undefined) return undefined;
  const file = await readPackaged(browser.runtime.getURL(bankPath(policy))).catch(() => undefined);
  return file as PolicyBank | undefined;
}

/** What has become void while nobody looked. */
export async function settle(): Promise<void> {
  await shown(await settleQuizzes(await ledger(), await calendarFor(), await now()));
}
