/** The list and calendars as files: saved here, and read as what they would bring before the worker takes anything in. */

import type { FileRun, WorkshopActions } from '../../components/workshops/props';
import { readWorkshopsFile, workshopsFile } from '../../utils/domain/workshops/file';
import { download } from '../../utils/page/download';
import { t, tn } from '../../utils/words/words';
import { tell } from './ask';
import { chosen, load, shelf } from './state';

/** The worker checks each event; this many go in one message. */
const BATCH = 200;

export function saveList(): void {
  const { workshops, choices, sources, planned } = shelf.value;
  const now = chosen.clock();
  const text = workshopsFile({ workshops, choices, sources, planned }, now);
  download(`workshops-${new Date(now).toISOString().slice(0, 10)}`, 'json', 'application/json', text);
}

export const readFile: WorkshopActions['readFile'] = async (file) => {
  const text = await file.text();
  if (/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)) {
    // A calendar's parser is as big as the page: it is loaded when there is a calendar.
    const { eventsOf } = await import('./calendar-file');
    return eventsOf(file.name, text);
  }
  const found = readWorkshopsFile(text, shelf.value.workshops);
  if (found.kind === 'wrong') throw new Error(`the file is no list: ${found.what}`);
  const { events, choices, feeds, planned, known, refused } = found;
  const problems = refused > 0 ? [tn('ws_file_unread', refused)] : [];
  return { file: file.name, events, choices, planned, feeds: feeds.map(({ url }) => url), known, problems };
};

export const takeFile: WorkshopActions['takeFile'] = async ({ file, events, choices, planned }: FileRun) => {
  const from = {
    id: `file-${file.slice(0, 100)}`,
    kind: 'file',
    name: file.slice(0, 100) || t('ws_kind_file'),
  } as const;
  const sum = { sources: shelf.value.sources, added: 0, refused: 0 };
  for (let i = 0; i < events.length; i += BATCH) {
    const part = { ...from, readAt: chosen.clock() };
    const { added, refused } = await tell({ do: 'add', from: part, events: events.slice(i, i + BATCH) });
    sum.added += added;
    sum.refused += refused;
  }
  for (const live of planned) await tell({ do: 'plan', live });
  await load();
  // Decisions are of rows, and a row has its own id: it is found by the reading it came from.
  for (const choice of choices) {
    const event = events.find(({ id }) => id === choice.id);
    const row =
      event && shelf.value.workshops.find((one) => one.startsAt === event.startsAt && one.title === event.title);
    if (row && !shelf.value.choices.has(row.id)) await tell({ do: 'choose', choice: { ...choice, id: row.id } });
  }
  await load();
  return sum;
};
