/** Readings into violations and notices: pure, idempotent, in any order. The same fact seen ten times is one. */

import type { AccountKey } from './account';
import type { Notice } from './notice';
import type { NoticeRead, Source, ViolationRead } from './observation';
import { blend, type Rank, type Told } from './told';
import type { Violation } from './violation';

/** Strongest first: what an answer states is not overwritten by page text. */
export const STRENGTH = { service: 2, response: 2, frame: 2, import: 1, 'page-text': 0, quiz: 0 } as const;

/** Of two statements of the same moment the one that asks for attention counts. */
const ATTENTION = { open: 4, appealing: 3, closed: 2, overturned: 1, unknown: 0 } as const;

/** Strongest first, each once. */
export function withSource(sources: Source[], source: Source): Source[] {
  const { site, endpoint, via, host } = source;
  // Nearly always: the ticket comes again by a way it came before.
  if (sources.some((s) => s.via === via && s.endpoint === endpoint && s.site === site && s.host === host))
    return sources;
  const name = (s: Source): string => `${9 - STRENGTH[s.via]} ${s.site}/${s.endpoint} ${s.via} ${s.host}`;
  const all = new Map([...sources, source].map((s) => [name(s), s]));
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, s]) => s);
}

export const strength = (sources: readonly Source[]): number => Math.max(0, ...sources.map((s) => STRENGTH[s.via]));

/** Undefined values never erase what an earlier reading stated. */
function stated<T extends object>(read: T): Partial<T> {
  const said: Partial<T> = {};
  for (const member of Object.keys(read) as (keyof T)[]) {
    if (read[member] !== undefined) said[member] = read[member];
  }
  return said;
}

/**
 * One ticket read again. A ticket keeps its first sighting and the seller's acknowledgement, unless its status changed
 * to something that asks for attention again. A word that is new to us says nothing about the status: it is kept as
 * words, and the status stays what it was.
 */
export function foldViolation(
  old: Violation | undefined,
  read: ViolationRead,
  account: AccountKey,
  at: number,
  source: Source,
): { violation: Violation; changed: boolean } {
  const again = old && confirmed(old, read, at, source);
  if (again) return { violation: again, changed: false };
  const violation: Violation = old
    ? { ...old }
    : { id: read.id, policyWords: '', surface: 'unknown', status: 'unknown', enforcement: [], ...empty(account, at) };
  const before: Rank = old ? [strength(old.sources), old.lastSeenAt] : [-1];
  const { status, surface, enforcement, ...rest } = read;
  const said: Partial<Violation> = {
    ...stated(rest),
    ...(surface !== 'unknown' && { surface }),
    ...(enforcement.length > 0 && { enforcement }),
    // The page's word for a status goes with it, and so does its silence.
    ...(status !== 'unknown' && ({ status, statusWords: read.statusWords } as Partial<Violation>)),
  };
  const rank: Rank = [STRENGTH[source.via], at, ATTENTION[status]];
  const known = old?.told ? old.told.points : before;
  blend(violation, said, rank, before);
  correct(violation, [
    [old?.points, known],
    [read.points, rank],
  ]);
  violation.firstSeenAt = Math.min(violation.firstSeenAt, at);
  violation.lastSeenAt = Math.max(violation.lastSeenAt, at);
  violation.sources = withSource(violation.sources, source);
  if (old && old.status !== 'open' && violation.status === 'open') delete violation.acknowledgedAt;
  return { violation, changed: !old || differs(old, violation) };
}

/**
 * A ticket that says what it said before, by a way it came before: nearly every line of a list that is read again. Comes
 * to what `blend` would, at a fifth of its cost; undefined when there is more to it.
 */
function confirmed(old: Violation, read: ViolationRead, at: number, source: Source): Violation | undefined {
  if (!old.told || at < old.firstSeenAt || withSource(old.sources, source) !== old.sources) return undefined;
  const strength = STRENGTH[source.via];
  const rank: Rank = [strength, at, ATTENTION[read.status]];
  const told: Told = { ...old.told };
  const stands = (member: keyof ViolationRead): boolean => {
    const known = told[member];
    const [force = 0, moment = 0] = known ?? [];
    if (!known || (strength === force && at === moment)) return false;
    // Another number of points is kept even where it does not count.
    if (strength < force || (strength === force && at < moment))
      return member !== 'points' || read.points === old.points;
    told[member] = rank;
    return same(read[member], old[member]);
  };
  for (const member in read) {
    if (says(read, member as keyof ViolationRead) && !stands(member as keyof ViolationRead)) return undefined;
  }
  if (!('statusWords' in read) && says(read, 'statusWords') && !stands('statusWords')) return undefined;
  return { ...old, lastSeenAt: Math.max(old.lastSeenAt, at), told };
}

