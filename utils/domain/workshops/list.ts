/**
 * What the list shows: soonest first, what is over and what is not for the seller hidden, as the filters say. Made once of
 * all workshops, so that a change of filters only walks through it. Nothing is guessed: what a source does not state fits no
 * filter, is counted, and where only the place is unknown it stands last.
 */

import { distanceKm } from './distance';
import { type Entry, type Fit, type Span, testsOf, type WorkshopFilter, type WorkshopList } from './entries';
import type { City, RunBy, Workshop } from './workshop';

export { type Locate, makeList, type Span, type WorkshopFilter, type WorkshopList } from './entries';

export interface Listed {
  workshop: Workshop;
  /** From the city that was picked, km; absent: no city, online, or its place is unknown. */
  km?: number;
  /** Where it is, is not known: it may be within the radius. */
  away?: true;
}

export interface Shown {
  rows: Listed[];
  /** How many of the rows, at the end, are there although their place is unknown. */
  unplaced: number;
  /** Fitting but over, or "not for me": how many are not shown for that reason. */
  past: number;
  hidden: number;
  /** How many a filter left out only because no source states that member. */
  unstated: number;
}

/** `now` ms; `span`: the filter's days as moments. Answers 20,000 events within a frame. */
export function showList(list: WorkshopList, filter: WorkshopFilter, now: number, span: Span = {}): Shown {
  const tests = testsOf(filter, span);
  const shown: Shown = { rows: [], unplaced: 0, past: 0, hidden: 0, unstated: 0 };
  const over: Listed[] = [];
  const away: Listed[] = [];
  const { city, km } = filter;
  for (const entry of list.entries) {
    let fit: Fit = true;
    for (const test of tests) {
      const one = test(entry);
      if (one === true) continue;
      fit = one;
      if (one === false) break;
    }
    if (fit === false) continue;
    const isHidden = entry.choice?.hidden === true;
    const isPast = entry.over <= now;
    const row = rowOf(entry, city);
    if (city && km > 0 && row.km !== undefined && row.km > km) continue;
    if (fit === undefined) shown.unstated += Number(!isHidden && (filter.past || !isPast));
    else if (isHidden !== (filter.mine === 'hidden')) shown.hidden += Number(isHidden && !isPast);
    else if (isPast) {
      if (filter.past) over.push(row);
      else shown.past++;
    } else if (city && km > 0 && row.away) away.push(row);
    else shown.rows.push(row);
  }
  shown.unplaced = away.length;
  shown.rows = [...shown.rows, ...over.reverse(), ...away];
  return shown;
}

function rowOf({ workshop, point, onsite }: Entry, city: City | null): Listed {
  if (!city || onsite === false) return { workshop };
  return point ? { workshop, km: distanceKm(city, point) } : { workshop, away: true };
}

/** The filters that are set. */
function setFilters(filter: WorkshopFilter): (keyof WorkshopFilter)[] {
  const { query, mode, city, km, language, topic, free, from, to, runBy, mine } = filter;
  const isSet = { query, mode, km: city && km, language, topic, free, from, to, runBy, mine };
  return (Object.keys(isSet) as (keyof typeof isSet)[]).filter((name) => Boolean(isSet[name]));
}

/** How many there would be without one of the filters, the most first: what to loosen when nothing is found. */
export function loosen(
  list: WorkshopList,
  filter: WorkshopFilter,
  now: number,
  spanOf: (filter: WorkshopFilter) => Span = () => ({}),
): { filter: keyof WorkshopFilter; rows: number }[] {
  const none = {
    query: '',
    mode: '',
    km: 0,
    language: '',
    topic: '',
    free: false,
    from: '',
    to: '',
    runBy: '',
    mine: '',
  };
  return setFilters(filter)
    .map((name) => {
      const without = { ...filter, [name]: none[name as keyof typeof none] } as WorkshopFilter;
      return { filter: name, rows: showList(list, without, now, spanOf(without)).rows.length };
    })
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.rows - a.rows);
}

/** What the filters can be set to: every language, topic and runner that something not yet over states, the most frequent first. */
export function offered(list: WorkshopList, now: number): { languages: string[]; topics: string[]; runBy: RunBy[] } {
  const counts = {
    languages: new Map<string, number>(),
    topics: new Map<string, number>(),
    runBy: new Map<string, number>(),
  };
  const count = (map: Map<string, number>, value: string | undefined) =>
    value && map.set(value, (map.get(value) ?? 0) + 1);
  const seen = new Map<string, string>();
  for (const { workshop, over, topics } of list.entries) {
    if (over <= now) continue;
    count(counts.languages, workshop.language?.split('-')[0]?.toLowerCase());
    count(counts.runBy, workshop.runBy);
    for (const [n, topic] of topics().entries()) {
      // Under the words in which it was stated first.
      if (!seen.has(topic)) seen.set(topic, workshop.topics?.[n] ?? topic);
      count(counts.topics, seen.get(topic));
    }
  }
  const most = (map: Map<string, number>) =>
    [...map].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
  return { languages: most(counts.languages), topics: most(counts.topics), runBy: most(counts.runBy) as RunBy[] };
}
