/** What reading a calendar comes to: its events as the list wants them, and what went wrong, as data. Times are ms. */

import type { WorkshopRead } from '../../domain/workshops/workshop';

/**
 * `charset`: its letters are in no known writing; `cut`: it ends in the middle; `damaged`: entries that could not be
 * read; `dates`: years that cannot be meant (1970, 2099); `endless`: series without an end, listed for some months;
 * `floating`: times without zone, taken as the seller's own; `links`: links that are no https; `many`: more entries
 * than are listed; `rule`: a repetition that could not be read; `zone`: a zone that nobody knows.
 */
export type CalendarTrouble =
  | 'charset'
  | 'cut'
  | 'damaged'
  | 'dates'
  | 'endless'
  | 'floating'
  | 'links'
  | 'many'
  | 'rule'
  | 'zone';

export interface CalendarNote {
  what: CalendarTrouble;
  /** How many entries it concerns. */
  count: number;
  /** The calendar's own word for the first of them (a zone's name). */
  words?: string;
}

export interface CalendarAsked {
  /** ms. */
  now: number;
  /** The seller's IANA zone: floating times and whole days are meant there, unless the calendar names its own. */
  zone: string;
  signal?: AbortSignal;
  caps?: Partial<Caps>;
  /** How turns are given to others; the tests count them. */
  turns?: Partial<Turns>;
}

export interface Turns {
  /** Longest time at a stretch, ms. */
  slice: number;
  clock(): number;
  pause(): Promise<void>;
}

export interface Caps {
  /** Events handed on. */
  events: number;
  /** Entries looked at. */
  entries: number;
  /** Occurrences of one series. */
  perSeries: number;
}

export const CAPS: Caps = { events: 20_000, entries: 60_000, perSeries: 420 };

export type CalendarAnswer =
  | {
      kind: 'calendar';
      /** Its own name. */
      name?: string;
      events: WorkshopRead[];
      /** Entries that could not be read. */
      unread: number;
      /** False when its end was missing or a cap was reached: what it does not list may still be on. */
      whole: boolean;
      notes: CalendarNote[];
    }
  /** No calendar at all. */
  | { kind: 'wrong'; what: 'html' | 'empty' | 'no-calendar' };

/** Collects notes: each kind once, counted. */
export class Notes {
  readonly #all = new Map<CalendarTrouble, CalendarNote>();

  add(what: CalendarTrouble, words?: string, count = 1): void {
    const known = this.#all.get(what);
    if (known) known.count += count;
    else this.#all.set(what, { what, count, ...(words && { words: words.slice(0, 80) }) });
  }

  all(): CalendarNote[] {
    return [...this.#all.values()];
  }
}
