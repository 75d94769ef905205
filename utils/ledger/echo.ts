/** Finds, when a notice of a LIVE is filed, what is known of the same: the page's own words join what came by message. */

import type { NoticeRead, Observation } from '../domain';
import { isEcho, isLiveNotice, joinEcho, near, saysTheSame } from '../domain/echo';
import { differs, foldNotice } from '../domain/fold';
import type { Notice } from '../domain/notice';
import type { Desk } from './desk';
import type { AccountRecord } from './schema';

/** No LIVE goes on for longer. */
const LOOK_BACK_MS = 24 * 3_600_000;
/** The page names no room; so long after it was last heard of, the running LIVE is still meant. */
const RUNNING_MS = 10 * 60_000;

export interface Filed {
  notice: Notice;
  changed: boolean;
  /** What is known of it under its own id or as what it joins. */
  old: Notice | undefined;
  /** Those that it has taken in. */
  gone: Notice[];
}

/** The room of a notice of the page's own words: that of the LIVE which runs. */
export function inRoom(record: AccountRecord, { source, at }: Observation, read: NoticeRead): NoticeRead {
  const { live } = record;
  if (read.roomId || source.via !== 'page-text' || !live?.roomId || at - live.at > RUNNING_MS) return read;
  return { ...read, roomId: live.roomId };
}

/** The page's words without the minute in which they were seen. */
const wordsOf = (id: string): string | undefined => /^t:\w+:(\w+)$/.exec(id)?.[1];

export async function fileNotice(
  desk: Desk,
  { account, source }: Observation,
  read: NoticeRead,
  pinned: string | undefined,
): Promise<Filed> {
  const fold = (old: Notice | undefined, as: NoticeRead): Filed => ({
    ...foldNotice(old, as, account, source, { pinned }),
    old,
    gone: [],
  });
  const old = await desk.notice(account, read.id);
  if (!isLiveNotice(read.id)) return fold(old, read);
  if (!isEcho(read.id) && !(await desk.hasEchoes(account))) return fold(old, read);
  const lately = (await desk.noticesSince(account, read.at - LOOK_BACK_MS)).filter((one) => one.id !== read.id);
  if (!isEcho(read.id)) {
    const filed = fold(old, read);
    const gone = lately.filter((one) => isEcho(one.id) && saysTheSame(one, filed.notice));
    if (gone.length === 0) return filed;
    return { ...filed, notice: gone.reduce(joinEcho, filed.notice), changed: true, gone };
  }
  const named = lately.find((one) => !isEcho(one.id) && isLiveNotice(one.id) && saysTheSame(one, read));
  if (named) {
    const notice = joinEcho(named, fold(undefined, read).notice);
    return { notice, changed: old !== undefined || differs(named, notice), old: named, gone: old ? [old] : [] };
  }
  const words = wordsOf(read.id);
  const before = lately.find((one) => words && wordsOf(one.id) === words && one.roomId === read.roomId);
  const known = old ?? before;
  if (!known || !words) return fold(old, read);
  // Another tab shows it, too; later it is a repeat.
  return fold(known, { ...read, id: known.id, ...(near(known, read) && { untimed: true }) });
}
