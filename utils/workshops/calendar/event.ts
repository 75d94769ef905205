/** One VEVENT as it stands: its names and times, before anything is repeated or folded. */

import type { Clock } from './clock';
import { momentOf } from './clock';
import { DAY, durationFrom, momentFrom, type Stated } from './moment';
import type { Entry } from './parts';
import type { LineReader, Property } from './property';

/** Members that may be there more than once. */
const LISTS = new Set(['exdate', 'rdate', 'categories', 'rrule', 'exrule']);
const WANTED = new Set([
  ...LISTS,
  ...['uid', 'sequence', 'dtstart', 'dtend', 'duration', 'recurrence-id', 'summary', 'description', 'location', 'geo'],
  ...['url', 'status', 'organizer', 'last-modified', 'dtstamp', 'x-alt-desc', 'conference', 'x-google-conference'],
  ...['x-microsoft-skypeteamsmeetingurl', 'x-zoom-meeting-url', 'x-apple-structured-location'],
]);

/** A moment with the clock it is meant in; `floating`: no clock was named. */
export interface When extends Stated {
  clock: Clock;
  /** ms. */
  at: number;
  floating: boolean;
}

export interface RawEvent {
  entry: Entry;
  /** First property of each name. */
  said: ReadonlyMap<string, Property>;
  lists: ReadonlyMap<string, Property[]>;
  uid?: string;
  start: When;
  /** Length on the wall clock (days) and beyond (ms); undefined: not stated. */
  length?: { days: number; ms: number };
  /** Which occurrence it stands for. */
  instead?: When;
  sequence: number;
  changedAt: number;
  stampedAt: number;
  cancelled: boolean;
}

/** Of a TZID, the clock; of none (undefined), the one for floating times. `named`: it was known by that name. */
export type ClockFor = (tzid: string | undefined) => { clock: Clock; floating: boolean };

function propertiesOf(entry: Entry, read: LineReader): Pick<RawEvent, 'said' | 'lists'> {
  const said = new Map<string, Property>();
  const lists = new Map<string, Property[]>();
  for (const line of entry.lines) {
    const name = /^[\w-]+/.exec(line)?.[0].toLowerCase() ?? '';
    if (!WANTED.has(name) || (said.has(name) && !LISTS.has(name))) continue;
    const one = read(line);
    if (!one) continue;
    if (LISTS.has(name)) lists.set(name, [...(lists.get(name) ?? []), one]);
    if (!said.has(name)) said.set(name, one);
  }
  return { said, lists };
}

/** Undefined without a start that can be read: such an entry is nowhere. */
export function rawEvent(entry: Entry, read: LineReader, clockFor: ClockFor): RawEvent | undefined {
  const { said, lists } = propertiesOf(entry, read);
  const start = whenOf(said.get('dtstart'), clockFor);
  if (!start) return undefined;
  const word = (name: string): string => said.get(name)?.values[0]?.trim() ?? '';
  const instead = whenOf(said.get('recurrence-id'), clockFor, start.clock);
  const uid = word('uid').slice(0, 500);
  const length = lengthOf(said, start, clockFor);
  const cancelled = /^cancel/i.test(word('status')) || entry.frame.method?.toUpperCase() === 'CANCEL';
  return {
    entry,
    said,
    lists,
    start,
    cancelled,
    sequence: /^\d{1,10}$/.test(word('sequence')) ? Number(word('sequence')) : 0,
    changedAt: momentAt(said.get('last-modified'), clockFor),
    stampedAt: momentAt(said.get('dtstamp'), clockFor),
    ...(uid && { uid }),
    ...(length && { length }),
    ...(instead && { instead }),
  };
}

/** `own`: the clock of the start, for exceptions that name none. */
function whenOf(property: Property | undefined, clockFor: ClockFor, own?: Clock): When | undefined {
  const [first] = property?.values ?? [];
  return first === undefined || !property ? undefined : whenFrom(first, property, clockFor, own);
}

export function whenFrom(text: string, property: Property, clockFor: ClockFor, own?: Clock): When | undefined {
  const stated = momentFrom(text, property.type);
  if (!stated) return undefined;
  const tzid = property.params.tzid;
  if (stated.offset !== undefined) {
    // A zone beside a Z is still where it is: the moment is the Z's, the place's clock the zone's.
    const { clock } = clockFor(tzid ?? 'UTC');
    const at = stated.wall - stated.offset * 60_000;
    return { ...stated, wall: at + clock.offsetAt(at), at, clock, floating: false };
  }
  const { clock, floating } = own && !tzid ? { clock: own, floating: false } : clockFor(tzid || undefined);
  return { ...stated, at: momentOf(stated.wall, clock), clock, floating };
}

function lengthOf(said: ReadonlyMap<string, Property>, start: When, clockFor: ClockFor): RawEvent['length'] {
  const end = whenOf(said.get('dtend'), clockFor, start.clock);
  if (end && start.day) {
    const days = Math.round((end.wall - start.wall) / DAY);
    return days >= 1 ? { days, ms: 0 } : undefined;
  }
  if (end) return end.at > start.at ? { days: 0, ms: end.at - start.at } : undefined;
  const length = durationFrom(said.get('duration')?.values[0] ?? '');
  return length && length.days * DAY + length.ms > 0 ? length : undefined;
}

const momentAt = (property: Property | undefined, clockFor: ClockFor): number => {
  const stated = momentFrom(property?.values[0] ?? '');
  if (!stated || !property) return 0;
  // Both are to be in UTC; a clock that is not named is not noted for a time nobody sees.
  return stated.offset === undefined && property.params.tzid
    ? momentOf(stated.wall, clockFor(property.params.tzid).clock)
    : stated.wall - (stated.offset ?? 0) * 60_000;
};
