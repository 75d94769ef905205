/** One entry of a download's lists into a fact, or the reason why it cannot be one. Nothing is guessed. */

import type { LiveFact, PostFact } from '../domain/observation';
import { clean, id, isJson, type Json } from '../sites/fields';
import { type Moment, momentFrom } from './moments';
import { plainly } from './sections';

/**
 * `shape`: no entry; `no-id`: it names no LIVE or video of its own; `no-time`: no time that can be read; `future`: later
 * than this device's clock; `running`: a LIVE without an end that may not be over; `twice`: an id that came before.
 */
export type Why = 'shape' | 'no-id' | 'no-time' | 'future' | 'running' | 'twice';

export interface Taken<F> {
  fact: F;
  /** When it ended or was posted, ms. */
  at: number;
  clock: Moment['clock'];
}

const DAY_MS = 86_400_000;
/** Clocks differ: this much later than ours is still now. */
const AHEAD_MS = DAY_MS;
const TITLE = 300;

const title = (entry: Json, name: string): string => (typeof entry[name] === 'string' ? clean(entry[name], TITLE) : '');

export function liveFrom(value: unknown, now: number): Taken<LiveFact> | Why {
  if (!isJson(value)) return 'shape';
  const entry = plainly(value);
  const roomId = id(entry, 'roomid');
  if (!roomId || !/^\d{5,25}$/.test(roomId)) return 'no-id';
  const start = momentFrom(entry.livestarttime);
  const end = momentFrom(entry.liveendtime);
  const over = end && (!start || end.at >= start.at) ? end : undefined;
  const known = over ?? start;
  if (!known) return 'no-time';
  if (known.at > now + AHEAD_MS) return 'future';
  // Ours: a LIVE event lasts 13 hours at most (US:6837836318344962), so after a day one without an end is over.
  if (!over && known.at > now - DAY_MS) return 'running';
  const words = title(entry, 'roomtitle');
  const fact: LiveFact = {
    kind: 'live',
    roomId,
    state: 'ended',
    ...(words && { title: words }),
    ...(start && { startedAt: start.at }),
    ...(over && { endedAt: over.at }),
  };
  return { fact, at: known.at, clock: start?.clock === 'assumed' ? 'assumed' : known.clock };
}

/** As share links (`…/share/video/<id>/`) and video pages name a video or a photo post. */
const VIDEO = /\/(?:video|photo)\/(\d{15,25})(?:\/|$)/;
const HOST = /(^|\.)tiktok(v)?\.(com|us)$/;

/** Undefined unless the link is one of TikTok's own and names the post: a link to the bare file names none. */
function postIn(link: unknown): string | undefined {
  if (typeof link !== 'string' || !URL.canParse(link)) return undefined;
  const { hostname, pathname } = new URL(link);
  return HOST.test(hostname) ? VIDEO.exec(pathname)?.[1] : undefined;
}

export function postFrom(value: unknown, now: number): Taken<PostFact> | Why {
  if (!isJson(value)) return 'shape';
  const entry = plainly(value);
  const post = postIn(entry.link);
  if (!post) return 'no-id';
  const posted = momentFrom(entry.date);
  if (!posted) return 'no-time';
  if (posted.at > now + AHEAD_MS) return 'future';
  return { fact: { kind: 'post', id: post, title: title(entry, 'title'), postedAt: posted.at }, ...posted };
}
