/**
 * One LIVE from first sight to end: when it was seen, whether it is over and since when, and where nobody of ours looked.
 * Pure, and the same in whatever order its sightings arrive.
 */

import type { LiveMoment, LiveSession } from './live';
import type { Notice } from './notice';
import type { Violation } from './violation';

/** Sightings closer than this are one stretch: pages ask every few seconds, the count of viewers comes twice a minute. */
export const SEEN_MS = 90_000;
/** Ours: a LIVE of which nothing was seen for so long is over. */
export const OVER_AFTER_MS = 6 * 3_600_000;
/** A page that says so much after a stated end that the LIVE runs is believed: it resumed. Less may be two clocks. */
const RESUMED_MS = 5 * 60_000;
/** More stretches are no LIVE; the newest are kept. */
const STRETCHES = 500;

type Seen = NonNullable<LiveSession['seen']>;

/** Stretches and sightings together, as they were seen, oldest first. */
export function seenIn(...all: readonly Seen[]): Seen {
  const joined: (readonly [number, number])[] = [];
  for (const [from, to] of all.flat().sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from - last[1] <= SEEN_MS) joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    else joined.push([from, to]);
  }
  return joined.slice(-STRETCHES);
}

/**
 * The stretches of the LIVE itself: what came more than six hours later is late news of it, not the LIVE, unless it said
 * that it still ran.
 */
function stretchesOf({ seen = [], liveAt = Number.NEGATIVE_INFINITY }: LiveSession): Seen {
  const late = seen.findIndex(([from], i) => {
    const before = seen[i - 1]?.[1] ?? from;
    return from - before > OVER_AFTER_MS && liveAt < from;
  });
  return late < 0 ? seen : seen.slice(0, late);
}

/** ms; undefined when no page of ours saw it: a file told of it. */
export const lastSeen = (session: LiveSession): number | undefined => stretchesOf(session).at(-1)?.[1];

/** As stated, else when it was first seen, ms. */
export const startOf = ({ startedAt, seen }: LiveSession): number | undefined => startedAt ?? seen?.[0]?.[0];

export interface LiveEnd {
  /** ms. */
  at: number;
  /** Nothing stated when it ended: it is the last time that it was seen. */
  derived: boolean;
}

/** Undefined while it runs, and of a LIVE of which no end is known at all. */
export function endOf(session: LiveSession, now: number): LiveEnd | undefined {
  const { endedAt, over, liveAt = Number.NEGATIVE_INFINITY } = session;
  if (endedAt !== undefined && liveAt <= endedAt + RESUMED_MS) return { at: endedAt, derived: false };
  // The last count of viewers may come a little after the word that it is over.
  const ranUntil = liveAt - SEEN_MS;
  if (over && over[1] >= ranUntil) {
    const said = over[0] >= ranUntil ? over[0] : over[1];
    const before = stretchesOf(session).flatMap(([from, to]) => (from <= said ? [Math.min(to, said)] : []));
    const last = before.at(-1);
    // Read a while after the last look: it ended somewhere in between. Never seen to run: at the latest then.
    if (last === undefined) return { at: said, derived: true };
    return said - last > SEEN_MS ? { at: last, derived: true } : { at: said, derived: false };
  }
  const last = lastSeen(session);
  return last !== undefined && now - last >= OVER_AFTER_MS ? { at: last, derived: true } : undefined;
}

/** Where nobody of ours saw it while it ran, oldest first. Of a running one: up to `now`. */
export function gapsOf(session: LiveSession, now: number): { at: number; until: number }[] {
  const start = startOf(session);
  if (start === undefined) return [];
  const end = endOf(session, now)?.at ?? now;
  const gaps: { at: number; until: number }[] = [];
  let seen = start;
  for (const [from, to] of [...stretchesOf(session), [end, end] as const]) {
    const until = Math.min(from, end);
    if (until - seen > SEEN_MS) gaps.push({ at: seen, until });
    seen = Math.max(seen, to);
  }
  return gaps;
}

/**
 * Of the LIVEs of one account: the one that runs, and the last that is over. An account runs one LIVE at a time, so one
 * that another has followed is over, whether or not anything said so.
 */
