/** What the seller does in the popup: looked at here, written by the worker. */

import { browser } from 'wxt/browser';
import type { PopupActions } from '../../components/popup/Popup';
import type { AccountKey, Asked } from '../../utils/domain';
import { PROTOCOL, type RequestName, type Requests } from '../../utils/messaging/protocol';
import { load, selected, shelf, state, week } from './shelf';

async function tell<N extends RequestName>(type: N, payload: Requests[N]['payload']): Promise<void> {
  await browser.runtime.sendMessage({ v: PROTOCOL, type, payload });
}

const account = (): { account?: AccountKey } => {
  const key = shelf.value.view?.account?.key;
  return key ? { account: key } : {};
};

async function open(what: 'report' | 'health'): Promise<void> {
  await tell('open', { what, ...account() });
  window.close();
}

async function ask(): Promise<Asked[]> {
  const reply = await browser.runtime.sendMessage({ v: PROTOCOL, type: 'ask', payload: account() });
  if (!reply || !('ok' in reply)) throw new Error('the worker did not ask');
  await load();
  return (reply.ok as Requests['ask']['reply']).answers;
}

async function answer(alert: string, undo: boolean): Promise<void> {
  await tell('acknowledge', { alert, undo, ...account() });
  await load();
}

/** `asks`: the seller has allowed the worker to ask. */
export function makeActions(asks: boolean): PopupActions {
  return {
    ...(asks && { ask }),
    openSettings: () => void browser.runtime.openOptionsPage(),
    select(key) {
      selected.value = key;
      week.value = null;
      localStorage.setItem('account', key);
      void load();
    },
    week(start) {
      week.value = start;
      void load();
    },
    openReport: () => void open('report'),
    openHealth: () => void open('health'),
    acknowledge: (id) => void answer(id, false),
    undo: (id) => void answer(id, true),
    retry() {
      state.value = 'loading';
      void load();
    },
  };
}
