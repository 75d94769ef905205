/** "Mark this moment": from a page, the panel or the keyboard, into the log of a LIVE. */

import type { AccountKey } from '../../utils/domain';
import { mark, runningLive } from '../../utils/ledger/lives';
import type { Requests } from '../../utils/messaging/protocol';
import { now } from './clock';
import { ledger } from './ledger';
import { publish } from './publish';
import type { Page } from './sender';

export async function markMoment(
  { account, roomId, note = '', id }: Requests['mark']['payload'],
  page?: Page,
): Promise<Requests['mark']['reply']> {
  const db = await ledger();
  const at = await now();
  const key = account ?? (page && (await db.get('documents', page.key))?.account);
  const live: { account: AccountKey; roomId: string } | undefined =
    key && roomId !== undefined ? { account: key, roomId } : await runningLive(db, key, at);
  if (!live) return { marked: null };
  const marked = await mark(db, {
    ...{ account: live.account, roomId: live.roomId, at, note },
    ...(id !== undefined && { id }),
  });
  if (marked !== null) await publish([live.account]);
  return { marked };
}
