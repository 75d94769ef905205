/** Lists the events of a calendar, series by series: what is within sight, as the list of workshops wants it. */

import type { WorkshopRead } from '../../domain/workshops/workshop';
import { ianaClock, momentOf, UTC } from './clock';
import type { ClockFor, RawEvent } from './event';
import { readOf, type Shared, sharedOf } from './listed';
import { DAY } from './moment';
import { type Occurrence, occurrencesOf } from './occurrences';
import type { Frame } from './parts';
import type { CalendarAsked, Caps, Notes } from './types';
import type { Series } from './versions';
import type { Zones } from './zones';

/** Series are listed from yesterday on and this far ahead. */
const AHEAD = 400 * DAY;
/** Single events are kept for a while after, for "did you go?"; years ahead are a slip of the pen. */
const BEHIND = 60 * DAY;
const FURTHEST = 800 * DAY;
const NOT_BEFORE = Date.UTC(2000, 0, 1);
/** Steps of all rules together, and events (times the cap) that are collected before the soonest are chosen. */
const MOST_STEPS = 2_000_000;
const COLLECTED = 4;

/** The clock of a TZID; without one, or with one that nobody knows, the calendar's or the seller's: the time as it stands. */
export function clocksOf(frame: Frame, own: string, zones: Zones): ClockFor {
  const stated = frame.zone ? zones.clockOf(frame.zone) : undefined;
  const usual = stated ?? ianaClock(own) ?? UTC;
  return (tzid) => {
    const clock = tzid === undefined ? undefined : zones.clockOf(tzid);
    return { clock: clock ?? usual, floating: clock === undefined && stated === undefined };
  };
}

export class Lister {
  readonly #events: WorkshopRead[] = [];
  readonly #steps = { left: MOST_STEPS };

  constructor(
    readonly asked: CalendarAsked,
    readonly caps: Caps,
    readonly notes: Notes,
    readonly zones: Zones,
  ) {}

  /** Enough for now: the rest is not looked at. */
  isFull(): boolean {
    const full = this.#events.length >= this.caps.events * COLLECTED || this.#steps.left <= 0;
    if (full) this.notes.add('many');
    return full;
  }

  /** False when something of it has no title and cannot be listed. */
  *take(series: Series): Generator<void, boolean> {
    const { master, instead } = series;
    const list = this.#list();
    let titled = true;
    if (master && (master.lists.has('rrule') || master.lists.has('rdate'))) {
      for (const one of yield* this.#repeated(series, master)) {
        yield;
        titled = list(one) && titled;
      }
    } else if (master && !instead.has(master.start.at) && this.#isNear(master)) {
      titled = list({ ...single(master), ...(instead.size > 0 && { occurrence: master.start.at }) });
    }
    for (const [occurrence, event] of instead) {
      yield;
      const whole = inherited(event, master);
      if (this.#isNear(event)) titled = list({ ...single(whole), occurrence }) && titled;
    }
    return titled;
  }

  /** At most as many as the cap, soonest first: of too many what is ahead, then what was lately. */
  soonest(): WorkshopRead[] {
    const now = this.asked.now - DAY;
    const most = this.caps.events;
    const events = byStart(this.#events);
    if (events.length <= most) return events;
    this.notes.add('many', undefined, events.length - most);
    const ahead = events.filter((one) => one.startsAt >= now).slice(0, most);
    const room = most - ahead.length;
    return room > 0 ? [...events.filter((one) => one.startsAt < now).slice(-room), ...ahead] : ahead;
  }

  /** Words are made once for all occurrences of an entry. */
  #list(): (one: Occurrence) => boolean {
    const known = new Map<RawEvent, Shared | undefined>();
    return (one) => {
      if (!known.has(one.event)) known.set(one.event, sharedOf(one.event, this.notes));
      const shared = known.get(one.event);
      if (shared) this.#events.push(readOf(one, shared));
      return shared !== undefined;
    };
  }

  *#repeated(series: Series, master: RawEvent): Generator<void, Occurrence[]> {
    const { now, zone } = this.asked;
    if (master.start.at > now + FURTHEST) {
      this.#outOfTime(master);
      return [];
    }
    const clockFor = clocksOf(master.entry.frame, zone, this.zones);
    const bounds = { from: now - DAY, to: now + AHEAD, most: this.caps.perSeries, steps: this.#steps };
    const all = yield* occurrencesOf({ ...series, master }, bounds, clockFor, this.notes);
    // RANGE=THISANDFUTURE: from one occurrence on, all are as that one, moved as far as it was moved.
    const futures = [...series.instead]
      .filter(([, event]) => /^THISANDFUTURE$/i.test(event.said.get('recurrence-id')?.params.range ?? ''))
      .map(([at, event]) => ({
        at,
        event: inherited(event, master),
        moved: event.start.wall - (event.instead?.wall ?? 0),
      }))
      .sort((a, b) => b.at - a.at)
      .slice(0, 20);
    return all.map((one) => {
      const future = futures.find(({ at }) => at <= one.at);
      if (!future) return one;
      const wall = one.wall + future.moved;
      return { ...one, event: future.event, wall, at: momentOf(wall, future.event.start.clock) };
    });
  }

  #isNear(event: RawEvent): boolean {
    const { start, length } = event;
    if (start.at < NOT_BEFORE || start.at > this.asked.now + FURTHEST) return this.#outOfTime(event);
    return start.at + (length ? length.days * DAY + length.ms : 0) >= this.asked.now - BEHIND;
  }

  #outOfTime({ start }: RawEvent): false {
    this.notes.add('dates', String(new Date(start.wall).getUTCFullYear()));
    return false;
  }
}

/** More events than are ever collected. */
const PLACES = 2 ** 17;

/** Numbers are sorted many times faster than objects, and this cannot be done in two turns. */
function byStart(events: readonly WorkshopRead[]): WorkshopRead[] {
  const keys = Float64Array.from(events, (one, i) => Math.floor(one.startsAt / 1_000) * PLACES + i);
  return Array.from(keys.sort(), (key) => events[key % PLACES]).filter((one) => one !== undefined);
}

const single = (event: RawEvent): Occurrence => ({ event, at: event.start.at, wall: event.start.wall });

/** A change that says only what is new: the rest is as in the series, and so is a series that is called off. */
function inherited(event: RawEvent, master: RawEvent | undefined): RawEvent {
  if (!master) return event;
  const length = event.length ?? (event.start.day === master.start.day ? master.length : undefined);
  const said = new Map([...master.said, ...event.said]);
  return { ...event, said, cancelled: event.cancelled || master.cancelled, ...(length && { length }) };
}
