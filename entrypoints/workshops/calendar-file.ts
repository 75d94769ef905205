/** What a calendar file would bring. Apart from the page: it holds the calendar's parser. */

import type { FileRun } from '../../components/workshops/props';
import { troubleWords } from '../../utils/words/workshops';
import { readCalendar } from '../../utils/workshops/calendar/read';
import { chosen, shelf } from './state';

/** Rejects when it is no calendar. */
export async function eventsOf(file: string, text: string): Promise<FileRun> {
  const { zone } = chosen.calendarFor(undefined);
  const read = await readCalendar(text, { now: chosen.clock(), zone });
  if (read.kind === 'wrong') throw new Error(`the file is no calendar: ${read.what}`);
  const there = new Set(shelf.value.workshops.map(({ title, startsAt }) => `${startsAt} ${title}`));
  return {
    file,
    events: read.events,
    choices: [],
    planned: [],
    feeds: [],
    known: read.events.filter(({ title, startsAt }) => there.has(`${startsAt} ${title}`)).length,
    problems: read.notes.map(({ what }) => troubleWords({ trouble: { what } })),
  };
}
