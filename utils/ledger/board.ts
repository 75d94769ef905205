/** Reads what the second screen shows: every account's view, and of the one looked at its running LIVE or the check before one. */

import type { AccountKey } from '../domain';
import { type Board, boardOf, lookedAt } from '../domain/board';
import { CHECK_DAYS } from '../domain/check';
import { DAY_MS } from '../domain/report/input';
import type { CalendarFor } from './desk';
import { liveFile } from './lives';
import { accountsOf, accountViews } from './read';
import type { Ledger } from './schema';

/** `wanted`: the account that the seller chose; without one that is LIVE comes first, else the worst. `now`: ms. */
export async function readBoard(
  ledger: Ledger,
  calendarFor: CalendarFor,
  now: number,
  wanted?: AccountKey | null,
): Promise<Board> {
  const records = await accountsOf(ledger);
  const views = await accountViews(ledger, calendarFor, now, records);
  const view = lookedAt(views, wanted);
  const record = records.find(({ key }) => key === view?.account?.key);
  const key = record?.key;
  const since = key && IDBKeyRange.bound([key, now - CHECK_DAYS * DAY_MS], [key, Number.MAX_VALUE]);
  const [file, tickets] = await Promise.all([
    key && view?.live && liveFile(ledger, key, view.live.roomId),
    since && !view?.live ? ledger.getAllFromIndex('violations', 'moment', since) : [],
  ]);
  const zone = record?.zone ?? calendarFor(key).zone;
  return boardOf({ views, view, zone, tickets, readings: record?.readings ?? {}, now, ...(file && { file }) });
}
