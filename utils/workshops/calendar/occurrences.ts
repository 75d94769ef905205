/** The occurrences of a series between two moments, with its exceptions, additions, changes and cancellations. */

import { type Clock, momentOf, wallOf } from './clock';
import { type ClockFor, type RawEvent, type When, whenFrom } from './event';
import { DAY, dayOfWall } from './moment';
import { recur } from './recur';
import { type Rule, ruleFrom } from './rule';
import type { Notes } from './types';
import type { Series } from './versions';

export interface Occurrence {
  /** Whose words count: the series', or the change's. */
  event: RawEvent;
  /** ms. */
  at: number;
  /** Local clock of it, as if UTC. */
  wall: number;
  /** Which one of the series it is (its start by the rule, ms); absent for a single event. */
  occurrence?: number;
}

/** Between which moments (ms), how many, and how much work for all series together. */
export interface Bounds {
  from: number;
  to: number;
  most: number;
  steps: { left: number };
}

/** Occurrences looked at, kept or not, before a series is left. */
const MOST_LOOKS = 20_000;

/** Only `series` with a master. Yields nothing for a turn that may be another's. */
export function* occurrencesOf(
  { master, instead }: Series & { master: RawEvent },
  span: Bounds,
  clockFor: ClockFor,
  notes: Notes,
): Generator<void, Occurrence[]> {
  const { start } = master;
  const { most, steps } = span;
  const except = exceptionsOf(master, clockFor);
  const found = new Map<number, Occurrence>();
  const take = (at: number, wall: number): void => {
    if (except.at.has(at) || except.days.has(dayOfWall(wall)) || instead.has(at) || found.has(at)) return;
    found.set(at, { event: master, at, wall, occurrence: at });
  };
  const rules = (master.lists.get('rrule') ?? []).flatMap((one) => one.values.join(',') || []);
  for (const text of rules.slice(0, 4)) {
    const rule = ruleFrom(text);
    if (!rule) {
      notes.add('rule');
      if (start.at >= span.from && start.at <= span.to) take(start.at, start.wall);
      continue;
    }
    let looks = 0;
    for (const wall of recur(rule, start.wall, wallsOf(span, start.clock))) {
      if (wall === undefined) {
        if (steps.left-- <= 0) break;
        yield;
        continue;
      }
      const at = momentOf(wall, start.clock);
      if (past(rule, wall, at, start)) break;
      if (at >= span.from && at <= span.to) take(at, wall);
      if (found.size > most || ++looks > MOST_LOOKS) break;
    }
    if (found.size > most) break;
    if (rule.count === undefined && !rule.until) notes.add('endless');
  }
  for (const extra of additionsOf(master, clockFor)) {
    if (extra.at >= span.from && extra.at <= span.to) take(extra.at, extra.wall);
  }
  if (rules.length === 0 && start.at >= span.from && start.at <= span.to) take(start.at, start.wall);
  const kept = [...found.values()].sort((a, b) => a.at - b.at);
  if (kept.length > most) notes.add('many');
  return kept.slice(0, most);
}

/** UNTIL is a moment, or a whole day that is still in. */
function past({ until }: Rule, wall: number, at: number, start: When): boolean {
  if (!until) return false;
  if (until.day || start.day) return wall >= Math.floor(until.wall / DAY) * DAY + DAY;
  return until.offset === undefined ? wall > until.wall : at > until.wall - until.offset * 60_000;
}

const wallsOf = ({ from, to }: Bounds, clock: Clock) => ({
  from: wallOf(from, clock) - DAY,
  to: wallOf(to, clock) + DAY,
});

/** A whole day in EXDATE takes out what is on that day, also of a series with times: many programs write it so. */
function exceptionsOf(master: RawEvent, clockFor: ClockFor) {
  const at = new Set<number>();
  const days = new Set<string>();
  for (const property of master.lists.get('exdate') ?? []) {
    for (const value of property.values) {
      const when = whenFrom(value, property, clockFor, master.start.clock);
      if (when?.day && !master.start.day) days.add(dayOfWall(when.wall));
      else if (when && master.start.day)
        days.add(dayOfWall(when.day ? when.wall : wallOf(when.at, master.start.clock)));
      else if (when) at.add(when.at);
    }
  }
  return { at, days };
}

/** RDATE; of a period, its start. A whole day added to a series with times is at its usual time. */
function additionsOf(master: RawEvent, clockFor: ClockFor): { at: number; wall: number }[] {
  const { start } = master;
  return (master.lists.get('rdate') ?? []).flatMap((property) =>
    property.values.flatMap((value) => {
      const when = whenFrom(value.split('/')[0] ?? '', property, clockFor, start.clock);
      if (!when) return [];
      const wall =
        when.day && !start.day ? when.wall + (((start.wall % DAY) + DAY) % DAY) : wallOf(when.at, start.clock);
      return [{ wall, at: momentOf(wall, start.clock) }];
    }),
  );
}
