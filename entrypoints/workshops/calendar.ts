/** Workshops into the seller's own calendar. What was exported is remembered, so that a second file brings the first up to date. */

import type { WorkshopActions } from '../../components/workshops/props';
import type { Said } from '../../utils/domain/export/ics';
import { googleLink, outlookLink, workshopsIcs } from '../../utils/domain/workshops/export';
import { REMINDERS } from '../../utils/domain/workshops/reminders';
import { download } from '../../utils/page/download';
import { chosen, shelf } from './state';

const KEY = 'workshops.exported';

function exported(): Said {
  try {
    return (JSON.parse(localStorage.getItem(KEY) ?? '{}') ?? {}) as Said;
  } catch {
    return {};
  }
}

export const saveCalendar: WorkshopActions['saveCalendar'] = (workshops) => {
  const [first] = workshops;
  if (!first) return;
  const reminders = ({ id }: { id: string }) => shelf.value.choices.get(id)?.reminders ?? REMINDERS;
  const { text, said } = workshopsIcs(workshops, { now: chosen.clock(), said: exported(), reminders });
  localStorage.setItem(KEY, JSON.stringify(said));
  const name = workshops.length === 1 ? first.title : new Date(chosen.clock()).toISOString().slice(0, 10);
  download(`workshops-${name}`, 'ics', 'text/calendar', text);
};

export const calendarLinks: WorkshopActions['calendarLinks'] = (workshop) => ({
  google: googleLink(workshop),
  outlook: outlookLink(workshop),
});