export function currentLives<L extends LiveSession>(sessions: readonly L[], now: number): { live?: L; ended?: L } {
  const seenAt = (one: L): number => lastSeen(one) ?? 0;
  const known = sessions.filter((one) => lastSeen(one) !== undefined);
  const followedAt = (one: L): number | undefined =>
    known.map((other) => startOf(other) ?? 0).find((start) => start > seenAt(one));
  const open = known.filter((one) => !endOf(one, now)).sort((a, b) => seenAt(b) - seenAt(a));
  const live = open.find((one) => followedAt(one) === undefined);
  const overBy = (one: L): L => {
    const at = followedAt(one) ?? seenAt(one);
    return endOf(one, now) ? one : { ...one, over: [at, at] };
  };
  const endedAt = (one: L): number => endOf(one, now)?.at ?? 0;
  const over = known.filter((one) => one !== live).map(overBy);
  const [ended] = over.sort((a, b) => endedAt(b) - endedAt(a));
  return { ...(live && { live }), ...(ended && { ended }) };
}

/**
 * Whether a notice is of this LIVE: it names it, or LIVE Manager showed it while the LIVE ran without naming any. `now`
 * and everything else in ms.
 */
export function saidInLive(session: LiveSession, { roomId, sources, at }: Notice, now: number): boolean {
  if (roomId !== undefined) return roomId === session.roomId;
  if (!sources.some(({ site }) => site === 'live-manager')) return false;
  return at >= (startOf(session) ?? Number.POSITIVE_INFINITY) - SEEN_MS && at <= (endOf(session, now)?.at ?? now);
}

/** Whether it is an alert of this LIVE. Without `now`: by the last that was seen of it. */
export const isOfLive = (session: LiveSession, notice: Notice, now = Number.MAX_SAFE_INTEGER): boolean =>
  notice.level !== 'message' && saidInLive(session, notice, now);

/** The tickets of a LIVE: those that name it, and those of LIVE that name none and were issued while it ran. */
export function ticketsOf(session: LiveSession, tickets: readonly Violation[], now: number): Violation[] {
  const start = startOf(session) ?? Number.POSITIVE_INFINITY;
  const end = endOf(session, now)?.at ?? now;
  return tickets.filter(({ subjectId, surface, issuedAt }) =>
    subjectId === undefined
      ? surface === 'live' && issuedAt !== undefined && issuedAt >= start && issuedAt <= end
      : subjectId === session.roomId,
  );
}

const MINUTE_MS = 60_000;
export const minuteOf = (at: number): number => Math.floor(at / MINUTE_MS);

/**
 * Moments as they are read, oldest first: of pins each change, of viewers one a minute, of a sentence that was said anew
 * its last words, from where it began. What two tabs, two browsers or a file have told twice is there once.
 */
export function tidyMoments(moments: readonly LiveMoment[]): LiveMoment[] {
  const tidy: LiveMoment[] = [];
  let pinned: string | undefined;
  let counted: number | undefined;
  const sentences = new Map<string, number>();
  const all = [...moments].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  for (const one of all) {
    if (one.kind === 'pin') {
      if (one.productId === pinned) continue;
      pinned = one.productId;
    } else if (one.kind === 'viewers') {
      if (minuteOf(one.at) === counted) continue;
      counted = minuteOf(one.at);
    } else if (one.kind === 'caption' && one.sentence !== undefined) {
      const name = `${one.lang} ${one.sentence}`;
      const place = sentences.get(name);
      const said = place === undefined ? undefined : tidy[place];
      if (said !== undefined && place !== undefined) {
        tidy[place] = { ...one, at: said.at, id: said.id };
        continue;
      }
      sentences.set(name, tidy.length);
    }
    tidy.push(one);
  }
  return tidy;
}

/** What was pinned at `at`, by the moments of one LIVE in order. */
export function pinnedAt(moments: readonly LiveMoment[], at: number): Extract<LiveMoment, { kind: 'pin' }> | undefined {
  return moments.findLast((one) => one.kind === 'pin' && one.at <= at) as never;
}
