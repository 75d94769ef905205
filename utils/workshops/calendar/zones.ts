/**
 * Which clock a TZID means: the browser's for IANA names (bare, behind a prefix, or by Windows' name), else the one the
 * calendar describes, else the offset in its name, else nobody's, which is noted.
 */

import { type Clock, fixed, ianaClock, UTC } from './clock';
import { DAY, offsetFrom } from './moment';
import type { ZoneEntry } from './parts';
import type { LineReader } from './property';
import type { Notes } from './types';
import { describedClock } from './vtimezone';
import { fromWindows } from './windows';

export interface Zones {
  /** Undefined: nobody knows it (noted each time it is asked for). */
  clockOf(tzid: string): Clock | undefined;
}

const YEAR = 366 * DAY;

export function zonesOf(entries: readonly ZoneEntry[], read: LineReader, now: number, notes: Notes): Zones {
  const described = new Map<string, ZoneEntry>();
  for (const entry of entries) {
    const id = named(entry, 'tzid', read);
    // Two of the same name: the first, as every event before the second meant it.
    if (id && !described.has(id.toLowerCase())) described.set(id.toLowerCase(), entry);
  }
  const known = new Map<string, Clock | null>();
  const find = (tzid: string): Clock | undefined => {
    const entry = described.get(tzid.toLowerCase());
    const alias = entry && named(entry, 'x-lic-location', read);
    const iana = nameClock(tzid) ?? (alias ? nameClock(alias) : undefined);
    const own = entry && describedClock(entry, read, { from: now - 2 * YEAR, to: now + 3 * YEAR });
    // A name and rules that never agree: somebody meant something else. The name is what people see.
    if (iana && own && !agree(iana, own, now)) notes.add('zone', tzid);
    return iana ?? own ?? statedOffset(tzid);
  };
  return {
    clockOf(tzid) {
      let clock = known.get(tzid);
      if (clock === undefined) {
        clock = find(tzid) ?? null;
        if (known.size < 1_000) known.set(tzid, clock);
      }
      if (clock === null) notes.add('zone', tzid);
      return clock ?? undefined;
    },
  };
}

const named = ({ lines }: ZoneEntry, name: string, read: LineReader): string | undefined => {
  const line = lines.find((one) => one.slice(0, name.length).toLowerCase() === name);
  return line === undefined ? undefined : read(line)?.values[0]?.trim();
};

/** `/mozilla.org/20050126_1/Europe/Berlin` and the like: the longest end of it that is a name. */
function nameClock(tzid: string): Clock | undefined {
  const name = tzid
    .trim()
    .replace(/^["']|["']$/g, '')
    .slice(0, 200);
  if (/^(?:z|utc|gmt|etc\/utc)$/i.test(name)) return UTC;
  const windows = fromWindows(name);
  if (windows) return ianaClock(windows);
  const segments = name.split('/');
  for (let from = Math.max(0, segments.length - 3); from < segments.length; from++) {
    const rest = segments.slice(from).join('/').replaceAll(' ', '_');
    // A last segment alone is no zone's name, but for the old ones without a slash.
    const clock = from > 0 && !rest.includes('/') ? undefined : ianaClock(rest);
    if (clock) return clock;
  }
  return undefined;
}

/** `GMT+0100`, `UTC-5`, `(UTC+05:30) Chennai …`: an offset that holds in summer and winter alike. */
function statedOffset(tzid: string): Clock | undefined {
  const match = /^\(?(?:GMT|UTC)\s*([+-])(\d{1,2})(?::?(\d\d))?(?=\)|$)/i.exec(tzid.trim());
  if (!match) return undefined;
  const minutes = offsetFrom(`${match[1]}${match[2]?.padStart(2, '0')}${match[3] ?? '00'}`);
  return minutes === undefined ? undefined : fixed(minutes);
}

/** Over the year around now. */
function agree(a: Clock, b: Clock, now: number): boolean {
  for (let at = now - YEAR / 2; at < now + YEAR / 2; at += YEAR / 12)
    if (a.offsetAt(at) === b.offsetAt(at)) return true;
  return false;
}
