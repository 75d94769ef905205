/** Reading calendars in the tests: the answer of one that is a calendar, and its events by their start in UTC. */

import type { WorkshopRead } from '../../../utils/domain/workshops/workshop';
import { readCalendar } from '../../../utils/workshops/calendar/read';
import type { CalendarAnswer, CalendarAsked } from '../../../utils/workshops/calendar/types';
import { HOME, NOW } from '../../fixtures/calendars/corpus';

export type Calendar = Extract<CalendarAnswer, { kind: 'calendar' }>;

export async function calendarOf(body: string | Uint8Array, asked: Partial<CalendarAsked> = {}): Promise<Calendar> {
  const answer = await readCalendar(body, { now: NOW, zone: HOME, ...asked });
  if (answer.kind !== 'calendar') throw new Error(`no calendar: ${answer.what}`);
  return answer;
}

/** `2026-03-10T17:00`, UTC. */
export const minute = (at: number): string => new Date(at).toISOString().slice(0, 16);
export const starts = (events: readonly WorkshopRead[]): string[] => events.map((one) => minute(one.startsAt));

/** A calendar of one event. */
export const calendarWith = (...events: string[]): string =>
  `BEGIN:VCALENDAR\r\n${events.map((one) => `BEGIN:VEVENT\r\n${one.trim().replaceAll('\n', '\r\n')}\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR\r\n`;
