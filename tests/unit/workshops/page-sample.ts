/** Event pages as texts: what the one click hands over, made short. */

import type { EventPage } from '../../../utils/page/event-page';
import { type PageRead, readPage } from '../../../utils/workshops/page/read';

export const NOW = Date.parse('2026-11-30T12:00:00Z');

export const pageOf = (part: Partial<EventPage>): EventPage => ({
  url: 'https://events.example/e/live-selling',
  title: 'Live selling | Events',
  jsonLd: [],
  microdata: [],
  metas: [],
  ...part,
});

/** Read of JSON-LD, given as values or as the text itself. */
export const ofData = (...data: unknown[]): PageRead =>
  readPage(pageOf({ jsonLd: data.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))) }), NOW);

/** The only event. */
export const only = (read: PageRead): PageRead['events'][number] => {
  const [event] = read.events;
  if (!event || read.events.length !== 1) throw new Error(`${read.events.length} events`);
  return event;
};

export const EVENT = {
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'Live selling within the rules',
  startDate: '2026-12-05T18:00:00-08:00',
  endDate: '2026-12-05T20:00:00-08:00',
};
