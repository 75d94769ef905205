/** Files one reading under its account: folds its facts, keeps the roll-ups right, logs what changed. */

import type { AccountKey, Fact, Observation, Reading, ViolationRead } from '../domain';
import { foldNotice, foldViolation } from '../domain/fold';
import { addScore, addTo, momentOf, type ScoreRead, ticketSlot } from '../domain/rollup';
import type { SourceView } from '../domain/views';
import { weekOf } from '../domain/week';
import type { Desk } from './desk';
import type { AccountRecord } from './schema';

/** A later AHR or CHR reading is not displaced by the points scale of an older page for this long. */
const RATING_HOLDS_MS = 30 * 86_400_000;

export async function file(desk: Desk, key: AccountKey, reading: Reading): Promise<void> {
  const record = await desk.known(key, reading.at);
  record.lastAt = Math.max(record.lastAt, reading.at);
  note(record, reading);
  const { result, part } = reading;
  const latest = (field: 'signedOutAt' | 'unreadableAt' | 'ticketsUnreadableAt' | 'ticketsReadAt'): void => {
    record.readings[field] = Math.max(record.readings[field] ?? 0, reading.at);
  };
  if (result.kind === 'signed-out') latest('signedOutAt');
  const unread = result.kind === 'unreadable' || (result.kind === 'facts' && result.partial !== undefined);
  if (unread && part) {
    if (part !== 'tickets') latest('unreadableAt');
    if (part !== 'score') latest('ticketsUnreadableAt');
  } else if (result.kind === 'facts' && part === 'tickets') latest('ticketsReadAt');
  if (result.kind !== 'facts') return;
  const today = await desk.rollup(key, desk.day(reading.at));
  today.readings += 1;
  let index = 0;
  for (const fact of result.facts) {
    const observation: Observation = {
      id: `${reading.id}/${index++}`,
      account: key,
      at: reading.at,
      source: reading.source,
      fact,
    };
    if (await apply(desk, record, observation)) desk.log(observation);
  }
}

/** True when the fact was new. */
async function apply(desk: Desk, record: AccountRecord, seen: Observation): Promise<boolean> {
  const { fact, at, source, account } = seen;
  switch (fact.kind) {
    case 'account':
      return false;
    case 'score':
      return applyScore(desk, record, { ...fact, at, source });
    case 'violation': {
      const old = await desk.violation(account, fact.violation.id);
      const { violation, changed } = foldViolation(old, titled(record, fact.violation), account, at, source);
      if (!old?.day || momentOf(old) !== momentOf(violation)) violation.day = desk.day(momentOf(violation));
      for (const [slot, by] of [
        [ticketSlot(old, desk.day), -1] as const,
        [ticketSlot(violation, desk.day), 1] as const,
      ]) {
        if (!slot) continue;
        const day = await desk.rollup(account, slot.day);
        addTo(day.tickets, slot.surface, by);
        if (changed) day.changedAt = desk.now;
      }
      desk.putViolation(violation);
      return changed;
    }
    case 'notice': {
      const old = await desk.notice(account, fact.notice.id);
      const { notice, changed } = foldNotice(old, fact.notice, account, source, { pinned: record.live?.pinned });
      if (!old?.day || old.at !== notice.at) notice.day = desk.day(notice.at);
      for (const [one, by] of [[old, -1] as const, [notice, 1] as const]) {
        if (!one) continue;
        const day = await desk.rollup(account, one.day ?? desk.day(one.at));
        addTo(day.notices, one.level, by);
        if (changed) day.changedAt = desk.now;
      }
      desk.putNotice(notice);
      return changed;
    }
    case 'live':
      return applyLive(record, fact, at);
    case 'pin': {
      const before = record.live?.pinned;
      record.live = { roomId: fact.roomId ?? '', state: 'live', at, ...record.live, pinned: fact.title };
      return before !== fact.title;
    }
    case 'inbox':
      record.inbox = { at, counts: fact.counts };
      return false;
    case 'post':
      return applyPost(record, fact);
  }
}

/** Posts kept of an account: enough to name the video a ticket is about. */
const POSTS = 300;

function applyPost(record: AccountRecord, { id, title, postedAt }: Extract<Fact, { kind: 'post' }>): boolean {
  const posts = record.posts ?? {};
  if (posts[id]?.title === title) return false;
  posts[id] = { title, postedAt };
  const kept = Object.entries(posts).sort(([, a], [, b]) => b.postedAt - a.postedAt);
  record.posts = Object.fromEntries(kept.slice(0, POSTS));
  return true;
}

/** A video ticket that does not name its video is given the title the account's own posts have for it. */
function titled(record: AccountRecord, read: ViolationRead): ViolationRead {
  const post = read.subjectId && !read.subjectTitle ? record.posts?.[read.subjectId] : undefined;
  return post?.title ? { ...read, subjectTitle: post.title } : read;
}

function applyLive(record: AccountRecord, fact: Extract<Fact, { kind: 'live' }>, at: number): boolean {
  const before = record.live;
  const same = before?.roomId === fact.roomId;
  if (before && before.at > at) {
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

async function applyScore(desk: Desk, record: AccountRecord, read: ScoreRead): Promise<boolean> {
  const { readings } = record;
  const { score } = readings;
  if (read.measure === 'points' && score && score.measure !== 'points' && read.at - score.at < RATING_HOLDS_MS) {
    // Where a rating exists the points of the same page are its older twin; only its stated sections are of use.
    return false;
  }
  const day = await desk.rollup(record.key, desk.day(read.at));
  const shown = day.score?.last;
  addScore(day, read);
  if (day.score?.last.value !== shown?.value) day.changedAt = desk.now;
  if (score && score.at > read.at) return false;
  const sections = read.sections ?? (score?.measure === read.measure ? score.sections : undefined);
  const next: ScoreRead = { ...read, ...(sections && { sections }) };
  if (score && score.measure !== read.measure) {
    delete readings.previous;
    delete readings.weekStart;
  } else if (score) {
    if (score.value !== read.value) readings.previous = { value: score.value, at: score.at };
    const monday = weekOf(read.at, desk.zone).from;
    if (score.at < monday) readings.weekStart = { value: score.value, at: score.at };
  }
  readings.score = next;
  return !score || score.value !== read.value || score.measure !== read.measure;
}

/** Keeps each reader's health: what it last saw and when it last read well. */
function note(record: AccountRecord, reading: Reading): void {
  const name = `${reading.site}/${reading.source.endpoint}`;
  const old = record.sources[name];
  if (old && old.at > reading.at) return;
  const { result } = reading;
  const partial = result.kind === 'facts' ? result.partial : undefined;
  const state: SourceView['state'] = result.kind !== 'facts' ? result.kind : partial ? 'unreadable' : 'read';
  const unread = partial ?? (result.kind === 'unreadable' ? result.outline : undefined);
  const readAt = result.kind === 'facts' ? reading.at : old?.readAt;
  record.sources[name] = {
    site: reading.site,
    endpoint: reading.source.endpoint,
    state,
    at: reading.at,
    ...(readAt !== undefined && { readAt }),
    ...(unread && { outline: unread.slice(0, 2_000) }),
  };
}
