/**
 * Which readings are of the same event: by UID (and occurrence), by address, or by title, start and place across sources.
 * Never two that one source tells apart, and nothing that could be either of two. The order of the readings says nothing.
 */

import { addressOf, plain } from './plain';
import type { WorkshopRead, WorkshopSourceRef } from './workshop';

/** What one source says of one event. */
export interface Said {
  source: WorkshopSourceRef;
  read: WorkshopRead;
  /** Id of the workshop that it was folded into last time. */
  workshop?: string;
}

/** Of the reading itself: unique by source and the event's id there. */
export const nameOf = ({ source, read }: Said): string => `${source.id}\n${read.id}`;

/** Shorter ones are counted up by simple calendars: the same in two of them says nothing. */
const LONG_UID = 12;
const minute = (ms: number): number => Math.floor(ms / 60_000);

/** What is compared of a reading, worked out once. */
interface Marks {
  title: string;
  address: string | undefined;
  /** Minute of the start. */
  start: number;
  city: string;
  /** Where it is, as far as words tell. */
  place: string;
}

function marksOf({ title, url, startsAt, mode, place }: WorkshopRead): Marks {
  const city = plain(place?.city ?? '');
  const words = city || plain([place?.name, place?.address].filter(Boolean).join(' '));
  return {
    title: plain(title),
    address: addressOf(url),
    start: minute(startsAt),
    city,
    place: words || (mode === 'online' ? 'online' : ''),
  };
}

/** Keys of which equal ones may be the same event, the surest kind first. */
function surelyOf({ uid, occurrence }: WorkshopRead, { title, address, start }: Marks): (string | undefined)[] {
  return [
    uid && `uid ${uid} ${occurrence ?? ''} ${uid.length < LONG_UID ? title : ''}`,
    address && `at ${address} ${start}`,
    // Each date of a series has the series' address and title.
    address && occurrence === undefined ? `as ${address} ${title}` : undefined,
  ];
}

/**
 * Coarser than what makes two the same: readings without a key in common, directly or over others, have nothing to do
 * with each other. Who folds only what changed takes everything that hangs together by these.
 */
export function looseKeys(read: WorkshopRead): string[] {
  const address = addressOf(read.url);
  const title = `title ${minute(read.startsAt)} ${plain(read.title)}`;
  return [...(read.uid ? [`uid ${read.uid}`] : []), ...(address ? [`at ${address}`] : []), title];
}

class Groups {
  private readonly parent: number[];
  private readonly sources: Set<string>[];

  constructor(private readonly said: readonly Said[]) {
    this.parent = said.map((_, i) => i);
    this.sources = said.map(({ source }) => new Set([source.id]));
  }

  root(i: number): number {
    let at = i;
    while (this.parent[at] !== at) {
      this.parent[at] = this.parent[this.parent[at] as number] as number;
      at = this.parent[at] as number;
    }
    return at;
  }

  /** Joins them, unless it is not clear which of a source's is meant. */
  join(members: readonly number[]): void {
    const sources = new Set(members.map((i) => this.said[i]?.source.id));
    if (members.length < 2 || sources.size < members.length) return;
    for (const other of members.slice(1)) this.pair(members[0] as number, other);
  }

  private pair(a: number, b: number): void {
    const [one, two] = [this.root(a), this.root(b)].sort((x, y) => x - y) as [number, number];
    const [mine, theirs] = [this.sources[one], this.sources[two]];
    if (one === two || !mine || !theirs || [...theirs].some((id) => mine.has(id))) return;
    this.parent[two] = one;
    for (const id of theirs) mine.add(id);
  }
}

function byKey(keys: readonly (string | undefined)[]): [string, number[]][] {
  const found = new Map<string, number[]>();
  keys.forEach((key, i) => {
    if (!key) return;
    const members = found.get(key);
    if (members) members.push(i);
    else found.set(key, [i]);
  });
  return [...found].filter(([, members]) => members.length > 1).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** By title and start: with the same place, or one that states none beside those that all state the same. */
function joinByPlace(marks: readonly Marks[], groups: Groups): void {
  for (const [, members] of byKey(marks.map(({ start, title }) => `${start} ${title}`))) {
    const cities = new Set(members.map((i) => marks[i]?.city ?? '').filter(Boolean));
    // "Innovation Hall, Newark" is in Newark.
    const settled = members.map((i) => {
      const place = marks[i]?.place ?? '';
      return [...cities].find((city) => ` ${place} `.includes(` ${city} `)) ?? place;
    });
    const places = new Set(settled.filter(Boolean));
    for (const place of [...places].sort()) groups.join(members.filter((_, n) => settled[n] === place));
    const telling = places.size > 0 || marks[members[0] as number]?.title.includes(' ');
    if (places.size < 2 && telling) groups.join(members);
  }
}

/** Each reading once, the newest of it, by name. */
function latest(all: readonly Said[]): Said[] {
  const found = new Map<string, Said>();
  for (const one of all) {
    const name = nameOf(one);
    const other = found.get(name);
    const newer = !other || one.source.readAt > other.source.readAt;
    const tie = other && one.source.readAt === other.source.readAt && JSON.stringify(one) > JSON.stringify(other);
    if (newer || tie) found.set(name, one);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Readings between two pauses. */
const SLICE = 250;

/** One list for each event; readings and groups by name. In steps. */
export function* together(all: readonly Said[]): Generator<undefined, Said[][]> {
  const said = latest(all);
  yield;
  const groups = new Groups(said);
  const marks: Marks[] = [];
  const keys: (string | undefined)[][] = [];
  for (const [i, { read }] of said.entries()) {
    if (i % SLICE === SLICE - 1) yield;
    const own = marksOf(read);
    marks.push(own);
    keys.push(surelyOf(read, own));
  }
  for (const kind of [0, 1, 2]) {
    yield;
    for (const [, same] of byKey(keys.map((one) => one[kind]))) groups.join(same);
  }
  yield;
  joinByPlace(marks, groups);
  const found = new Map<number, Said[]>();
  said.forEach((one, i) => {
    const root = groups.root(i);
    const group = found.get(root);
    if (group) group.push(one);
    else found.set(root, [one]);
  });
  return [...found.values()];
}
