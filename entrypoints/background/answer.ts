/** Every request that reaches the worker: checked, then answered by one function a kind. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Corner } from '../../utils/domain';
import { acknowledge, claim, dismiss } from '../../utils/ledger/write';
import { PROTOCOL, type RequestName, type Requests } from '../../utils/messaging/protocol';
import { parseMessage } from '../../utils/messaging/schemas';
import { ledger, zone } from './ledger';
import { observed } from './observed';
import { openPage } from './open';
import { meet, publish, publishAll, shownTo } from './publish';
import { attest, type Page } from './sender';
import { noteHidden } from './toolbar';
import { build } from './weekly';

type Handlers = {
  [N in RequestName]: (payload: Requests[N]['payload'], page: Page | undefined) => Promise<Requests[N]['reply']>;
};

const handlers: Handlers = {
  hello: async (_, page) => meet(need(page)),
  observed: ({ captures }, page) => observed(captures, need(page)),
  acknowledge: async ({ account, alert, undo }, page) => {
    const now = Date.now();
    if (account) await acknowledge(await ledger(), account, alert, undo ? undefined : now);
    else await dismiss(await ledger(), need(page).key, alert, undo === true);
    await (account ? publish([account]) : publishAll());
    return shownTo(page, account);
  },
  corner: async ({ corner }, page) => {
    await browser.storage.local.set({ corner: corner satisfies Corner });
    await publishAll();
    return shownTo(need(page));
  },
  choose: async ({ account }, page) => {
    await publish(await claim(await ledger(), need(page).key, account, zone(), Date.now()));
    return shownTo(need(page));
  },
  open: ({ what, account }) => openPage(what, account),
  hidden: async ({ reason }, page) => noteHidden(need(page), reason),
  build: ({ account }) => build(account),
};

function need(page: Page | undefined): Page {
  if (!page) throw new Error('only a page of a known site may ask this');
  return page;
}

/** Undefined for messages that are not ours: another listener may answer. */
export function answer(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const parsed = parseMessage(message);
  if (!parsed) return Promise.resolve({ error: 'shape' });
  if (parsed.v !== PROTOCOL) return Promise.resolve({ error: 'version' });
  const page = attest(sender, parsed.payload);
  const handler = handlers[parsed.type] as (payload: unknown, page: Page | undefined) => Promise<unknown>;
  return handler(parsed.payload, page).then(
    (ok) => ({ ok }),
    (error: Error) => ({ error: error.name, words: error.message }),
  );
}
