/** A zone's clock: from wall time to the moment and back, as RFC 5545 (3.3.5) wants it where clocks change. */

import { DAY, MINUTE } from './moment';

export interface Clock {
  /** IANA name; absent when the zone is known by its rules or its offset alone. */
  id?: string;
  /** Local time minus UTC, ms, at a moment. */
  offsetAt(at: number): number;
}

export const UTC: Clock = { id: 'UTC', offsetAt: () => 0 };
export const fixed = (minutes: number): Clock => ({ offsetAt: () => minutes * MINUTE });

/**
 * The moment (ms) of a wall clock. An hour that is there twice is the first one; one that is not there at all is read
 * by the offset before it, so half past two becomes half past three.
 */
export function momentOf(wall: number, clock: Clock): number {
  const before = clock.offsetAt(wall - DAY);
  const after = clock.offsetAt(wall + DAY);
  if (before === after) return wall - before;
  const first = wall - before;
  if (clock.offsetAt(first) === before) return first;
  const second = wall - after;
  return clock.offsetAt(second) === after ? second : first;
}

export const wallOf = (at: number, clock: Clock): number => at + clock.offsetAt(at);

/** Offsets are asked for once a quarter of an hour: no zone changes within one. */
const QUARTER = 15 * MINUTE;
const REMEMBERED = 20_000;
const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'];
const clocks = new Map<string, Clock | null>();

/** The browser's own knowledge of an IANA zone; undefined when it has none. */
export function ianaClock(id: string): Clock | undefined {
  if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(id) || id.length > 60) return undefined;
  let clock = clocks.get(id);
  if (clock === undefined) {
    clock = build(id);
    // A feed that names a new zone in each event makes nothing grow without end.
    if (clocks.size > 1_000) clocks.clear();
    clocks.set(id, clock);
  }
  return clock ?? undefined;
}

function build(stated: string): Clock | null {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: stated,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    return null;
  }
  const canonical = format.resolvedOptions().timeZone;
  // Names are known in any case; new names of old zones stay as stated.
  const id = canonical.toLowerCase() === stated.toLowerCase() ? canonical : stated;
  const written = format.formatToParts(0).flatMap(({ type }) => (PARTS.includes(type) ? [type as string] : []));
  const order = PARTS.map((part) => written.indexOf(part));
  const known = new Map<number, number>();
  return {
    id,
    offsetAt(at) {
      const quarter = Math.floor(at / QUARTER);
      let offset = known.get(quarter);
      if (offset === undefined) {
        const start = quarter * QUARTER;
        const numbers = format.format(start).match(/\d+/g) ?? [];
        const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = order.map((i) => Number(numbers[i]));
        offset = Date.UTC(year, month - 1, day, hour, minute, second) - start;
        if (known.size > REMEMBERED) known.clear();
        known.set(quarter, offset);
      }
      return offset;
    },
  };
}
