/** Of entries with the same UID and the same occurrence the newest counts; together they are one series. */

import { momentOf, wallOf } from './clock';
import type { RawEvent } from './event';
import { DAY } from './moment';

export interface Series {
  uid?: string;
  /** What is repeated, or a single event; missing when only single occurrences of it are listed. */
  master?: RawEvent;
  /** Single occurrences that are different, by the moment (ms) they stand for. */
  instead: Map<number, RawEvent>;
}

export function* seriesOf(events: readonly RawEvent[]): Generator<void, Series[]> {
  const all: Series[] = [];
  const byUid = new Map<string, Series>();
  const changes: [Series, RawEvent][] = [];
  for (const event of events) {
    yield;
    const { uid } = event;
    let series = uid === undefined ? undefined : byUid.get(uid);
    if (!series) {
      series = { instead: new Map(), ...(uid !== undefined && { uid }) };
      all.push(series);
      if (uid !== undefined) byUid.set(uid, series);
    }
    if (event.instead) changes.push([series, event]);
    else if (!series.master || newer(event, series.master)) series.master = event;
  }
  // Which occurrence is meant can be told once the series is known.
  for (const [series, event] of changes) {
    yield;
    const at = insteadOf(event, series.master);
    const known = series.instead.get(at);
    if (!known || newer(event, known)) series.instead.set(at, event);
  }
  return all;
}

/** A day that stands for an occurrence with a time is that day's, and a time for one without is its day's. */
function insteadOf({ instead, start }: RawEvent, master: RawEvent | undefined): number {
  const own = master?.start;
  if (!instead) return start.at;
  if (!own || instead.day === own.day) return instead.at;
  const wall = instead.day ? instead.wall : wallOf(instead.at, own.clock);
  const time = own.day ? 0 : ((own.wall % DAY) + DAY) % DAY;
  return momentOf(Math.floor(wall / DAY) * DAY + time, own.clock);
}

/** SEQUENCE first, then what the calendar says of its changes; the later entry when all are the same. */
function newer(a: RawEvent, b: RawEvent): boolean {
  if (a.sequence !== b.sequence) return a.sequence > b.sequence;
  if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt;
  return a.stampedAt >= b.stampedAt;
}
