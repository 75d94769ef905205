/** The rules that the seller broke: what a workshop covers of them is marked. */

import { accountViews } from '../../utils/ledger/read';
import type { Ledger } from '../../utils/ledger/schema';
import type { Chosen } from '../../utils/own-pages/chosen';
import { type BrokenRule, rulesBroken } from '../../utils/policy/mine';

/** What the account that was looked at last broke: what a workshop covers of it is marked. */
export async function brokenOf(ledger: Ledger, { calendarFor, clock }: Chosen): Promise<BrokenRule[]> {
  const keys = (await accountViews(ledger, calendarFor, clock())).flatMap(({ account }) => account?.key ?? []);
  const account = keys.find((key) => key === localStorage.getItem('account')) ?? keys[0];
  if (!account) return [];
  return rulesBroken(await ledger.getAll('violations', IDBKeyRange.bound([account], [account, []])));
}
