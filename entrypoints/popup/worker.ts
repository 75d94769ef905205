/** What the popup asks of the worker, for the account that is looked at. */

import { browser } from 'wxt/browser';
import type { AccountKey, LiveSummary } from '../../utils/domain';
import { PROTOCOL, type RequestName, type Requests } from '../../utils/messaging/protocol';
import { load, shelf } from './shelf';

export async function tell<N extends RequestName>(type: N, payload: Requests[N]['payload']): Promise<void> {
  await browser.runtime.sendMessage({ v: PROTOCOL, type, payload });
}

export const account = (): { account?: AccountKey } => {
  const key = shelf.value.view?.account?.key;
  return key ? { account: key } : {};
};

export async function open(what: 'report' | 'health' | 'evidence', alert?: string): Promise<void> {
  await tell('open', { what, ...(alert && { alert }), ...account() });
  window.close();
}

export const openEvidence = (alert: string): void => void open('evidence', alert);

export async function putAway({ account: whose, roomId }: LiveSummary): Promise<void> {
  await tell('acknowledge', { alert: `l:${roomId}`, account: whose });
  await load();
}
