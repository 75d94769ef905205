/** One LIVE minute by minute, for panel, summary and evidence: everything its log holds, in order. Pure. */

import { noticeAlert } from './alert-view';
import type { LiveMoment, LiveSession } from './live';
import { endOf, gapsOf, isOfLive, pinnedAt, startOf, tidyMoments } from './live-session';
import type { Notice } from './notice';
import type { AlertView } from './views';

export type TimelineEntry = {
  /** ms. */
  at: number;
  until?: number;
  /** Once in a timeline. Of a mark it is the mark's own, of an alert the alert's. */
  id: string;
} & (
  | { kind: 'start' }
  | { kind: 'end'; by?: 'moderator' /** The last time it was seen; nothing stated the end. */; derived?: true }
  /** Nobody of ours saw it from `at` until `until`. */
  | { kind: 'gap' }
  | { kind: 'pin'; title: string; productId: string }
  | { kind: 'mark'; note: string }
  | { kind: 'alert'; alert: AlertView }
  | { kind: 'caption'; words: string; lang: string }
  | { kind: 'viewers'; count: number }
);

export interface LiveLog {
  session: LiveSession;
  moments: readonly LiveMoment[];
  /** Of the account; those of other LIVEs are left out. */
  notices: readonly Notice[];
  /** ms. */
  now: number;
}

/** Of two of one moment: what began stands before what happened, the end after it. */
const RANK: Record<TimelineEntry['kind'], number> = {
  ...{ start: 0, gap: 1, pin: 2, viewers: 3, caption: 4, mark: 5, alert: 6, end: 7 },
};

/** Oldest first. */
export function timelineOf({ session, moments, notices, now }: LiveLog): TimelineEntry[] {
  const tidy = tidyMoments(moments);
  const pins = tidy.filter(({ kind }) => kind === 'pin');
  const alerts = notices.filter((notice) => isOfLive(session, notice, now));
  const start = startOf(session);
  const end = endOf(session, now);
  const moderated = alerts.some(({ meaning }) => meaning === 'ended');
  const entries: TimelineEntry[] = [
    ...(start === undefined ? [] : [{ kind: 'start' as const, at: start, id: 'start' }]),
    ...gapsOf(session, now).map(({ at, until }) => ({ kind: 'gap' as const, at, until, id: `gap ${at}` })),
    ...tidy.map(entryOf),
    ...alerts.map((notice) => alertEntry(notice, pins)),
  ];
  if (end) {
    const { at, derived } = end;
    entries.push({
      ...{ kind: 'end', at, id: 'end' },
      ...(moderated && { by: 'moderator' }),
      ...(derived && { derived }),
    });
  }
  return entries.sort((a, b) => a.at - b.at || RANK[a.kind] - RANK[b.kind] || (a.id < b.id ? -1 : 1));
}

function entryOf(moment: LiveMoment): TimelineEntry {
  const { at, id } = moment;
  switch (moment.kind) {
    case 'pin':
      return { kind: 'pin', at, id, title: moment.title, productId: moment.productId };
    case 'mark':
      return { kind: 'mark', at, id, note: moment.note };
    case 'caption':
      return { kind: 'caption', at, id, words: moment.words, lang: moment.lang };
    case 'viewers':
      return { kind: 'viewers', at, id, count: moment.count };
  }
}

/** With what the log says was pinned then; what was noted when the alert came is only the second best. */
function alertEntry(notice: Notice, pins: readonly LiveMoment[]): TimelineEntry {
  const alert = noticeAlert(notice);
  const pinned = pinnedAt(pins, notice.at)?.title ?? alert.pinned;
  return { kind: 'alert', at: notice.at, id: alert.id, alert: { ...alert, ...(pinned !== undefined && { pinned }) } };
}
