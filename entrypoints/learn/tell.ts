/** What the seller does on the page: looked at here, written by the worker. */

import browser from 'webextension-polyfill';
import type { PracticeProps, TrainerProps } from '../../components/practice/types';
import type { QuizActions } from '../../components/quiz/props';
import type { AccountKey } from '../../utils/domain';
import type { RequestName, Requests } from '../../utils/messaging/protocol';
import { askWorker, quizSteps, type Send } from '../../utils/messaging/quiz-steps';
import { download } from '../../utils/page/download';
import { bankPath, type PolicyBank } from '../../utils/policy/bank';
import { readPackaged } from '../../utils/remote/packaged';
import { go } from './route';
import { load, remember, shelf } from './state';

const send: Send = (message) => browser.runtime.sendMessage(message);
const ask = <N extends RequestName>(type: N, payload: Requests[N]['payload']) => askWorker(send, type, payload);
const account = (): AccountKey | undefined => shelf.value.account ?? undefined;

export const quizActions: QuizActions = {
  ...quizSteps(send, account),
  look(violation) {
    const key = account();
    if (key) go('quiz', key, ...(violation === null ? [] : [violation]));
  },
  openHealth() {
    const key = account();
    ask('open', { what: 'health', ...(key && { account: key }) }).catch((error) =>
      console.error('Good Standing: Account Health could not be opened', error),
    );
  },
  retry: () => void load(),
};

/** Another account: at a quiz the address says whose it is. */
export function select(key: AccountKey, atQuiz: boolean): void {
  remember(key);
  if (atQuiz) go('quiz', key);
  else void load();
}

export const practise: PracticeProps['practise'] = async (answer) => (await ask('practise', answer)).stored;
export const addQuestions: TrainerProps['add'] = (questions) => ask('questions', { add: [...questions] });
export const forgetQuestions: TrainerProps['forget'] = (from) => ask('questions', { forget: from });
export const save: TrainerProps['save'] = (name, text) => download(name, 'txt', 'text/plain', text);

/** A policy whose file is not there has no questions; when none can be read, that is told. */
export const loadBanks: PracticeProps['load'] = async (policies) => {
  const all = await Promise.allSettled(policies.map((id) => readPackaged(browser.runtime.getURL(bankPath(id)))));
  const banks = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value as PolicyBank] : []));
  if (banks.length === 0 && policies.length > 0) throw new Error('the question bank could not be read');
  return banks;
};
