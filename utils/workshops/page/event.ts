/** One event of a page as the list wants it, a date at a time, and what of it has to be asked of the seller. */

import { hash } from '../../domain/hash';
import { addressOf, plain } from '../../domain/workshops/plain';
import type { WorkshopRead } from '../../domain/workshops/workshop';
import type { Json } from '../../sites/fields';
import { allOf, isEvent, type Lookup, typesOf, wordOf } from './nodes';
import { line, lines, link } from './text';
import { aboutOf, waysOf } from './ways';
import { datesOf, movedFromOf, type When, zoneFrom } from './when';
import { whereOf } from './where';

/** `zone`: the times are the venue's, and nobody says in which zone that is. */
export type Missing = 'title' | 'date' | 'zone';
export type Unsaid = 'end' | 'mode' | 'place' | 'price' | 'organiser' | 'language';
/**
 * `postponed`, `rescheduled`, `cancelled`: as the page says; `dates`: a year that cannot be meant, left out; `end`: an end
 * before the start, left out; `links`: an address that is no https, left out; `offset`: the zone is known by its offset only.
 */
export type PageNote = 'postponed' | 'rescheduled' | 'cancelled' | 'dates' | 'end' | 'links' | 'offset';

export interface PageEvent {
  /** What the page states. With nothing missing it is a whole reading: `wholeRead`. */
  draft: Omit<WorkshopRead, 'title' | 'startsAt'> & { title?: string; startsAt?: number };
  /** Local times without a zone, `YYYY-MM-DDTHH:MM`. */
  wall?: { start: string; end?: string };
  missing: Missing[];
  unsaid: Unsaid[];
  notes: PageNote[];
}

/** The reading, when nothing is missing. */
export function wholeRead({ draft }: PageEvent): WorkshopRead | undefined {
  const { title, startsAt, ...rest } = draft;
  return title && startsAt !== undefined ? { ...rest, title, startsAt } : undefined;
}

/** Ours: nobody announces a workshop earlier or later. */
const YEARS_MS = 5 * 366 * 86_400_000;
const STATUS: Readonly<Record<string, NonNullable<WorkshopRead['status']>>> = {
  EventCancelled: 'cancelled',
  EventPostponed: 'postponed',
  EventScheduled: 'confirmed',
  EventRescheduled: 'confirmed',
  EventMovedOnline: 'confirmed',
};

export interface Around {
  /** https address of the page. */
  url?: string;
  now: number;
}

/** What a date in `subEvent` takes from the event that it belongs to. */
const HANDED_ON = [
  ...['name', 'description', 'location', 'eventAttendanceMode', 'organizer', 'organiser', 'offers', 'inLanguage'],
  ...['keywords', 'about', 'isAccessibleForFree', 'eventStatus', 'timeZone', 'timezone', 'url'],
];

/** An event and its dates; the programme of one that has sessions is its agenda. */
export function eventsOf(node: Json, lookup: Lookup, around: Around): PageEvent[] {
  const parts = ['subEvent', 'subEvents'].flatMap((name) => allOf(node, name, lookup)) as Json[];
  const subs = parts.filter(
    (one) => typeof one === 'object' && isEvent(one) && allOf(one, 'startDate', lookup).length > 0,
  );
  const name = plain(wordOf(allOf(node, 'name', lookup)) ?? '');
  const nameOf = (sub: Json): string => plain(wordOf(allOf(sub, 'name', lookup)) ?? '');
  const series = typesOf(node).includes('EventSeries') || allOf(node, 'startDate', lookup).length === 0;
  const dates = subs.length > 0 && (series || subs.every((sub) => [name, ''].includes(nameOf(sub))));
  if (!dates) return single(node, lookup, around, subs);
  const inherited = Object.fromEntries(
    HANDED_ON.flatMap((key) => (Object.hasOwn(node, key) ? [[key, node[key]]] : [])),
  );
  return subs.flatMap((sub) => single({ ...inherited, ...sub }, lookup, around, []));
}

