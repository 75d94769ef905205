/**
 * One workshop from what its sources say, member by member. What the seller typed wins where it was typed. What describes the
 * event is taken from the better source: the service (it registers people) before the event's own page, that before a calendar
 * (which shortens), that before a file of ours (a copy of an older reading), that before the catalogue (checked by hand now and
 * then), that before an invitation (a message names little). What changes (when, whether, how many places) is taken from
 * the newest statement: a page is saved once, a calendar is asked every few hours.
 */

import { plain } from './plain';
import type { Said } from './same';
import type { Workshop, WorkshopPlace, WorkshopRead, WorkshopSourceKind, WorkshopSourceRef } from './workshop';

const RANK: Record<WorkshopSourceKind, number> = {
  hand: 0,
  service: 1,
  page: 2,
  feed: 3,
  file: 4,
  catalogue: 5,
  invitation: 6,
};
const DESCRIBES = [
  'title',
  'description',
  'agenda',
  'mode',
  'url',
  'registerUrl',
  'organiser',
  'runBy',
  'language',
  'price',
  'topics',
  'policies',
] as const;
const CHANGES = ['status', 'seatsLeft', 'entry'] as const;

type Order = (a: Said, b: Said) => number;

const byName: Order = (a, b) => (a.source.id < b.source.id ? -1 : a.source.id > b.source.id ? 1 : 0);
const byRank: Order = (a, b) => RANK[a.source.kind] - RANK[b.source.kind];
const byAge: Order = (a, b) => b.source.readAt - a.source.readAt;
/** What a source has taken off counts only where no other says anything. */
const byGone: Order = (a, b) => Number(a.source.gone ?? false) - Number(b.source.gone ?? false);
const ordered = (group: readonly Said[], ...orders: Order[]): Said[] =>
  [...group].sort((a, b) => [byGone, ...orders].map((order) => order(a, b)).find((n) => n !== 0) ?? byName(a, b));

/** Service and hand first, whatever their age. */
const bySay: Order = (a, b) => Math.min(RANK[a.source.kind], 2) - Math.min(RANK[b.source.kind], 2);

/** `Etc/GMT+8` is only an offset that a page wrote down. */
const isZone = (zone: string | undefined): zone is string => zone !== undefined && !zone.startsWith('Etc/');

interface Taken {
  members: Partial<WorkshopRead>;
  from: Record<string, string>;
}

function take(taken: Taken, said: Said | undefined, members: readonly (keyof WorkshopRead)[]): void {
  if (!said) return;
  for (const member of members) {
    const value = said.read[member];
    if (value === undefined) continue;
    Object.assign(taken.members, { [member]: value });
    taken.from[member] = said.source.id;
  }
}

/** When it is: all of it from one source; what that one leaves open from one that states the same start. */
function takeTimes(taken: Taken, newest: readonly Said[]): void {
  const [first] = newest;
  if (!first) return;
  take(taken, first, ['startsAt', 'endsAt', 'days', 'zone', 'occurrence', 'movedFrom']);
  const agree = newest.filter(({ read }) => read.startsAt === first.read.startsAt);
  if (first.read.endsAt === undefined && !first.read.days)
    take(
      taken,
      agree.find(({ read }) => read.endsAt),
      ['endsAt'],
    );
  if (!isZone(first.read.zone)) {
    take(taken, agree.find(({ read }) => isZone(read.zone)) ?? agree.find(({ read }) => read.zone), ['zone']);
  }
}

/** The better source's place; what it leaves open is filled from those that name the same city, or none. */
function takePlace(taken: Taken, best: readonly Said[]): void {
  const stated = best.filter(({ read }) => read.place);
  const [first] = stated;
  if (!first?.read.place) return;
  const city = plain(stated.find(({ read }) => read.place?.city)?.read.place?.city ?? '');
  const own = plain(first.read.place.city ?? '') || city;
  const place: WorkshopPlace = {};
  for (const { read } of stated) {
    const other = read.place ?? {};
    if (other.city && plain(other.city) !== own) continue;
    // A point is two numbers of one source.
    const { latitude, longitude, ...rest } = other;
    const point = place.latitude === undefined && latitude !== undefined && longitude !== undefined;
    Object.assign(place, { ...rest, ...(point && { latitude, longitude }), ...place });
  }
  taken.members.place = place;
  taken.from.place = first.source.id;
}

function sourcesOf(group: readonly Said[]): WorkshopSourceRef[] {
  const seen = new Set<string>();
  return [...group]
    .sort((a, b) => byAge(a, b) || byRank(a, b) || byName(a, b))
    .flatMap(({ source }) => {
      if (seen.has(source.id)) return [];
      seen.add(source.id);
      return [source];
    });
}

/** `known`: how it was folded last time. `now`, ms: when it is seen for the first time otherwise. */
export function foldOne(group: readonly Said[], id: string, known: Workshop | undefined, now: number): Workshop {
  const best = ordered(group, byRank, byAge);
  const newest = ordered(group, bySay, byAge, byRank);
  const taken: Taken = { members: {}, from: {} };
  for (const member of DESCRIBES)
    take(
      taken,
      best.find(({ read }) => read[member] !== undefined),
      [member],
    );
  for (const member of CHANGES)
    take(
      taken,
      newest.find(({ read }) => read[member] !== undefined),
      [member],
    );
  takeTimes(taken, newest);
  takePlace(taken, best);
  take(
    taken,
    newest.find(({ read }) => read.uid),
    ['uid', 'sequence'],
  );
  take(taken, ordered(group, (a, b) => (b.read.changedAt ?? 0) - (a.read.changedAt ?? 0))[0], ['changedAt']);
  const { title = '', startsAt = 0, movedFrom: said, ...rest } = taken.members;
  const moved = known && known.startsAt !== startsAt ? known.startsAt : known?.movedFrom;
  const movedFrom = said !== undefined && said !== startsAt ? said : moved !== startsAt ? moved : undefined;
  const sources = sourcesOf(group);
  const from = Object.entries(taken.from).filter(([, source]) => source !== sources[0]?.id);
  return {
    ...rest,
    id,
    title,
    startsAt,
    ...(movedFrom !== undefined && { movedFrom }),
    sources,
    ...(from.length > 0 && { from: Object.fromEntries(from) }),
    addedAt: known?.addedAt ?? now,
  };
}
