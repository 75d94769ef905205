/** The list as a file and back (docs/workshops-json.md). Reading one changes nothing: it says first what it would bring. */

import { eventFrom, isGiven, linkFrom, momentOf, wordsFrom } from './checked';
import { plain } from './plain';
import { looseKeys } from './same';
import type { Planned, Workshop, WorkshopChoice, WorkshopRead, WorkshopSource } from './workshop';

const WORKSHOPS_FORMAT = 'good-standing/workshops';
const VERSION = 1;
/** Characters and events of a file; more is not ours. */
const CHARS = 40_000_000;
const EVENTS = 20_000;
const FEEDS = 50;
const NOTES = 5_000;

export interface WholeList {
  workshops: readonly Workshop[];
  choices: ReadonlyMap<string, WorkshopChoice>;
  sources: readonly WorkshopSource[];
  planned: readonly Planned[];
}

const MOMENTS = ['startsAt', 'endsAt', 'occurrence', 'movedFrom', 'changedAt'] as const;

const iso = (ms: number): string => new Date(ms).toISOString();

/** Its text; `now` ms. Feeds whose address is a key to a private calendar stay out. */
export function workshopsFile({ workshops, choices, sources, planned }: WholeList, now: number): string {
  const events = workshops.map((workshop) => {
    const { from: _, sources: stated, addedAt, ...event } = workshop;
    const moments = MOMENTS.flatMap((name) => (event[name] === undefined ? [] : [[name, iso(event[name])]]));
    const choice = choices.get(workshop.id);
    return {
      ...event,
      ...Object.fromEntries(moments),
      addedAt: iso(addedAt),
      sources: stated.map(({ kind, name, readAt }) => ({ kind, name, readAt: iso(readAt) })),
      ...(choice && { choice: choiceData(choice) }),
    };
  });
  const feeds = sources.flatMap(({ kind, name, url }) =>
    kind === 'feed' && url && !isSecret(url) ? [{ name, url }] : [],
  );
  const lives = planned.map(({ id, title, startsAt, endsAt }) => ({
    id,
    title,
    startsAt: iso(startsAt),
    endsAt: iso(endsAt),
  }));
  const all = { format: WORKSHOPS_FORMAT, version: VERSION, savedAt: iso(now), events, feeds, planned: lives };
  return `${JSON.stringify(all, null, 2)}\n`;
}

/** Of an address that is a key itself: who has it reads a calendar that is not for everybody. */
export const isSecret = (url: string): boolean => {
  const { pathname, searchParams } = new URL(url);
  const keys = [...searchParams.keys()].some((name) => /token|secret|pass|auth|sig|key|^pk$/i.test(name));
  return keys || /private|secret|token/i.test(pathname) || /[\da-f]{32}/i.test(pathname);
};

const choiceData = ({ id: _, at, ...choice }: WorkshopChoice) => ({ ...choice, at: iso(at) });

export interface ListFile {
  events: WorkshopRead[];
  /** By the event's id in the file. */
  choices: WorkshopChoice[];
  feeds: { name: string; url: string }[];
  planned: Planned[];
  /** How many of its events the list has already. */
  known: number;
  /** Events that could not be read. */
  refused: number;
}

export type ListFileRead =
  | ({ kind: 'read' } & ListFile)
  /** `newer`: written by a later version of ours. */
  | { kind: 'wrong'; what: 'no-json' | 'other' | 'newer' | 'too-big' };

/** What a file would bring; `list`: what is there already. Never throws. */
export function readWorkshopsFile(text: string, list: readonly Workshop[]): ListFileRead {
  if (text.length > CHARS) return { kind: 'wrong', what: 'too-big' };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''), (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch {
    return { kind: 'wrong', what: 'no-json' };
  }
  if (!isGiven(data) || data.format !== WORKSHOPS_FORMAT || !Array.isArray(data.events))
    return { kind: 'wrong', what: 'other' };
  if (data.version !== VERSION) return { kind: 'wrong', what: 'newer' };
  if (data.events.length > EVENTS) return { kind: 'wrong', what: 'too-big' };
  const events = new Map<string, WorkshopRead>();
  const choices: WorkshopChoice[] = [];
  for (const one of data.events) {
    const event = eventFrom(one);
    if (!event || events.has(event.id)) continue;
    events.set(event.id, event);
    const choice = choiceFrom(event.id, (one as Record<string, unknown>).choice);
    if (choice) choices.push(choice);
  }
  const keys = new Set(list.flatMap((one) => keysFor({ ...one, id: one.id })));
  const all = [...events.values()];
  return {
    kind: 'read',
    events: all,
    choices,
    feeds: feedsFrom(data.feeds),
    planned: plannedFrom(data.planned),
    known: all.filter((event) => keysFor(event).some((key) => keys.has(key))).length,
    refused: data.events.length - all.length,
  };
}

/** By id, or by what makes two readings the same event. */
const keysFor = (event: WorkshopRead): string[] => {
  const place = plain(event.place?.city ?? '');
  return [
    `id ${event.id}`,
    ...looseKeys(event)
      .filter((key) => !key.startsWith('at '))
      .map((key) => `${key} ${key.startsWith('title') ? place : (event.occurrence ?? '')}`),
  ];
};

function choiceFrom(id: string, value: unknown): WorkshopChoice | undefined {
  if (!isGiven(value)) return undefined;
  const { saved, going, hidden, attended, notes, reminders, at } = value;
  const before = Array.isArray(reminders)
    ? reminders.slice(0, 10).filter((ms) => Number.isInteger(ms) && ms > 0 && ms <= 31 * 86_400_000)
    : undefined;
  const written = typeof notes === 'string' ? notes.slice(0, NOTES) : undefined;
  const choice: WorkshopChoice = {
    id,
    ...(saved === true && { saved: true }),
    ...(going === true && { going: true }),
    ...(hidden === true && { hidden: true }),
    ...((attended === 'yes' || attended === 'no') && { attended }),
    ...(written && { notes: written }),
    ...(before && { reminders: before as number[] }),
    at: momentOf(at) ?? 0,
  };
  return Object.keys(choice).length > 2 ? choice : undefined;
}

function feedsFrom(value: unknown): ListFile['feeds'] {
  const all = Array.isArray(value) ? value.slice(0, FEEDS) : [];
  return all.filter(isGiven).flatMap((one) => {
    const url = linkFrom(one.url);
    return url ? [{ name: wordsFrom(one.name, 200) ?? new URL(url).hostname, url }] : [];
  });
}

function plannedFrom(value: unknown): Planned[] {
  const all = Array.isArray(value) ? value.slice(0, 1_000) : [];
  return all.filter(isGiven).flatMap((one) => {
    const [id, title] = [wordsFrom(one.id, 200), wordsFrom(one.title, 300)];
    const [startsAt, endsAt] = [momentOf(one.startsAt), momentOf(one.endsAt)];
    return id && title && startsAt !== undefined && endsAt !== undefined && endsAt > startsAt
      ? [{ id, title, startsAt, endsAt }]
      : [];
  });
}
