/** One fact into what is known of an account: folds it, and keeps the numbers of the days it belongs to right. */

import type { Credit, Fact, NoticeRead, Observation, ViolationRead } from '../domain';
import { foldViolation, STRENGTH } from '../domain/fold';
import { addTo, momentOf, ticketSlot } from '../domain/rollup';
import type { Violation } from '../domain/violation';
import type { Desk } from './desk';
import { fileNotice, inRoom } from './echo';
import { captionMoment, pinMoment, viewersMoment } from './moments';
import { applyLive, applyPost, nameOf } from './names';
import type { AccountRecord } from './schema';
import { applyScore } from './score';
import { sight } from './sightings';

/** True when the fact was new and is to be logged in full; scores have a log of their own. */
export async function apply(desk: Desk, record: AccountRecord, seen: Observation): Promise<boolean> {
  const { fact, at, source } = seen;
  switch (fact.kind) {
    case 'account':
      return false;
    case 'score':
      await applyScore(desk, record, { ...fact, at, source });
      return false;
    case 'violation':
      return applyViolation(desk, record, seen, fact.violation);
    case 'notice':
      return applyNotice(desk, record, seen, fact.notice);
    case 'live':
      return applyLive(desk, record, seen, fact);
    case 'pin': {
      const before = record.live?.pinned;
      record.live = { roomId: fact.roomId ?? '', state: 'live', at, ...record.live, pinned: fact.title };
      await desk.moments.putFirst(pinMoment(record.key, fact, at));
      if (fact.roomId) await sight(desk, seen, fact.roomId);
      return before !== fact.title;
    }
    case 'viewers':
      await desk.moments.putFirst(viewersMoment(record.key, fact));
      await sight(desk, seen, fact.roomId, fact.at);
      return false;
    case 'caption':
      desk.moments.put(captionMoment(record.key, fact));
      await sight(desk, seen, fact.roomId);
      return false;
    case 'post':
      return applyPost(desk, record, fact);
    case 'inbox':
      if (isNews(desk, record.inbox, at)) record.inbox = { at, counts: fact.counts };
      return false;
    case 'performance':
      if (isNews(desk, record.performance, at)) record.performance = { at, groups: fact.groups };
      return false;
    case 'unseen': {
      const { kind: _, ...said } = fact;
      if (isNews(desk, record.unseen, at)) record.unseen = { ...said, at, source };
      return false;
    }
    case 'quizzes':
      // Always the latest answer: what it does not name is not open any more.
      if (isNews(desk, record.quizzes, at)) record.quizzes = { at, host: source.host, list: fact.quizzes };
      return false;
    case 'credit':
      return applyCredit(desk, record, seen, fact);
  }
}

const isNews = (desk: Desk, known: { at: number } | undefined, at: number): boolean =>
  !known || at >= known.at || desk.isAhead(known.at);

async function applyViolation(
  desk: Desk,
  record: AccountRecord,
  { account, at, source }: Observation,
  read: ViolationRead,
): Promise<boolean> {
  const old = await desk.violation(account, read.id);
  const { violation, changed } = foldViolation(old, read, account, at, source);
  if (changed) {
    // Version 1 kept the day; a ticket that moves is counted by its moment from then on.
    if (old && momentOf(old) !== momentOf(violation)) delete violation.day;
    await nameOf(desk, record, old, violation);
    await recountTicket(desk, record, old, violation);
  }
  desk.putViolation(violation);
  return changed;
}

async function recountTicket(
  desk: Desk,
  record: AccountRecord,
  old: Violation | undefined,
  violation: Violation,
): Promise<void> {
  const day = (when: number): string => desk.day(record, when);
  for (const [slot, by] of [[ticketSlot(old, day), -1] as const, [ticketSlot(violation, day), 1] as const]) {
    if (!slot) continue;
    const rollup = await desk.rollup(record.key, slot.day);
    addTo(rollup.tickets, slot.surface, by);
    rollup.changedAt = desk.now;
  }
}

async function applyNotice(desk: Desk, record: AccountRecord, seen: Observation, said: NoticeRead): Promise<boolean> {
  const read = inRoom(record, seen, said);
  // The result of an appeal comes days later.
  if (read.roomId && read.level !== 'message') await sight(desk, seen, read.roomId);
  const { notice, changed, old, gone } = await fileNotice(desk, seen, read, record.live?.pinned);
  if (changed) {
    if (old && old.at !== notice.at) delete notice.day;
    for (const [one, by] of [...[old, ...gone].map((one) => [one, -1] as const), [notice, 1] as const]) {
      if (!one) continue;
      const rollup = await desk.rollup(seen.account, one.day ?? desk.day(record, one.at));
      addTo(rollup.notices, one.level, by);
      rollup.changedAt = desk.now;
    }
  }
  for (const one of gone) desk.dropNotice(one);
  desk.putNotice(notice);
  return changed;
}

async function applyCredit(
  desk: Desk,
  record: AccountRecord,
  { account, source }: Observation,
  { credit: read }: Extract<Fact, { kind: 'credit' }>,
): Promise<boolean> {
  const credit: Credit = { ...read, account, source };
  const old = await desk.credit(account, credit.id);
  if (old && !isStronger(credit, old)) return false;
  desk.putCredit(credit);
  for (const one of old ? [old, credit] : [credit]) {
    (await desk.rollup(account, desk.day(record, one.at))).changedAt = desk.now;
  }
  return true;
}

/** Of two statements of one credit the confirmed one counts, then the stronger source; else always the same one of them. */
function isStronger(a: Credit, b: Credit): boolean {
  const rank = ({ kind, source }: Credit): number => (kind === 'confirmed' ? 10 : 0) + STRENGTH[source.via];
  return rank(a) !== rank(b) ? rank(a) > rank(b) : JSON.stringify(a) > JSON.stringify(b);
}
