/** Readings into violations and notices: pure, idempotent, in any order. The same fact seen ten times is one. */

import type { AccountKey } from './account';
import type { Notice } from './notice';
import type { NoticeRead, Source, ViolationRead } from './observation';
import { blend, type Rank } from './told';
import type { Violation } from './violation';

/** Strongest first: what an answer states is not overwritten by page text. */
const STRENGTH = { service: 3, response: 2, frame: 2, import: 1, 'page-text': 0 } as const;

/** Of two statements of the same moment the one that asks for attention counts. */
const ATTENTION = { open: 4, appealing: 3, closed: 2, overturned: 1, unknown: 0 } as const;

/** Strongest first, each once. */
function withSource(sources: readonly Source[], source: Source): Source[] {
  const name = (s: Source): string => `${9 - STRENGTH[s.via]} ${s.site}/${s.endpoint} ${s.via} ${s.host}`;
  const all = new Map([...sources, source].map((s) => [name(s), s]));
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, s]) => s);
}

const strength = (sources: readonly Source[]): number => Math.max(0, ...sources.map((s) => STRENGTH[s.via]));

/** Undefined values never erase what an earlier reading stated. */
function stated<T extends object>(read: T): Partial<T> {
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as Partial<T>;
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
  blend(violation, said, [STRENGTH[source.via], at, ATTENTION[status]], before);
  violation.firstSeenAt = Math.min(violation.firstSeenAt, at);
  violation.lastSeenAt = Math.max(violation.lastSeenAt, at);
  violation.sources = withSource(violation.sources, source);
  if (old && old.status !== 'open' && violation.status === 'open') delete violation.acknowledgedAt;
  return { violation, changed: !old || differs(old, violation) };
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
  const { id, level, at, ...rest } = read;
  const first: Notice = { id, account, level, at, lastAt: at, count: 1, words: '', sources: [], moments: [[at, at]] };
  const notice: Notice = old ? { ...old } : first;
  const before: Rank = old ? [RANK[old.level], strength(old.sources), old.lastAt] : [-1];
  const said: Partial<Notice> = stated(rest);
  blend(notice, said, [RANK[level], STRENGTH[source.via], at], before);
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
const SAME_MOMENT_MS = 1_500;
/** Moments kept of one notice; what is older than these counts as known. */
const MOMENTS = 100;
const RANK = { message: 0, reminder: 1, warning: 2, interruption: 3 } as const;

type Moments = NonNullable<Notice['moments']>;

/** Times of issue as stretches without a pause of more than a moment, oldest first. */
function withMoment(known: Moments, at: number): Moments {
  if (known.length >= MOMENTS && at < (known[0]?.[0] ?? 0)) return known;
  const joined: Moments = [];
  for (const [from, to] of [...known, [at, at] as const].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1] + SAME_MOMENT_MS) joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    else joined.push([from, to]);
  }
  return joined;
}

/** Whether a seller could see the difference. */
function differs(a: object, b: object): boolean {
  const keys = Object.keys({ ...a, ...b }).sort();
  const bare = (o: object): string => JSON.stringify({ ...o, lastSeenAt: 0, sources: 0, told: 0, moments: 0 }, keys);
  return bare(a) !== bare(b);
}
