/**
 * One ticket, notice, credit or LIVE known twice, here and in a backup: pure, and the same whichever is given first. What comes
 * out is what one ledger would hold that had taken in the readings of both; only the seller's "Got it" is joined by
 * a rule of its own, so that nothing that asks for attention again is hidden by an older backup.
 */

import type { Credit } from './credit';
import { MOMENTS, RANK, SAME_MOMENT_MS, STRENGTH, strength, stretches, withSource } from './fold';
import type { LiveSession } from './live';
import { seenIn } from './live-session';
import type { Notice } from './notice';
import type { Source } from './observation';
import { momentOf } from './rollup';
import { joined, type Rank, type Statement, statement, stronger, type Told } from './told';
import type { Violation } from './violation';

const earliest = (...times: (number | undefined)[]): number | undefined => {
  const known = times.filter((time) => time !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
};

const latest = (...times: (number | undefined)[]): number | undefined => {
  const known = times.filter((time) => time !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
};

const allSources = (a: readonly Source[], b: readonly Source[]): Source[] => [...a, ...b].reduce(withSource, []);

/** The members that are there. */
function having<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}

/** The day under which the roll-ups count it: of the side that knows the moment it counts by. */
function dayOfBoth<T extends { day?: string }>(a: T, b: T, whole: T, moment: (one: T) => number): string | undefined {
  const days = [a, b].filter((one) => one.day && moment(one) === moment(whole)).map((one) => one.day as string);
  return days.sort()[0];
}

const TICKET_APART = ['account', 'firstSeenAt', 'lastSeenAt', 'sources', 'acknowledgedAt', 'day', 'pointsBefore'];

const untold = (one: Violation): Rank => [strength(one.sources), one.lastSeenAt];

/** As the fold keeps it: the strongest number of points that is not the one that counts. */
function correctedFrom(whole: Violation, sides: readonly Violation[]): Statement<number | undefined> | undefined {
  return sides
    .flatMap((one) => [statement(one, 'points', untold), statement(one, 'pointsBefore', untold)])
    .filter((one) => one?.value !== undefined && one.value !== whole.points)
    .reduce(stronger, undefined);
}

export function mergeViolation(a: Violation, b: Violation): Violation {
  const { day: _, acknowledgedAt: __, pointsBefore: ___, ...joint } = joined(a, b, TICKET_APART, untold);
  const whole: Violation = {
    ...joint,
    firstSeenAt: Math.min(a.firstSeenAt, b.firstSeenAt),
    lastSeenAt: Math.max(a.lastSeenAt, b.lastSeenAt),
    sources: allSources(a.sources, b.sources),
  };
  const corrected = correctedFrom(whole, [a, b]);
  if (corrected) whole.told = { ...whole.told, pointsBefore: corrected.rank };
  // A ticket that is open again was not dismissed by who dismissed it while it was not.
  const counts = (one: Violation): boolean => one.status === 'open' || whole.status !== 'open';
  const acknowledgedAt = earliest(...[a, b].filter(counts).map((one) => one.acknowledgedAt));
  const day = dayOfBoth(a, b, whole, momentOf);
  return { ...whole, ...having({ acknowledgedAt, day, pointsBefore: corrected?.value }) };
}

const NOTICE_APART = [
  ...['account', 'level', 'at', 'lastAt', 'count', 'moments', 'pinned', 'sources', 'acknowledgedAt', 'day'],
];

export function mergeNotice(a: Notice, b: Notice): Notice {
  const {
    day: _,
    acknowledgedAt: __,
    pinned: ___,
    ...told
  } = joined(a, b, NOTICE_APART, (one) => [RANK[one.level], strength(one.sources), one.lastAt]);
  const whole: Notice = {
    ...told,
    level: RANK[a.level] >= RANK[b.level] ? a.level : b.level,
    sources: allSources(a.sources, b.sources),
    ...issues(timed(a, b)),
  };
  // What was pinned when it came first.
  const [first, second] = a.at < b.at || (a.at === b.at && (a.pinned ?? '') >= (b.pinned ?? '')) ? [a, b] : [b, a];
  // As in the fold: louder, or come again as a warning, it is shown again.
  const counts = (one: Notice): boolean =>
    one.level === whole.level && (RANK[whole.level] < RANK.warning || whole.lastAt <= one.lastAt + SAME_MOMENT_MS);
  const acknowledgedAt = earliest(...[a, b].filter(counts).map((one) => one.acknowledgedAt));
  const day = dayOfBoth(a, b, whole, (one) => one.at);
  return { ...whole, ...having({ acknowledgedAt, day, pinned: first.pinned ?? second.pinned }) };
}

/** The sides that know when it was issued. When neither does, it was read twice, not issued twice: the first reading counts. */
function timed(a: Notice, b: Notice): readonly Notice[] {
  const known = [a, b].filter(({ told }) => !told || Object.values(told).some(([, , at]) => at !== 0));
  return known.length > 0 ? known : [a.at <= b.at ? a : b];
}

/** Times of issue known to both count once. Of a side that keeps only its newest, what is older counts as a number. */
function issues(from: readonly Notice[]): Required<Pick<Notice, 'at' | 'lastAt' | 'count' | 'moments'>> {
  const sides = from.map(({ moments, at, lastAt, count }) => ({
    count,
    moments: moments ?? [[at, lastAt] as const],
  }));
  const full = sides.filter(({ moments }) => moments.length >= MOMENTS).map(({ moments }) => moments[0]?.[0] ?? 0);
  const since = Math.max(...full, Number.NEGATIVE_INFINITY);
  const kept = sides.map(({ moments }) => moments.filter(([start]) => start >= since));
  const forgotten = Math.max(...sides.map(({ count }, side) => count - (kept[side]?.length ?? 0)), 0);
  const all = stretches(kept.flat());
  return {
    at: Math.min(...from.map((one) => one.at)),
    lastAt: Math.max(...from.map((one) => one.lastAt)),
    count: all.length + forgotten,
    moments: all.slice(-MOMENTS),
  };
}

/** The confirmed one, then the stronger source's, else always the same one. */
export function mergeCredit(a: Credit, b: Credit): Credit {
  const rank = ({ kind, source }: Credit): number => (kind === 'confirmed' ? 10 : 0) + STRENGTH[source.via];
  if (rank(a) !== rank(b)) return rank(a) > rank(b) ? a : b;
  return JSON.stringify(a) > JSON.stringify(b) ? a : b;
}

type Live = LiveSession & { told?: Told };

const LIVE_APART = ['account', 'roomId', 'at', 'seen', 'liveAt', 'over', 'closedAt'];

/** What either side saw of it was seen; one whose summary was put away on either side stays so. */
export function mergeLive(a: Live, b: Live): Live {
  const {
    seen: _,
    liveAt: __,
    over: ___,
    closedAt: ____,
    ...said
  } = joined(a, b, LIVE_APART, ({ via }) => [STRENGTH[via]]);
  const seen = seenIn(a.seen ?? [], b.seen ?? []);
  const over = [a.over, b.over].filter((one) => one !== undefined);
  const first = earliest(...over.map(([at]) => at));
  const last = latest(...over.map(([, at]) => at));
  return {
    ...said,
    ...having({ liveAt: latest(a.liveAt, b.liveAt), closedAt: earliest(a.closedAt, b.closedAt) }),
    ...(seen.length > 0 && { seen }),
    ...(first !== undefined && last !== undefined && { over: [first, last] }),
  };
}
