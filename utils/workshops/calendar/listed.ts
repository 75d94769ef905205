/** An occurrence as the list of workshops wants it: only what the calendar says, capped and cleaned. */

import { hash } from '../../domain/hash';
import type { WorkshopRead } from '../../domain/workshops/workshop';
import { momentOf } from './clock';
import type { RawEvent } from './event';
import { httpsFrom, pointedAt } from './links';
import { DAY, dayOfWall } from './moment';
import type { Occurrence } from './occurrences';
import { whereOf } from './place';
import type { Property } from './property';
import type { Notes } from './types';
import { lineFrom, textFrom, withoutMarkup } from './words';

const TITLE = 200;
const TEXT = 4_000;
const TOPICS = 20;

/** What all occurrences of one entry share; undefined when it has no title. Worked out once a series. */
export type Shared = Omit<WorkshopRead, 'id' | 'startsAt' | 'endsAt' | 'days' | 'occurrence'>;

export function sharedOf(event: RawEvent, notes: Notes): Shared | undefined {
  const { said, start, uid } = event;
  const word = (name: string): string => said.get(name)?.values[0] ?? '';
  const title = lineFrom(word('summary'), TITLE);
  if (title === '') return undefined;
  const described = word('description') || withoutMarkup(word('x-alt-desc').slice(0, TEXT * 8));
  const description = textFrom(described, TEXT);
  const url = httpsFrom(word('url'), notes) ?? pointedAt(described);
  const { link, ...where } = whereOf(said, url);
  const joined = link === undefined ? undefined : httpsFrom(link, notes);
  const organiser = lineFrom(said.get('organizer')?.params.cn ?? '', 120);
  const language = languageOf(said.get('summary') ?? said.get('description'));
  const topics = topicsOf(event.lists.get('categories') ?? []);
  const page = url ?? joined;
  const zone = start.floating || start.clock.id === 'UTC' ? undefined : start.clock.id;
  return {
    title,
    ...where,
    status: event.cancelled ? 'cancelled' : /^tentative/i.test(word('status')) ? 'tentative' : 'confirmed',
    ...(description && { description }),
    ...(page && { url: page }),
    ...(joined && joined !== page && { registerUrl: joined }),
    ...(organiser && { organiser }),
    ...(language && { language }),
    ...(topics.length > 0 && { topics }),
    ...(zone && { zone }),
    ...(uid && { uid }),
    ...(said.has('sequence') && { sequence: event.sequence }),
    ...(event.changedAt > 0 && { changedAt: event.changedAt }),
  };
}

/** `id` holds the occurrence, so that it stays the same when its time is changed. */
export function readOf({ event, at, wall, occurrence }: Occurrence, shared: Shared): WorkshopRead {
  const id = event.uid ?? hash(`${shared.title}\n${at}`);
  const { length, start } = event;
  const end = length && momentOf(wall + length.days * DAY, start.clock) + length.ms;
  const days = start.day
    ? { from: dayOfWall(wall), to: dayOfWall(wall + Math.max(0, (length?.days ?? 1) - 1) * DAY) }
    : undefined;
  return {
    ...shared,
    id: occurrence === undefined ? id : `${id}#${occurrence}`,
    startsAt: at,
    ...(end !== undefined && { endsAt: end }),
    ...(days && { days }),
    ...(occurrence !== undefined && { occurrence }),
  };
}

function languageOf(property: Property | undefined): string | undefined {
  const tag = property?.params.language ?? '';
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(tag) ? tag : undefined;
}

function topicsOf(categories: readonly Property[]): string[] {
  const words = categories.flatMap(({ values }) => values.slice(0, TOPICS).map((one) => lineFrom(one, 60)));
  return [...new Set(words)].filter(Boolean).slice(0, TOPICS);
}
