/** LIVEs: reading their log, for every page of ours, and what the seller adds to it, worker only. */

import type { AccountKey, LiveMoment, LiveSession, Notice, Violation } from '../domain';
import { withTickets } from '../domain/join';
import { currentLives, lastSeen, SEEN_MS, saidInLive, startOf, ticketsOf, tidyMoments } from '../domain/live-session';
import type { Ledger } from './schema';
import type { StoredLive } from './stored';

const HOUR_MS = 3_600_000;
/** A LIVE that runs or waits to be put away was seen within this: six hours until it counts as over, twelve more of its summary. */
const LATELY_MS = 18 * HOUR_MS;
/** LIVEs do not last longer; a repeat of an alert is looked for so far from the LIVE. */
const AROUND_MS = 24 * HOUR_MS;

/** By the last that is known of them, ms, oldest first. */
export const livesOf = (ledger: Ledger, key: AccountKey, from: number, to: number): Promise<StoredLive[]> =>
  ledger.getAllFromIndex('lives', 'at', IDBKeyRange.bound([key, from], [key, to]));

/** Those that run or may wait to be put away: of one account, else of all in one answer. */
export const livesLately = (ledger: Ledger, now: number, key?: AccountKey): Promise<StoredLive[]> =>
  key
    ? livesOf(ledger, key, now - LATELY_MS, Number.MAX_VALUE)
    : ledger.getAllFromIndex('lives', 'lately', IDBKeyRange.lowerBound(now - LATELY_MS));

export interface LiveFile {
  session: LiveSession;
  /** Oldest first, as they are read (`tidyMoments`). */
  moments: LiveMoment[];
  notices: Notice[];
  tickets: Violation[];
}

/** Everything that is known of one LIVE; undefined when nothing is. */
export async function liveFile(ledger: Ledger, key: AccountKey, roomId: string): Promise<LiveFile | undefined> {
  const tx = ledger.transaction(['lives', 'moments', 'notices', 'violations']);
  const session = await tx.objectStore('lives').get([key, roomId]);
  if (!session) return undefined;
  const from = startOf(session) ?? session.at ?? 0;
  const to = Math.max(session.at ?? from, from);
  const span = IDBKeyRange.bound([key, from - AROUND_MS], [key, to + AROUND_MS]);
  const violations = tx.objectStore('violations');
  const [own, nameless, notices, about, around] = await Promise.all([
    tx.objectStore('moments').getAll(IDBKeyRange.bound([key, roomId], [key, roomId, []])),
    tx.objectStore('moments').getAll(IDBKeyRange.bound([key, '', from - SEEN_MS], [key, '', to, []])),
    tx.objectStore('notices').index('at').getAll(span),
    violations.index('subject').getAll([key, roomId]),
    violations.index('moment').getAll(span),
  ]);
  const tickets = new Map([...about, ...around].map((ticket) => [ticket.id, ticket]));
  const said = notices.filter((notice) => saidInLive(session, notice, to + SEEN_MS));
  return {
    session,
    moments: tidyMoments([...own, ...nameless.map((one) => ({ ...one, roomId }))]),
    notices: withTickets(said, [...tickets.values()]),
    tickets: ticketsOf(session, [...tickets.values()], to),
  };
}

/** The LIVE that runs now: of one account, else of any, the one seen last. */
export async function runningLive(
  ledger: Ledger,
  key?: AccountKey,
  now: number = Date.now(),
): Promise<StoredLive | undefined> {
  const lives = await livesLately(ledger, now, key);
  const accounts = [...new Set(lives.map(({ account }) => account))];
  const running = accounts.flatMap(
    (account) =>
      currentLives(
        lives.filter((one) => one.account === account),
        now,
      ).live ?? [],
  );
  return running.sort((a, b) => (lastSeen(b) ?? 0) - (lastSeen(a) ?? 0))[0];
}

/** The moments of one kind of a LIVE, in the index `kind`: marks are counted without reading what was said. */
export const ofKind = (key: AccountKey, roomId: string, kind: LiveMoment['kind'], before?: number): IDBKeyRange =>
  IDBKeyRange.bound([key, roomId, kind], [key, roomId, kind, before ?? []], false, true);

/** How many marks the seller has made in a LIVE: its moments are counted, not read. */
export const marksIn = (ledger: Ledger, { account, roomId }: LiveSession): Promise<number> =>
  ledger.countFromIndex('moments', 'kind', ofKind(account, roomId, 'mark'));

export interface Mark {
  account: AccountKey;
  roomId: string;
  /** ms. */
  at: number;
  note: string;
  /** A mark that is there: its note is written anew, its time stays. */
  id?: string;
}

/** The mark's id; null when there is no such LIVE, or no such mark. Worker only. */
export async function mark(ledger: Ledger, { account, roomId, at, note, id }: Mark): Promise<string | null> {
  const tx = ledger.transaction(['lives', 'moments'], 'readwrite', { durability: 'strict' });
  const moments = tx.objectStore('moments');
  const [live, known] = await Promise.all([
    tx.objectStore('lives').get([account, roomId]),
    id === undefined ? undefined : moments.index('kind').getAll(ofKind(account, roomId, 'mark')),
  ]);
  const old = known?.find((one) => one.id === id);
  const made: LiveMoment | undefined =
    id === undefined
      ? { account, roomId, at, id: `m:${at.toString(36)}`, kind: 'mark', note }
      : old && { ...old, kind: 'mark', note };
  if (live && made) await moments.put(made);
  await tx.done;
  return live && made ? made.id : null;
}

/** Puts the summary of a LIVE away, or with undefined back. False: there is no such LIVE. Worker only. */
export async function closeSummary(
  ledger: Ledger,
  account: AccountKey,
  roomId: string,
  at: number | undefined,
): Promise<boolean> {
  const tx = ledger.transaction('lives', 'readwrite', { durability: 'strict' });
  const live = await tx.store.get([account, roomId]);
  if (live) {
    const { closedAt: _, ...open } = live;
    await tx.store.put(at === undefined ? open : { ...open, closedAt: at });
  }
  await tx.done;
  return live !== undefined;
}
