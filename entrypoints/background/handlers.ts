/** What the worker does for each kind of request. Each is checked before it comes here (`answer.ts`). */

import browser from 'webextension-polyfill';
import { claim } from '../../utils/ledger/write';
import type { RequestName, Requests } from '../../utils/messaging/protocol';
import { acknowledgeAlert } from './acknowledge';
import { askSources } from './ask';
import { buildInTurn } from './building';
import { now } from './clock';
import { keepDraft } from './draft';
import { ledger } from './ledger';
import { markMoment } from './mark';
import { observed } from './observed';
import { openPage } from './open';
import { meet, publish, publishAll } from './publish';
import { restoreRecords } from './restore';
import type { Page } from './sender';
import { handleService } from './service';
import { calendarFor } from './settings';
import { shownTo } from './shown';
import { sift } from './sift';
import { take } from './take';
import { noteHidden } from './toolbar';

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
  corner: async ({ corner }, page) => {
    await browser.storage.local.set({ corner });
    await publishAll();
    return shownTo(need(page));
  },
  choose: async ({ account }, page) => {
    await publish(await claim(await ledger(), need(page).key, account, await calendarFor(), await now()));
    return shownTo(need(page));
  },
  open: ({ what, account, alert }) => openPage(what, account, alert),
  draft: keepDraft,
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
