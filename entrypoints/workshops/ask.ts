/** Requests to the worker. A host's permission is asked for here, at the press. */

import browser from 'webextension-polyfill';
import { calendarUrl } from '../../components/workshops/calendar-address';
import type { WorkshopSource } from '../../utils/domain';
import type { Requests } from '../../utils/messaging/protocol';
import { askWorker } from '../../utils/messaging/quiz-steps';
import { patternOf } from '../../utils/remote/service/address';

export type Payload = Requests['workshops']['payload'];

export const tell = (payload: Payload) =>
  askWorker((message) => browser.runtime.sendMessage(message), 'workshops', payload);

/** Nothing may be awaited before this: the browser wants to see the click. */
function mayAsk(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(url)] }).catch(() => false);
}

/** The permission goes with the last source of its host. */
export async function letGo(url: string | undefined, left: readonly WorkshopSource[]): Promise<void> {
  if (!url || left.some((one) => one.url && patternOf(one.url) === patternOf(url))) return;
  await browser.permissions.remove({ origins: [patternOf(url)] }).catch(() => false);
}

export async function subscribe(url: string, name: string) {
  const address = calendarUrl(url);
  if (!(await mayAsk(address))) return 'denied' as const;
  return tell({ do: 'subscribe', url: address, ...(name && { name }) });
}

export async function refresh(source?: WorkshopSource) {
  if (source?.state === 'blocked' && source.url && !(await mayAsk(source.url))) return 'denied' as const;
  return tell({ do: 'refresh', ...(source && { source: source.id }) });
}
