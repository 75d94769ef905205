/** What asking the connected service needs of the browser and the ledger. Its token never leaves the browser's own storage. */

import browser from 'webextension-polyfill';
import type { AccountKey } from '../../utils/domain';
import { addDays, weekOf } from '../../utils/domain/week';
import { accountsOf } from '../../utils/ledger/read';
import type { Ways } from '../../utils/remote/service/once';
import { SERVICE_KEY, type StoredService, serviceFrom } from '../../utils/remote/service/stored';
import { now } from './clock';
import { keep } from './keep';
import { ledger } from './ledger';
import { calendarFor } from './settings';

export const load = async () => serviceFrom((await browser.storage.local.get(SERVICE_KEY))[SERVICE_KEY]);
export const save = (service: StoredService) => browser.storage.local.set({ [SERVICE_KEY]: service });
export const allowed = (pattern: string) => browser.permissions.contains({ origins: [pattern] });

/** The worker's time for answers that come late, ms. */
export async function clockNow(): Promise<() => number> {
  const skew = (await now()) - Date.now();
  return () => Date.now() + skew;
}

export async function ways(): Promise<Ways> {
  const clock = await clockNow();
  return {
    load,
    save,
    allowed,
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
