/**
 * Reads a calendar (RFC 5545, and what is sold under its name) for the list of workshops. Every entry stands by itself:
 * a damaged one is counted and the others are read. Runs in short turns; nothing in it waits for the network.
 */

import { type RawEvent, rawEvent } from './event';
import { clocksOf, Lister } from './lister';
import { partsOf } from './parts';
import { propertyOf, unescaped } from './property';
import { inSlices } from './slices';
import { notACalendar, textOf } from './text';
import { CAPS, type CalendarAnswer, type CalendarAsked, Notes } from './types';
import { seriesOf } from './versions';
import { lineFrom } from './words';
import { zonesOf } from './zones';

/**
 * `body`: as it came; bytes are better than text, which somebody decoded already. Events come soonest first, times in
 * ms. Rejects only with the signal's reason.
 */
export function readCalendar(body: string | Uint8Array, asked: CalendarAsked): Promise<CalendarAnswer> {
  return inSlices(work(body, asked), asked.turns, asked.signal);
}

function* work(body: string | Uint8Array, asked: CalendarAsked): Generator<void, CalendarAnswer> {
  const caps = { ...CAPS, ...asked.caps };
  const notes = new Notes();
  const text = yield* textOf(body, notes);
  const what = notACalendar(text);
  if (what) return { kind: 'wrong', what };
  const parts = yield* partsOf(text, caps.entries, notes);
  if (!parts.ended) notes.add('cut');
  const zones = zonesOf(parts.zones, propertyOf, asked.now, notes);
  const raw: RawEvent[] = [];
  let unread = 0;
  for (const entry of parts.events) {
    yield;
    const event = rawEvent(entry, propertyOf, clocksOf(entry.frame, asked.zone, zones));
    if (!event) unread += 1;
    else raw.push(event);
    if (event?.start.floating && !event.start.day) notes.add('floating');
  }
  const lister = new Lister(asked, caps, notes, zones);
  for (const series of yield* seriesOf(raw)) {
    yield;
    if (!(yield* lister.take(series))) unread += 1;
    if (lister.isFull()) break;
  }
  if (unread > 0) notes.add('damaged', undefined, unread);
  const name = lineFrom(unescaped(parts.frames.find((one) => one.name)?.name ?? ''), 120);
  yield;
  const events = lister.soonest();
  const all = notes.all();
  // What is not listed because there was too much of it may still be on.
  const whole = parts.ended && !all.some((one) => one.what === 'many');
  return { kind: 'calendar', ...(name && { name }), events, unread, whole, notes: all };
}
