/** What the seller does in the popup: looked at here, written by the worker. */

import { browser } from 'wxt/browser';
import type { PopupActions } from '../../components/popup/Popup';
import type { Asked } from '../../utils/domain';
import { PROTOCOL, type Requests } from '../../utils/messaging/protocol';
import { fillTab } from './apart';
import { openPanel } from './beside';
import { load, selected, state, week } from './shelf';
import { account, open, tell } from './worker';

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
    ...(openPanel && { openPanel }),
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
    fill: fillTab,
    undo: (id) => void answer(id, true),
    retry() {
      state.value = 'loading';
      void load();
    },
  };
}
