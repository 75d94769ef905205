/** Practice and a trainer's own questions, into the ledger: a question that is not what it should be is refused alone. */

import type { OwnQuestion } from '../../utils/domain';
import { parseRecord } from '../../utils/files/records';
import { addQuestions, forgetQuestions, storePractice } from '../../utils/ledger/practice';
import type { Requests } from '../../utils/messaging/protocol';
import { now } from './clock';
import { ledger } from './ledger';
import { publishAll } from './publish';
import { calendarFor } from './settings';

/** Days are counted in the seller's zone, whichever account is practised for. */
export async function handlePractise(payload: Requests['practise']['payload']): Promise<{ stored: boolean }> {
  const { zone } = (await calendarFor())(undefined);
  return storePractice(await ledger(), payload, zone, await now());
}

type Questions = Requests['questions'];

export async function handleQuestions(payload: Questions['payload']): Promise<Questions['reply']> {
  const reply = 'add' in payload ? await add(payload.add) : await forgetQuestions(await ledger(), payload.forget);
  if (reply.stored > 0) void publishAll();
  return reply;
}

async function add(sent: readonly unknown[]): Promise<Questions['reply']> {
  const whole = sent.flatMap((one) => (parseRecord('questions', one) as OwnQuestion | undefined) ?? []);
  const { stored, refused } = await addQuestions(await ledger(), whole);
  return { stored, refused: refused + sent.length - whole.length };
}
