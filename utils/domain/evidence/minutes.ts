/** A LIVE's timeline minute by minute: what was pinned, said, warned and noted in each, and the stretches between them. */

import type { TimelineEntry } from '../live-timeline';
import { CAPS, cut, texts } from './caps';
import type { Blank, EvidenceAlert, Minute, Row } from './pack';

export const MINUTE_MS = 60_000;

/** The first ms of a moment's minute. */
export const minuteStart = (at: number): number => Math.floor(at / MINUTE_MS) * MINUTE_MS;

type Of<K extends TimelineEntry['kind']> = Extract<TimelineEntry, { kind: K }>;

/**
 * Rows from `from` to `to` (whole minutes, ms), oldest first. `subject` is the id of the alert that the pack is about.
 * Minutes in which nothing was recorded are one row; a stretch that nobody saw is a row of its own.
 */
export function minutesOf(timeline: readonly TimelineEntry[], from: number, to: number, subject: string): Row[] {
  const minutes = new Map<number, Minute>();
  const gaps: Blank[] = [];
  let pinned = timeline.findLast((one): one is Of<'pin'> => one.kind === 'pin' && one.at < from)?.title;
  for (const entry of timeline) {
    if (entry.kind === 'gap') {
      const gap: Blank = { kind: 'gap', from: Math.max(from, entry.at), to: Math.min(to, entry.until ?? to) };
      if (gap.from < gap.to) gaps.push(gap);
    } else if (entry.at >= from && entry.at < to) {
      const at = minuteStart(entry.at);
      const minute = minutes.get(at) ?? emptyMinute(at, pinned);
      minutes.set(at, minute);
      add(minute, entry, subject);
      if (entry.kind === 'pin') pinned = entry.title;
    }
  }
  const rows: Row[] = [...minutes.values(), ...gaps, ...quiet(minutes, gaps, from, to)];
  return rows.sort((a, b) => rowStart(a) - rowStart(b) || Number(b.kind === 'minute') - Number(a.kind === 'minute'));
}

export const rowStart = (row: Row): number => (row.kind === 'minute' ? row.at : row.from);

function emptyMinute(at: number, pinned: string | undefined): Minute {
  const before = pinned === undefined ? [] : [cut(pinned, CAPS.title)];
  return { kind: 'minute', at, pinned: before, pins: [], said: [], alerts: [], marks: [], left: 0 };
}

function add(minute: Minute, entry: Exclude<TimelineEntry, Of<'gap'>>, subject: string): void {
  const { at } = entry;
  const put = <T>(list: T[], one: T, most: number): void => {
    if (list.length < most) list.push(one);
    else minute.left++;
  };
  switch (entry.kind) {
    case 'start':
      minute.began = true;
      break;
    case 'end':
      minute.ended = entry.by ?? 'over';
      break;
    case 'viewers':
      minute.viewers = entry.count;
      break;
    case 'pin': {
      const title = cut(entry.title, CAPS.title);
      put(minute.pins, { at, title, productId: cut(entry.productId, CAPS.title) }, CAPS.pinned);
      if (minute.pinned.at(-1) !== title && minute.pinned.length <= CAPS.pinned) minute.pinned.push(title);
      break;
    }
    case 'caption':
      put(minute.said, { at, lang: cut(entry.lang, 20), words: cut(entry.words, CAPS.caption) }, CAPS.said);
      break;
    case 'mark':
      put(minute.marks, { at, note: cut(entry.note, CAPS.caption) }, CAPS.inMinute);
      break;
    case 'alert':
      put(minute.alerts, alertOf(entry, subject), CAPS.inMinute);
      break;
  }
}

function alertOf({ at, alert }: Of<'alert'>, subject: string): EvidenceAlert {
  const { id, level, count, title, quote, policyWords, meaning } = alert;
  return {
    id,
    at,
    level,
    count,
    subject: id === subject,
    ...(meaning && { meaning }),
    ...texts({ title, rule: policyWords }, CAPS.title),
    ...texts({ words: quote }, CAPS.caption),
  };
}

/** Whole minutes without an entry that somebody of ours saw, neighbours as one. */
function quiet(minutes: ReadonlyMap<number, Minute>, gaps: readonly Blank[], from: number, to: number): Blank[] {
  const found: Blank[] = [];
  for (let at = from; at < to; at += MINUTE_MS) {
    const end = at + MINUTE_MS;
    if (minutes.has(at) || gaps.some((gap) => gap.from < end && gap.to > at)) continue;
    const last = found.at(-1);
    if (last?.to === at) last.to = end;
    else found.push({ kind: 'quiet', from: at, to: end });
  }
  return found;
}