function single(node: Json, lookup: Lookup, around: Around, sessions: readonly Json[]): PageEvent[] {
  const whens = datesOf(node, lookup, zoneFrom(wordOf([node.timeZone])), around.now);
  const base = baseOf(node, lookup, around, sessions);
  return (whens.length > 0 ? whens : [{}]).map((when) => dated(base, when, around.now, whens.length > 1));
}

interface Base {
  draft: Omit<PageEvent['draft'], 'id' | 'startsAt'>;
  notes: PageNote[];
}

function baseOf(node: Json, lookup: Lookup, { url }: Around, sessions: readonly Json[]): Base {
  const word = (name: string): string | undefined => wordOf(allOf(node, name, lookup));
  const title = line(word('name') ?? '', 200);
  const description = lines(word('description') ?? '');
  const agenda = sessions.flatMap((one) => line(wordOf(allOf(one, 'name', lookup)) ?? '', 200) || []).slice(0, 40);
  const own = link(word('url'), url);
  const { joinUrl, ...where } = whereOf(node, lookup);
  const { registerUrl, ...ways } = waysOf(node, lookup);
  const state = (word('eventStatus') ?? '').replace(/^.*[/:]/, '');
  const movedFrom = movedFromOf(node, lookup, zoneFrom(wordOf([node.timeZone])));
  const page = own ?? url;
  const register = registerUrl ?? (joinUrl && joinUrl !== page ? joinUrl : undefined);
  const notes: PageNote[] = [];
  if (state === 'EventCancelled') notes.push('cancelled');
  if (state === 'EventPostponed') notes.push('postponed');
  if (state === 'EventRescheduled') notes.push('rescheduled');
  if (word('url') && !own) notes.push('links');
  const draft: Base['draft'] = {
    ...(title && { title }),
    ...(description && { description }),
    ...(agenda.length > 0 && { agenda }),
    ...where,
    ...ways,
    ...(page && { url: page }),
    ...(register && register !== page && { registerUrl: register }),
    ...aboutOf(node, lookup),
    ...(STATUS[state] && { status: STATUS[state] }),
    ...(movedFrom !== undefined && { movedFrom }),
  };
  return { draft, notes };
}

/** `series`: one of several dates, which is part of what it is known by. */
function dated({ draft, notes }: Base, when: When, now: number, series: boolean): PageEvent {
  const { wall, ...stated } = when;
  const far = stated.startsAt !== undefined && Math.abs(stated.startsAt - now) > YEARS_MS;
  const far2 = wall !== undefined && Math.abs(Date.parse(`${wall.start}Z`) - now) > YEARS_MS;
  const times = far ? {} : stated;
  const clock = far2 ? undefined : wall;
  const missing: Missing[] = [
    ...(draft.title ? [] : ['title' as const]),
    ...(times.startsAt === undefined ? [clock ? ('zone' as const) : ('date' as const)] : []),
  ];
  const more: PageNote[] = [...notes, ...(far || far2 ? ['dates' as const] : [])];
  if (times.zone?.startsWith('Etc/')) more.push('offset');
  const { place, mode, price, organiser, language } = draft;
  const unsaid: [Unsaid, boolean][] = [
    ['end', times.endsAt !== undefined || times.days !== undefined || clock?.end !== undefined],
    ['mode', mode !== undefined],
    ['place', place !== undefined || mode === 'online'],
    ['price', price !== undefined],
    ['organiser', organiser !== undefined],
    ['language', language !== undefined],
  ];
  const known = addressOf(draft.url) ?? draft.url ?? plain(draft.title ?? '');
  const date = series ? (times.startsAt ?? clock?.start ?? '') : '';
  return {
    draft: { id: `page-${hash(`${known}\n${date}`)}`, ...draft, ...times },
    ...(clock && { wall: clock }),
    missing,
    unsaid: unsaid.flatMap(([name, said]) => (said ? [] : [name])),
    notes: more,
  };
}
