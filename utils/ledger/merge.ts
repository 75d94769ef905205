/** Records of a backup into those of the ledger: pure, without losing what either says. Tickets: `utils/domain/merge.ts`. */

import { addScore, type DayRollup } from '../domain/rollup';
import type { Readings } from '../domain/standing';
import type { LogRecord } from './log';
import { saidRegion } from './regions';
import type { AccountRecord } from './schema';
import type { StoredReport, WholeAccount } from './stored';

/** Whether two records say the same, whatever the order of their members. */
export function alike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const said = (of: object): [string, unknown][] => Object.entries(of).filter(([, value]) => value !== undefined);
  const [one, other] = [said(a), new Map(said(b))];
  return one.length === other.size && one.every(([key, value]) => other.has(key) && alike(value, other.get(key)));
}

/** The later one; of two of one moment always the same. */
function later<T extends { at: number }>(a: T | undefined, b: T | undefined): T | undefined {
  if (!a || !b) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

function given<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}

function latest(...times: (number | undefined)[]): number | undefined {
  const known = times.filter((time) => time !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}

/** The last score of both; what was read before it may be the other side's last. */
function mergeReadings(a: Readings, b: Readings): Readings {
  const score = later(a.score, b.score);
  const sides = [a, b].filter((one) => one.score?.measure === score?.measure);
  const before = sides
    .flatMap(({ previous, score: last }) => [previous, last && { value: last.value, at: last.at }])
    .filter((one) => one && score && one.at < score.at && one.value !== score.value)
    .reduce(later, undefined);
  return given({
    score,
    previous: before,
    weekStart: sides.map((one) => one.weekStart).reduce(later, undefined),
    unreadableAt: latest(a.unreadableAt, b.unreadableAt),
    ticketsUnreadableAt: latest(a.ticketsUnreadableAt, b.ticketsUnreadableAt),
    ticketsReadAt: latest(a.ticketsReadAt, b.ticketsReadAt),
    signedOutAt: latest(a.signedOutAt, b.signedOutAt),
  });
}

function mergeSources(a: AccountRecord['sources'], b: AccountRecord['sources']): AccountRecord['sources'] {
  const merged = { ...a };
  for (const [name, other] of Object.entries(b)) {
    const readAt = latest(merged[name]?.readAt, other.readAt);
    merged[name] = { ...(later(merged[name], other) ?? other), ...(readAt !== undefined && { readAt }) };
  }
  return merged;
}

/** `here` keeps the zone in which its days are counted; everything else is the same whichever is given first. */
export function mergeAccount(here: WholeAccount, there: WholeAccount): WholeAccount {
  const newer =
    here.lastAt !== there.lastAt ? here.lastAt > there.lastAt : JSON.stringify(here) >= JSON.stringify(there);
  const [first, last] = newer ? [there, here] : [here, there];
  const posts = { ...first.posts, ...last.posts };
  const zone = here.zone ?? there.zone;
  const merged: WholeAccount = {
    ...first,
    ...last,
    account: { ...first.account, ...last.account },
    readings: mergeReadings(here.readings, there.readings),
    sources: mergeSources(here.sources, there.sources),
    ...given({
      inbox: later(here.inbox, there.inbox),
      unseen: later(here.unseen, there.unseen),
      performance: later(here.performance, there.performance),
      live: later(here.live, there.live),
    }),
    ...(zone !== undefined && { zone }),
    ...(Object.keys(posts).length > 0 && { posts }),
    since: Math.min(here.since, there.since),
    lastAt: Math.max(here.lastAt, there.lastAt),
  };
  // Of the service that is connected here, whatever the other browser was connected to.
  delete merged.quizzes;
  if (here.quizzes) merged.quizzes = here.quizzes;
  const regions = [...(here.regions ?? []), ...(there.regions ?? [])];
  delete merged.regions;
  regions.sort((a, b) => a.since - b.since || (a.region < b.region ? -1 : 1));
  for (const { region, since } of regions) saidRegion(merged, region, since);
  return merged;
}

/** The later build; when the week was first built is when either first built it. */
export function mergeReport(a: StoredReport, b: StoredReport): StoredReport {
  const first = [a.firstBuiltAt, b.firstBuiltAt].filter((at) => at !== undefined);
  const newer = a.builtAt !== b.builtAt ? a.builtAt > b.builtAt : JSON.stringify(a) >= JSON.stringify(b);
  return { ...(newer ? a : b), ...(first.length > 0 && { firstBuiltAt: Math.min(...first) }) };
}

/** A batch is named after its readings, so one of the same name is the same one; it gains what it may lack. */
export function mergeLog(here: LogRecord, there: LogRecord): LogRecord {
  const known = new Set(here.items.map((one) => one.id));
  const more = there.items.filter((one) => !known.has(one.id));
  return more.length > 0 ? { ...here, items: [...here.items, ...more] } : here;
}

/**
 * What a day of a backup adds to the same day here, whose tickets, notices and log are in already: the readings that no
 * log holds any more. Those of a day known to both are the same ones, so the greater number counts, not the sum.
 */
export function mergeDay(here: DayRollup, there: DayRollup): DayRollup {
  const merged: DayRollup = { ...here, changedAt: Math.max(here.changedAt, there.changedAt) };
  const before = there.unlogged;
  if (!before) return merged;
  const more = Math.min(before.readings, Math.max(0, there.readings - here.readings));
  const whole = { readings: here.readings + more, ...(here.score && { score: { ...here.score } }) };
  for (const score of before.score ? [before.score.first, before.score.last] : []) addScore(whole, score);
  if (more === 0 && alike(whole.score, here.score)) return merged;
  const unlogged = {
    readings: (here.unlogged?.readings ?? 0) + more,
    ...(here.unlogged?.score && { score: { ...here.unlogged.score } }),
  };
  for (const score of before.score ? [before.score.first, before.score.last] : []) addScore(unlogged, score);
  return { ...merged, ...whole, unlogged };
}
