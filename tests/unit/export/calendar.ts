/** What the calendar's tests share: words, the test's own reading of RFC 5545, and the sample with other deadlines. */

import type { CalendarWords } from '../../../utils/domain/export/ics';
import type { WeeklyReport } from '../../../utils/domain/report/report';
import { report } from './sample';

export const words: CalendarWords = {
  appeal: (rule) => `Appeal: ${rule}`,
  correct: (rule) => `Correct: ${rule}`,
  quiz: (rule) => `Quiz: ${rule}`,
  derived: 'Not stated on the ticket',
  account: 'Account: @glowbyana',
  ticket: (id) => `Ticket: ${id}`,
};

/** The values of the lines, unfolded; the test's own reading of RFC 5545. */
export function events(text: string): Record<string, string>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const found: Record<string, string>[] = [];
  let alarm = false;
  for (const line of lines) {
    const [name = '', ...rest] = line.split(':');
    if (line === 'BEGIN:VEVENT') found.push({});
    else if (line === 'BEGIN:VALARM') alarm = true;
    else if (line === 'END:VALARM') alarm = false;
    const event = found.at(-1);
    if (event && name === 'TRIGGER') event.TRIGGER = [event.TRIGGER, rest.join(':')].filter(Boolean).join(' ');
    else if (event && !alarm) event[name] = rest.join(':');
  }
  return found;
}

export const at = (builtAt: number, due: WeeklyReport['due'] = report.due): WeeklyReport => ({
  ...report,
  builtAt,
  due,
});

/** A calendar that imports: an event of a known UID is taken when its SEQUENCE is higher. */
export function imported(calendar: Map<string, Record<string, string>>, text: string): number {
  let taken = 0;
  for (const event of events(text)) {
    const known = calendar.get(event.UID ?? '');
    if (known && Number(known.SEQUENCE) >= Number(event.SEQUENCE)) continue;
    calendar.set(event.UID ?? '', event);
    taken += 1;
  }
  return taken;
}
