/** The calendar's frame: which lines belong to which event and zone. Reads names only; what a line says comes later. */

import { linesOf } from './lines';
import type { Notes } from './types';

/** Lines of one event or zone part that are kept: a long list of exceptions has hundreds. */
const MOST_LINES = 1_500;
const MOST_ZONES = 500;
const MOST_OBSERVANCES = 200;
/** Lines between two turns. */
const AT_ONCE = 200;

/** Members of a calendar, as they stand. */
export interface Frame {
  /** CANCEL: it calls off what it lists. */
  method?: string;
  name?: string;
  zone?: string;
}

export interface Entry {
  frame: Frame;
  lines: string[];
}

export interface ZoneEntry {
  lines: string[];
  /** STANDARD and DAYLIGHT, each with its lines. */
  parts: string[][];
}

const FRAME = { METHOD: 'method', 'X-WR-CALNAME': 'name', NAME: 'name', 'X-WR-TIMEZONE': 'zone' } as const;
const MARK = /^(BEGIN|END):\s*([A-Z-]+)\s*$/i;

/** `most`: events that are kept. */
export function* partsOf(text: string, most: number, notes: Notes): Generator<void, Parts> {
  const parts = new Parts(most, notes);
  let count = 0;
  for (const line of linesOf(text)) {
    if (++count % AT_ONCE === 0) yield;
    const [, mark, kind] = line.length > 60 ? [] : (MARK.exec(line) ?? []);
    if (mark === undefined || kind === undefined) parts.line(line);
    else if (mark.toUpperCase() === 'BEGIN') parts.begin(kind.toUpperCase());
    else parts.end(kind.toUpperCase());
  }
  return parts;
}

export class Parts {
  readonly frames: Frame[] = [];
  readonly events: Entry[] = [];
  readonly zones: ZoneEntry[] = [];
  /** The calendar's end was there. */
  ended = false;
  #frame: Frame = {};
  #zone: ZoneEntry | undefined;
  /** Where lines go; undefined: to the frame. */
  #lines: string[] | undefined;
  /** How deep in something that is not read (VALARM, VTODO …). */
  #aside = 0;

  constructor(
    readonly most: number,
    readonly notes: Notes,
  ) {}

  line(line: string): void {
    if (this.#aside > 0) return;
    if (this.#lines === undefined) read(this.#frame, line);
    else if (this.#lines.length < MOST_LINES) this.#lines.push(line);
  }

  /** An event, or a calendar, that begins while another is open ends that one: its lines are good all the same. */
  begin(kind: string): void {
    if (kind === 'VCALENDAR' || kind === 'VEVENT') this.#close();
    if (kind === 'VCALENDAR') {
      this.ended = false;
      this.#frame = {};
      this.frames.push(this.#frame);
    } else if (kind === 'VEVENT' && this.events.length < this.most) {
      this.#lines = [];
      this.events.push({ frame: this.#frame, lines: this.#lines });
    } else if (kind === 'VEVENT') {
      this.notes.add('many');
      this.#aside = 1;
    } else if (this.#aside > 0) this.#aside += 1;
    else if (kind === 'VTIMEZONE') {
      this.#zone = { lines: [], parts: [] };
      this.#lines = this.#zone.lines;
      if (this.zones.length < MOST_ZONES) this.zones.push(this.#zone);
    } else if (this.#zone && (kind === 'STANDARD' || kind === 'DAYLIGHT')) {
      this.#lines = [];
      if (this.#zone.parts.length < MOST_OBSERVANCES) this.#zone.parts.push(this.#lines);
    } else this.#aside = 1;
  }

  end(kind: string): void {
    if (kind === 'VCALENDAR') this.ended = true;
    if (kind === 'VCALENDAR' || kind === 'VEVENT') this.#close();
    else if (this.#aside > 0) this.#aside -= 1;
    else if (kind === 'VTIMEZONE') this.#close();
    else if (this.#zone) this.#lines = this.#zone.lines;
  }

  #close(): void {
    this.#lines = this.#zone = undefined;
    this.#aside = 0;
  }
}

function read(frame: Frame, line: string): void {
  const name = /^[\w-]+/.exec(line)?.[0].toUpperCase() ?? '';
  if (!Object.hasOwn(FRAME, name)) return;
  const member = FRAME[name as keyof typeof FRAME];
  frame[member] ??= line.slice(line.indexOf(':') + 1).trim();
}
