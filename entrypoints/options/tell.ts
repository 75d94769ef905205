/** What the page asks of the worker. Rejects when it was refused or not answered: nothing may look done that is not. */

import browser from 'webextension-polyfill';
import { PROTOCOL, type RequestName, type Requests } from '../../utils/messaging/protocol';

export async function tell<N extends RequestName>(
  type: N,
  payload: Requests[N]['payload'],
): Promise<Requests[N]['reply']> {
  const answer = (await browser.runtime.sendMessage({ v: PROTOCOL, type, payload })) as
    | { ok: Requests[N]['reply'] }
    | { error: string; words?: string }
    | undefined;
  if (answer && 'ok' in answer) return answer.ok;
  throw new Error(answer ? `${answer.error}: ${answer.words ?? ''}` : 'the worker went away before it answered');
}
