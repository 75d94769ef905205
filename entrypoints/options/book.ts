/** What the page shows of the ledger: the accounts, the hosts that would be asked, and how much is kept. */

import { signal } from '@preact/signals';
import type { Kept } from '../../components/settings/types';
import type { Account } from '../../utils/domain';
import { usage } from '../../utils/ledger/prune';
import { openLedger } from '../../utils/ledger/schema';
import { askAccounts } from '../../utils/remote/seller-center/accounts';
import { endpoints } from '../../utils/sites/seller-center/endpoints';
import { hosts as known } from '../../utils/sites/seller-center/pages';

export const accounts = signal<Account[]>([]);
/** Hosts of Seller Center that would be asked. */
export const hosts = signal<string[]>([]);
export const kept = signal<Kept | null>(null);

export async function readLedger(): Promise<void> {
  const ledger = await openLedger();
  try {
    const records = await ledger.getAll('accounts');
    accounts.value = records.map(({ account }) => account);
    const asked = askAccounts(records, await ledger.getAll('hosts'), { hosts: known, endpoints });
    hosts.value = [...new Set(asked.flatMap(({ host }) => host ?? []))];
    const { accounts: own = 0, violations = 0, notices = 0, reports = 0 } = await usage(ledger);
    const { usage: bytes = null } = await navigator.storage.estimate();
    kept.value = { accounts: own, tickets: violations, messages: notices, reports, bytes };
  } finally {
    ledger.close();
  }
}