/** Whether a reading states this member: an unknown status or surface and an empty list say nothing. */
function says(read: ViolationRead, member: keyof ViolationRead): boolean {
  if (member === 'statusWords') return read.statusWords !== undefined || read.status !== 'unknown';
  if (member === 'status' || member === 'surface') return read[member] !== 'unknown';
  return member === 'enforcement' ? read.enforcement.length > 0 : read[member] !== undefined;
}

const same = (a: unknown, b: unknown): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, i) => one === b[i]));

/**
 * Two numbers of points for one ticket: the one that does not count is kept beside it. By the same ranks as everything
 * else, so that it does not matter which of them was read first.
 */
function correct(violation: Violation, stated: readonly [points: number | undefined, rank: Rank | undefined][]): void {
  for (const [points, rank] of stated) {
    if (points === undefined || rank === undefined || points === violation.points) continue;
    blend(violation, { pointsBefore: points }, rank, [-1]);
  }
}

function empty(account: AccountKey, at: number): Pick<Violation, 'account' | 'firstSeenAt' | 'lastSeenAt' | 'sources'> {
  return { account, firstSeenAt: at, lastSeenAt: at, sources: [] };
}

/**
 * A notice that comes again is the same one, counted by its times of issue; what it says is what its loudest level
 * said last. A warning that comes again after "Got it", and any that gets louder, is shown again.
 */
export function foldNotice(
  old: Notice | undefined,
  read: NoticeRead,
  account: AccountKey,
  source: Source,
  more: { pinned?: string | undefined },
): { notice: Notice; changed: boolean } {
  const { id, level, at: readAt, untimed, ...rest } = read;
  // What states no time of issue is no repeat, and weaker than what does.
  const at = (untimed && old?.lastAt) || readAt;
  const first: Notice = { id, account, level, at, lastAt: at, count: 1, words: '', sources: [], moments: [[at, at]] };
  const notice: Notice = old ? { ...old } : first;
  const before: Rank = old ? [RANK[old.level], strength(old.sources), old.lastAt] : [-1];
  const said: Partial<Notice> = stated(rest);
  blend(notice, said, [RANK[level], STRENGTH[source.via], untimed ? 0 : at], before);
  notice.sources = withSource(notice.sources, source);
  if (!old) {
    if (more.pinned) notice.pinned = more.pinned;
    return { notice, changed: true };
  }
  const known = old.moments ?? [[old.at, old.lastAt]];
  const moments = withMoment(known, at);
  notice.moments = moments.slice(-MOMENTS);
  notice.count = old.count + moments.length - known.length;
  if (RANK[level] > RANK[old.level]) notice.level = level;
  notice.at = Math.min(old.at, at);
  notice.lastAt = Math.max(old.lastAt, at);
  const again = at > old.lastAt + SAME_MOMENT_MS && RANK[level] >= RANK.warning;
  if (again || RANK[notice.level] > RANK[old.level]) delete notice.acknowledgedAt;
  return { notice, changed: differs(old, notice) };
}

/** Two transports and history replays carry the same issue time, give or take: that is the same sighting. */
export const SAME_MOMENT_MS = 1_500;
/** Moments kept of one notice; what is older than these counts as known. */
export const MOMENTS = 100;
export const RANK = { message: 0, reminder: 1, warning: 2, interruption: 3 } as const;

type Moments = NonNullable<Notice['moments']>;

/** Times of issue as stretches without a pause of more than a moment, oldest first. */
function withMoment(known: Moments, at: number): Moments {
  if (known.length >= MOMENTS && at < (known[0]?.[0] ?? 0)) return known;
  return stretches([...known, [at, at]]);
}

export function stretches(moments: Moments): Moments {
  const joined: Moments = [];
  for (const [from, to] of [...moments].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1] + SAME_MOMENT_MS) joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    else joined.push([from, to]);
  }
  return joined;
}

/** Members of which a seller sees nothing. */
const UNSEEN: ReadonlySet<string> = new Set(['lastSeenAt', 'sources', 'told', 'moments']);

/** Whether a seller could see the difference. */
export function differs<T extends object>(a: T, b: T): boolean {
  const other = (member: keyof T & string): boolean =>
    !UNSEEN.has(member) && a[member] !== b[member] && JSON.stringify(a[member]) !== JSON.stringify(b[member]);
  for (const member in b) if (other(member)) return true;
  for (const member in a) if (!(member in b) && other(member)) return true;
  return false;
}
