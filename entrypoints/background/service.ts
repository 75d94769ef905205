/** The connected Account Health service: connect, refresh, forget. Its token never leaves the browser's own storage. */

import browser from 'webextension-polyfill';
import type { AccountKey, ServiceState } from '../../utils/domain';
import { addDays, weekOf } from '../../utils/domain/week';
import { accountsOf } from '../../utils/ledger/read';
import type { Requests } from '../../utils/messaging/protocol';
import { toConnect } from '../../utils/remote/service/address';
import { askOnce, type Once, type Ways } from '../../utils/remote/service/once';
import { connected, SERVICE_KEY, type StoredService, serviceFrom, stateOf } from '../../utils/remote/service/stored';
import { now } from './clock';
import { keep } from './keep';
import { ledger } from './ledger';
import { calendarFor } from './settings';

const load = async () => serviceFrom((await browser.storage.local.get(SERVICE_KEY))[SERVICE_KEY]);
const save = (service: StoredService) => browser.storage.local.set({ [SERVICE_KEY]: service });

async function ways(): Promise<Ways> {
  const skew = (await now()) - Date.now();
  const clock = () => Date.now() + skew;
  return {
    load,
    save,
    allowed: (pattern) => browser.permissions.contains({ origins: [pattern] }),
    fetch: fetch.bind(globalThis),
    clock,
    keep,
    known: async () => {
      const calendar = await calendarFor();
      const lastWeek = (key: AccountKey) => {
        const { zone, weekStart } = calendar(key);
        return addDays(weekOf(clock(), zone, weekStart).start, -7);
      };
      const accounts = await accountsOf(await ledger());
      return { accounts: new Map(accounts.map(({ key, account }) => [key, account])), lastWeek };
    },
  };
}

export async function handleService({ do: what, url, token }: Requests['service']['payload']): Promise<ServiceState> {
  if (what === 'forget') await browser.storage.local.remove(SERVICE_KEY);
  if (what === 'connect') {
    const given = toConnect(url, token);
    // What was connected before stays connected.
    if ('fault' in given) return { ...stateOf(await load()), words: given.fault };
    await save(connected(given.base, given.token));
  }
  return (await askService('demand')).state;
}

let running: Promise<unknown> = Promise.resolve();

/** One at a time. */
export function askService(trigger: 'weekly' | 'demand'): Promise<Once> {
  const run = running.then(async () => askOnce(await ways(), trigger));
  running = run.catch(() => undefined);
  return run;
}
