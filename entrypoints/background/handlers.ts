/** What the worker does for each kind of request. Each is checked before it comes here (`answer.ts`). */

import type { RequestName, Requests } from '../../utils/messaging/protocol';
import { acknowledgeAlert } from './acknowledge';
import { askSources } from './ask';
import { buildInTurn } from './building';
import { keepDraft } from './draft';
import { markMoment } from './mark';
import { observed } from './observed';
import { openPage } from './open';
import { chooseAccount, moveCorner } from './page-choices';
import { handlePractise, handleQuestions } from './practise';
import { meet } from './publish';
import { handleQuiz } from './quiz';
import { restoreRecords } from './restore';
import type { Page } from './sender';
import { handleService } from './service';
import { shownTo } from './shown';
import { sift } from './sift';
import { take } from './take';
import { noteHidden } from './toolbar';
import { handleWorkshops } from './workshops';

type Handlers = {
  [N in RequestName]: (payload: Requests[N]['payload'], page: Page | undefined) => Promise<Requests[N]['reply']>;
};

export const handlers: Handlers = {
  hello: async (_, page) => meet(need(page)),
  sift: (sheaf, page) => sift(sheaf, need(page)),
  observed: ({ captures }, page) => observed(captures, need(page)),
  acknowledge: async ({ account, alert, undo }, page) => {
    await acknowledgeAlert(account, account ? page : need(page), alert, undo);
    return shownTo(page, account);
  },
  mark: markMoment,
  corner: async ({ corner }, page) => moveCorner(need(page), corner),
  choose: async ({ account }, page) => chooseAccount(need(page), account),
  open: ({ what, ...about }) => openPage(what, about),
  draft: keepDraft,
  quiz: handleQuiz,
  practise: handlePractise,
  questions: handleQuestions,
  workshops: handleWorkshops,
  hidden: async ({ reason }, page) => noteHidden(need(page), reason),
  build: async ({ account }) => ({ built: await buildInTurn(account) }),
  ask: async ({ account }) => ({ answers: await askSources(account, 'demand') }),
  service: handleService,
  take: ({ readings }) => take(readings),
  restore: ({ store, records }) => restoreRecords(store, records),
};

function need(page: Page | undefined): Page {
  if (!page) throw new Error('only a page of a known site may ask this');
  return page;
}
