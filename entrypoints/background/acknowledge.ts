/** "Got it", and taking it back: gone everywhere, or there again. */

import type { AccountKey } from '../../utils/domain';
import { acknowledge, dismiss } from '../../utils/ledger/write';
import { now } from './clock';
import { ledger } from './ledger';
import { publish, publishAll } from './publish';
import type { Page } from './sender';

/** Of an account; what it has none of is an alert that waits on its page for a name. */
export async function acknowledgeAlert(
  account: AccountKey | undefined,
  page: Page | undefined,
  alert: string,
  undo = false,
): Promise<void> {
  const db = await ledger();
  if (account && (await acknowledge(db, account, alert, undo ? undefined : await now()))) return publish([account]);
  if (page) await dismiss(db, page.key, alert, undo);
  await publishAll();
}
