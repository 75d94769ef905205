/**
 * What tickets are about, by name: the account's own LIVEs and posts give a title to a ticket that states only an id, in
 * whichever order they are read. A title that the ticket itself states is never replaced.
 */

import type { Fact, Observation } from '../domain';
import { STRENGTH } from '../domain/fold';
import { lastSeen, startOf } from '../domain/live-session';
import { ticketSlot } from '../domain/rollup';
import { blend } from '../domain/told';
import type { Violation } from '../domain/violation';
import type { Desk } from './desk';
import type { AccountRecord } from './schema';
import { told } from './sightings';
import type { PostsRecord, StoredLive } from './stored';

/** Posts kept of an account: enough to name the video a ticket is about. */
export const POSTS = 300;

function newest(posts: PostsRecord['posts']): PostsRecord['posts'] {
  const all = Object.entries(posts);
  if (all.length <= POSTS) return posts;
  return Object.fromEntries(all.sort(([, a], [, b]) => b.postedAt - a.postedAt).slice(0, POSTS));
}

export async function applyPost(
  desk: Desk,
  record: AccountRecord,
  { id, title, postedAt }: Extract<Fact, { kind: 'post' }>,
): Promise<boolean> {
  const { posts }: PostsRecord = (await desk.posts(record.key)) ?? { account: record.key, posts: {} };
  if (posts[id]?.title === title) return false;
  posts[id] = { title, postedAt };
  desk.putPosts({ account: record.key, posts: newest(posts) });
  await nameTickets(desk, record, id, title);
  return true;
}

/** True when the running LIVE changed, or one was told of that was not known. */
export async function applyLive(
  desk: Desk,
  record: AccountRecord,
  seen: Observation,
  fact: Extract<Fact, { kind: 'live' }>,
): Promise<boolean> {
  const { account, at, source } = seen;
  const { roomId, title, startedAt, endedAt } = fact;
  const old = await desk.live(account, roomId);
  const live: StoredLive = told(old ?? { account, roomId, via: source.via }, seen, fact);
  const rank = [STRENGTH[source.via], at];
  blend(
    live,
    { ...(title && { title }), ...(startedAt && { startedAt }), ...(endedAt && { endedAt }), via: source.via },
    rank,
    [-1],
  );
  desk.putLive(live);
  await overtake(desk, record, old, live);
  if (live.title && live.title !== old?.title) await nameTickets(desk, record, roomId, live.title);
  // A file tells of LIVEs that are long over: none of them is the running one.
  return source.via === 'import' ? !old : showLive(desk, record, fact, at);
}

/** Reports name the LIVEs of their week: one that was built before this one's end was known is out of date. */
async function overtake(
  desk: Desk,
  record: AccountRecord,
  old: StoredLive | undefined,
  live: StoredLive,
): Promise<void> {
  const start = startOf(live);
  if (start === undefined || lastSeen(live) === undefined) return;
  if (old?.endedAt === live.endedAt && (old?.over === undefined) === (live.over === undefined)) return;
  (await desk.rollup(record.key, desk.day(record, start))).changedAt = desk.now;
}

function showLive(desk: Desk, record: AccountRecord, fact: Extract<Fact, { kind: 'live' }>, at: number): boolean {
  const before = record.live;
  const same = before?.roomId === fact.roomId;
  if (before && before.at > at && !desk.isAhead(before.at)) {
    // Late news of an older moment: a LIVE that is over does not begin again, it only gets what it had no word for.
    const { title, startedAt } = fact;
    if (same) record.live = { ...(title && { title }), ...(startedAt && { startedAt }), ...before };
    return false;
  }
  const { title = same ? before?.title : undefined, startedAt = same ? before?.startedAt : undefined } = fact;
  record.live = {
    roomId: fact.roomId,
    state: fact.state,
    at,
    ...(title !== undefined && { title }),
    ...(startedAt !== undefined && { startedAt }),
    ...(same && before?.pinned !== undefined && { pinned: before.pinned }),
  };
  return !same || before?.state !== fact.state;
}

/** Whether the title is ours to give: the ticket itself has stated none. */
const isOurs = ({ subjectTitle, told }: Violation): boolean =>
  subjectTitle === undefined || told?.subjectTitle === undefined;

/** Names a ticket that is new or about something else than before. `violation` is changed. */
export async function nameOf(
  desk: Desk,
  record: AccountRecord,
  old: Violation | undefined,
  violation: Violation,
): Promise<void> {
  const { subjectId } = violation;
  if (!subjectId || old?.subjectId === subjectId || !isOurs(violation)) return;
  const title =
    (await desk.posts(record.key))?.posts[subjectId]?.title || (await desk.live(record.key, subjectId))?.title;
  if (title) violation.subjectTitle = title;
  else delete violation.subjectTitle;
}

async function nameTickets(desk: Desk, record: AccountRecord, subjectId: string, title: string): Promise<void> {
  if (!title) return;
  for (const ticket of await desk.ticketsAbout(record.key, subjectId)) {
    if (!isOurs(ticket) || ticket.subjectTitle === title) continue;
    desk.putViolation({ ...ticket, subjectTitle: title });
    const slot = ticketSlot(ticket, (at) => desk.day(record, at));
    if (slot) (await desk.rollup(record.key, slot.day)).changedAt = desk.now;
  }
}
