/** What the seller does in the side panel: looked at here, written by the worker; their own lists are this page's. */

import { browser } from 'wxt/browser';
import type { PanelActions } from '../../components/panel/props';
import type { AccountKey } from '../../utils/domain';
import { PROTOCOL, type RequestName, type Requests } from '../../utils/messaging/protocol';
import { board, load, look, state } from './board';
import { change } from './lists';

/** Rejects when the worker did not do it. */
async function tell<N extends RequestName>(type: N, payload: Requests[N]['payload']): Promise<Requests[N]['reply']> {
  const reply: { ok?: Requests[N]['reply'] } | undefined = await browser.runtime.sendMessage({
    v: PROTOCOL,
    type,
    payload,
  });
  if (!reply || !('ok' in reply)) throw new Error(`the worker did not answer "${type}"`);
  return reply.ok as Requests[N]['reply'];
}

const view = () => board.value.view;
const account = (): { account?: AccountKey } => {
  const key = view()?.account?.key;
  return key ? { account: key } : {};
};

function quietly<N extends RequestName>(type: N, payload: Requests[N]['payload']): void {
  tell(type, payload).catch((error) => console.error('Good Standing: not done', error));
}

/** The LIVE on screen is meant, whichever has begun since. */
const mark = (more: Requests['mark']['payload']): Promise<Requests['mark']['reply']> =>
  tell('mark', { ...account(), ...(board.value.live && { roomId: board.value.live.roomId }), ...more });

export const actions: PanelActions = {
  select: look,
  acknowledge: (alert) => quietly('acknowledge', { alert, ...account() }),
  undo: (alert) => quietly('acknowledge', { alert, undo: true, ...account() }),
  mark: async (note) => (await mark({ note })).marked !== null,
  editMark: async (id, note) => {
    await mark({ id, note });
    load();
  },
  change(list, what) {
    const key = view()?.account?.key;
    if (key) void change(key, list, what);
  },
  openEvidence: (alert) => quietly('open', { what: 'evidence', alert, ...account() }),
  putAway: () => quietly('acknowledge', { alert: `l:${view()?.ended?.roomId}`, ...account() }),
  openReport: () => quietly('open', { what: 'report', ...account() }),
  openHealth: () => quietly('open', { what: 'health', ...account() }),
  openSettings: () => void browser.runtime.openOptionsPage(),
  retry() {
    state.value = 'loading';
    load();
  },
};
