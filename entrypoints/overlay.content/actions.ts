/** What the seller does on the overlay, as requests to the worker. */

import type { AccountKey, Corner } from '../../utils/domain';
import type { RequestName, Requests, Shown } from '../../utils/messaging/protocol';
import { ask, Orphaned } from './worker';

export function makeActions(
  page: string,
  account: () => AccountKey | undefined,
  show: (what: Shown) => void,
  lose: () => void,
) {
  const tell = <N extends RequestName>(type: N, payload: Requests[N]['payload']): void => {
    ask(type, payload).then(
      (reply) => {
        if ('view' in reply) show(reply);
      },
      (error) => {
        if (error instanceof Orphaned) lose();
      },
    );
  };
  const mine = (): { account?: AccountKey } => {
    const key = account();
    return key ? { account: key } : {};
  };
  return {
    acknowledge: (alert: string) => tell('acknowledge', { page, alert, undo: false, ...mine() }),
    undo: (alert: string) => tell('acknowledge', { page, alert, undo: true, ...mine() }),
    corner: (corner: Corner) => tell('corner', { page, corner }),
    openReport: () => tell('open', { what: 'report', ...mine() }),
    openHealth: () => tell('open', { what: 'health', ...mine() }),
    openEvidence: (alert: string) => tell('open', { what: 'evidence', alert, ...mine() }),
    openQuiz: (alert: string) => tell('open', { what: 'quiz', alert, ...mine() }),
    openLive: () => tell('open', { what: 'live-center', ...mine() }),
    choose: (key: AccountKey) => tell('choose', { page, account: key }),
    hidden: (reason: 'fight' | 'covered') => tell('hidden', { page, reason }),
  };
}
