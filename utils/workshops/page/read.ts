/**
 * From the texts of a page to its events: JSON-LD, else microdata, else Open Graph. Everything in them is somebody's text:
 * capped, checked, never run. What could not be read is listed, so that the form can ask for it.
 */

import { addressOf, plain } from '../../domain/workshops/plain';
import type { EventPage } from '../../page/event-page';
import type { Json } from '../../sites/fields';
import { eventsOf, type Missing, type PageEvent } from './event';
import { nodeFrom, nodeOfMetas } from './fallback';
import { jsonLdFrom } from './json';
import { eventsIn, type Lookup } from './nodes';
import { line, link } from './text';

export type { PageEvent } from './event';
export { wholeRead } from './event';

export interface PageRead {
  via: 'json-ld' | 'microdata' | 'open-graph' | 'nothing';
  /** The page's own event, each of its dates; else every event that it names. */
  events: PageEvent[];
  /** The page lists several events and none of them is its own: which is meant, only the seller can say. */
  list: boolean;
  /** Other events that the page lists beside its own. */
  others: number;
  /** Scripts of event data that could not be read at all. */
  damaged: number;
  /** There was more than is read. */
  cut: boolean;
}

const MOST = 100;

/** Of one page; `now` ms. Never throws. */
export function readPage(page: EventPage, now: number): PageRead {
  const url = link(page.canonical) ?? link(page.url);
  const around = { now, ...(url && { url }) };
  const values: unknown[] = [];
  let damaged = 0;
  for (const text of page.jsonLd) {
    const read = jsonLdFrom(text);
    if (read) values.push(...read);
    else damaged++;
  }
  const { nodes, lookup } = eventsIn(values);
  const said = { damaged, cut: page.cut === true };
  const found = fromNodes(nodes, lookup, page, around);
  if (found) return { via: 'json-ld', ...completed(found, page), ...said };
  const micro = eventsIn(page.microdata.map(nodeFrom));
  const marked = fromNodes(micro.nodes, micro.lookup, page, around);
  if (marked) return { via: 'microdata', ...completed(marked, page), ...said };
  const metas = nodeOfMetas(page);
  const [event] = metas ? eventsOf(metas, (one) => one, around) : [];
  if (event) return { via: 'open-graph', ...completed({ events: [event], others: 0, list: false }, page), ...said };
  const title = line(page.title, 200);
  const missing: Missing[] = [...(title ? [] : ['title' as const]), 'date'];
  const draft = { id: `page-${addressOf(url) ?? ''}`, ...(title && { title }), ...(url && { url }) };
  const unsaid = ['end', 'mode', 'place', 'price', 'organiser', 'language'] as const;
  return {
    via: 'nothing',
    events: [{ draft, missing, unsaid: [...unsaid], notes: [] }],
    others: 0,
    list: false,
    ...said,
  };
}

interface Found {
  events: PageEvent[];
  others: number;
  list: boolean;
}

function fromNodes(
  nodes: readonly Json[],
  lookup: Lookup,
  page: EventPage,
  around: { url?: string; now: number },
): Found | undefined {
  const addresses = [page.url, page.canonical].flatMap((one) => addressOf(one) ?? []);
  // Without an address of its own an event takes the page's: that says nothing when the page lists several.
  const own = nodes.filter((node) => addresses.includes(addressOf(link(String(node.url ?? ''), page.url)) ?? ''));
  const chosen = own.length > 0 ? own : nodes;
  const several = chosen.length > 1 && own.length === 0;
  const events = chosen.flatMap((node) => eventsOf(node, lookup, several ? { now: around.now } : around));
  // One that says neither what nor when is a template.
  const telling = once(events).filter(({ draft, wall }) => draft.title || draft.startsAt !== undefined || wall);
  if (telling.length === 0) return undefined;
  const others = nodes.length - chosen.length + Math.max(0, telling.length - MOST);
  return { events: telling.slice(0, MOST), others, list: several && telling.length > 1 };
}

/** The same event in two scripts: the one that says more. */
function once(events: readonly PageEvent[]): PageEvent[] {
  const found = new Map<string, PageEvent>();
  for (const event of events) {
    const { title = '', startsAt, url } = event.draft;
    const key = `${plain(title)} ${startsAt ?? event.wall?.start ?? ''} ${addressOf(url) ?? ''}`;
    const other = found.get(key);
    if (!other || Object.keys(event.draft).length > Object.keys(other.draft).length) found.set(key, event);
  }
  const ids = new Set<string>();
  return [...found.values()].map((event) => {
    let { id } = event.draft;
    for (let n = 2; ids.has(id); n++) id = `${event.draft.id}-${n}`;
    ids.add(id);
    return id === event.draft.id ? event : { ...event, draft: { ...event.draft, id } };
  });
}

/** A title that the data forgot stands on the page. */
function completed(found: Found, page: EventPage): Found {
  const { events } = found;
  const [event] = events;
  if (events.length !== 1 || !event || event.draft.title) return found;
  const og = page.metas.find(([name, value]) => name === 'og:title' && value)?.[1];
  const title = line(og ?? page.title, 200);
  if (!title) return found;
  const missing = event.missing.filter((one) => one !== 'title');
  return { ...found, events: [{ ...event, draft: { ...event.draft, title }, missing }] };
}
