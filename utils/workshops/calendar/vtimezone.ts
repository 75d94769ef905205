/** A zone that a calendar describes itself (VTIMEZONE): its clock, from its own rules. */

import type { Clock } from './clock';
import { MINUTE, momentFrom, offsetFrom } from './moment';
import type { ZoneEntry } from './parts';
import type { LineReader, Property } from './property';
import { recur, type Within } from './recur';
import { ruleFrom } from './rule';

/** From this moment on (ms) the local time is UTC plus `offset` (ms). */
interface Change {
  at: number;
  offset: number;
}

/** Changes of one observance: twice a year for the years looked at, and a good deal to spare. */
const MOST_CHANGES = 200;

/** Undefined when no part of it can be read. `years`: the years that are asked for. */
export function describedClock({ parts }: ZoneEntry, read: LineReader, years: Within): Clock | undefined {
  const changes: (Change & { before: number })[] = [];
  for (const lines of parts) {
    const said = new Map<string, Property[]>();
    for (const line of lines) {
      const one = read(line);
      if (one) said.set(one.name, [...(said.get(one.name) ?? []), one]);
    }
    const word = (name: string): string => said.get(name)?.[0]?.values[0] ?? '';
    const start = momentFrom(word('dtstart'));
    const offset = offsetFrom(word('tzoffsetto'));
    const before = offsetFrom(word('tzoffsetfrom')) ?? offset;
    if (!start || offset === undefined || before === undefined) continue;
    for (const wall of wallsOf(start.wall, word('rrule'), said.get('rdate') ?? [], years)) {
      // The moment of a change is written in the time before it.
      changes.push({ at: wall - before * MINUTE, offset: offset * MINUTE, before: before * MINUTE });
    }
  }
  changes.sort((a, b) => a.at - b.at);
  const [first] = changes;
  if (!first) return undefined;
  return {
    offsetAt(at) {
      let low = 0;
      let high = changes.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((changes[middle]?.at ?? 0) <= at) low = middle + 1;
        else high = middle;
      }
      return low === 0 ? first.before : (changes[low - 1]?.offset ?? first.offset);
    },
  };
}

function wallsOf(start: number, rule: string, dates: readonly Property[], years: Within): number[] {
  const walls = [start];
  const parsed = rule ? ruleFrom(rule) : undefined;
  // Offsets change at most once a day; a rule that says otherwise is a trap.
  if (parsed && /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(parsed.freq)) {
    // UNTIL is a moment, and here a day's difference at the last change is none.
    const to = Math.min(years.to, parsed.until?.wall ?? years.to);
    for (const wall of recur(parsed, start, { from: years.from, to })) {
      if (wall !== undefined) walls.push(wall);
      if (walls.length > MOST_CHANGES) break;
    }
  }
  for (const { values } of dates) {
    for (const value of values.slice(0, MOST_CHANGES)) {
      const date = momentFrom(value);
      if (date) walls.push(date.wall);
    }
  }
  return walls;
}
