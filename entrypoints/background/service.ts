/** The connected Account Health service: connect, refresh, forget; and first whatever waits to be handed in to it. */

import browser from 'webextension-polyfill';
import type { ServiceState } from '../../utils/domain';
import type { Requests } from '../../utils/messaging/protocol';
import { toConnect } from '../../utils/remote/service/address';
import { askOnce, type Once } from '../../utils/remote/service/once';
import { connected, SERVICE_KEY, stateOf } from '../../utils/remote/service/stored';
import { SERVICE_SOURCE } from '../../utils/remote/workshops/service';
import { forgetQuizzes, handInAll } from './hand-in';
import { load, save, ways } from './service-ways';
import { refreshWorkshops } from './workshop-sources';

export async function handleService({ do: what, url, token }: Requests['service']['payload']): Promise<ServiceState> {
  if (what === 'forget') {
    await browser.storage.local.remove(SERVICE_KEY);
    await forgetQuizzes();
  }
  if (what === 'connect') {
    const before = await load();
    const given = toConnect(url, token);
    // What was connected before stays connected.
    if ('fault' in given) return { ...stateOf(before), words: given.fault };
    await save(connected(given.base, given.token));
    if (before?.base !== given.base) await forgetQuizzes();
  }
  const { state } = await askService('demand', what === 'connect');
  // Its workshops come, or go, with it.
  void refreshWorkshops('demand', SERVICE_SOURCE);
  return state;
}

let running: Promise<unknown> = Promise.resolve();

/** One at a time. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const run = running.then(work);
  running = run.catch(() => undefined);
  return run;
}

/** `eager`: what could not be handed in before is not waited for. */
export const askService = (trigger: 'weekly' | 'demand', eager = false): Promise<Once> =>
  inTurn(async () => {
    const answered = await handInAll(eager).catch(() => false);
    return askOnce(await ways(), answered ? 'attempt' : trigger);
  });

/** Hands in what waits, if anything does (`eager`: the seller wants it now); what the service then says of the account is asked for at once. */
export const handInNow = (eager = false): Promise<void> =>
  inTurn(async () => {
    if (await handInAll(eager)) await askOnce(await ways(), 'attempt');
  });
