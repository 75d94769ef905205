/** What the seller does in the popup: looked at here, written by the worker. */

import { browser } from 'wxt/browser';
import type { PopupActions } from '../../components/popup/Popup';
import type { AccountKey } from '../../utils/domain';
import { PROTOCOL, type RequestName, type Requests } from '../../utils/messaging/protocol';
import { load, selected, shelf, state } from './shelf';

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

async function answer(alert: string, undo: boolean): Promise<void> {
  await tell('acknowledge', { alert, undo, ...account() });
  await load();
}

export function makeActions(): PopupActions {
  return {
    select(key) {
      selected.value = key;
      localStorage.setItem('account', key);
      void load();
    },
    week: () => undefined,
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
