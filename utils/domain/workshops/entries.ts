/** The list's workshops made ready for filters: their words without case and signs, their place, what the seller chose. */

import type { Point } from './distance';
import { hasPoint, overAt, plain } from './plain';
import type { City, RunBy, Workshop, WorkshopChoice, WorkshopPlace } from './workshop';

/** What the list is asked for. Empty, false and 0: no matter. */
export interface WorkshopFilter {
  query: string;
  mode: '' | 'in-person' | 'online';
  city: City | null;
  /** Radius around the city, km; it is asked of what one travels to: online events stay. */
  km: number;
  /** BCP 47; `en` also finds `en-GB`. */
  language: string;
  topic: string;
  free: boolean;
  /** First and last local day, `YYYY-MM-DD`, in the seller's zone: `from`/`until` make moments of them. */
  from: string;
  to: string;
  runBy: '' | RunBy;
  mine: '' | 'saved' | 'going' | 'hidden';
  /** What is over, too; after the rest, the newest first. */
  past: boolean;
}

export interface Span {
  from?: number;
  until?: number;
}

export interface Entry {
  workshop: Workshop;
  over: number;
  /** A space before each. Made when it is first searched: most lists are opened to be looked at. */
  words: () => string;
  topics: () => readonly string[];
  language: string;
  choice: WorkshopChoice | undefined;
  point: Point | undefined;
  onsite: boolean | undefined;
  online: boolean | undefined;
}

/** Made of all workshops and choices; good until either changes. */
export interface WorkshopList {
  entries: readonly Entry[];
}

/** Where a place is by its city's name, for sources that state no coordinates; undefined when that is not certain. */
export type Locate = (place: WorkshopPlace) => Point | undefined;

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export function makeList(
  workshops: readonly Workshop[],
  choices: ReadonlyMap<string, WorkshopChoice>,
  locate: Locate = () => undefined,
): WorkshopList {
  const entries = workshops.map((workshop): Entry => {
    const { title, organiser = '', place, topics = [], language = '', mode } = workshop;
    return {
      workshop,
      over: overAt(workshop),
      words: once(
        () => ` ${plain(`${title} ${organiser} ${place?.city ?? ''} ${place?.name ?? ''} ${topics.join(' ')}`)}`,
      ),
      topics: once(() => topics.map(plain)),
      language: language.toLowerCase(),
      choice: choices.get(workshop.id),
      point: hasPoint(place) ? place : place && locate(place),
      onsite: mode && mode !== 'online',
      online: mode && mode !== 'in-person',
    };
  });
  entries.sort((a, b) => a.workshop.startsAt - b.workshop.startsAt || (a.workshop.id < b.workshop.id ? -1 : 1));
  return { entries };
}

/** Fits; fits not; or nobody says. */
export type Fit = true | false | undefined;
type Test = (entry: Entry) => Fit;

const stated = (value: string, test: (value: string) => boolean): Fit => (value === '' ? undefined : test(value));

/** `span`: the days of the filter as moments, ms: from (included) and until (excluded). */
export function testsOf(filter: WorkshopFilter, span: Span): Test[] {
  const { mode, free, runBy, mine } = filter;
  const language = filter.language.toLowerCase();
  const topic = plain(filter.topic);
  const words = plain(filter.query)
    .split(' ')
    .flatMap((word) => (word ? ` ${word}` : []));
  const tests: (Test | false)[] = [
    span.from !== undefined && (({ over }) => over > (span.from as number)),
    span.until !== undefined && (({ workshop }) => workshop.startsAt < (span.until as number)),
    (mine === 'saved' || mine === 'going') && (({ choice }) => choice?.[mine] === true),
    mode === 'in-person' && (({ onsite }) => onsite),
    mode === 'online' && (({ online }) => online),
    runBy !== '' && (({ workshop }) => workshop.runBy && workshop.runBy === runBy),
    free && (({ workshop: { price } }) => price && 'free' in price),
    language !== '' && ((entry) => stated(entry.language, (own) => own === language || own.startsWith(`${language}-`))),
    topic !== '' && ((entry) => (entry.topics().length === 0 ? undefined : entry.topics().includes(topic))),
    words.length > 0 && ((entry) => words.every((word) => entry.words().includes(word))),
  ];
  return tests.filter((test) => test !== false);
}
