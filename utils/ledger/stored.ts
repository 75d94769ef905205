/** Records as they lie in the ledger, where that is more than what the domain knows of them. */

import type { AccountKey, LiveSession, Violation, WeeklyReport } from '../domain';
import { endOf } from '../domain/live-session';
import { momentOf } from '../domain/rollup';
import type { Told } from '../domain/told';
import type { WorkshopRead, WorkshopSourceRef } from '../domain/workshops/workshop';
import type { AccountRecord } from './schema';

/** `moment` is when the ticket counts, ms: stored, so that a report finds the tickets of its weeks and no others. */
export type StoredViolation = Violation & { moment: number };

/** Whoever writes a ticket, also from a backup, writes this. */
export const asStored = (violation: Violation): StoredViolation => ({ ...violation, moment: momentOf(violation) });

/** `at` is the last that is known of it, ms: stored, so that what is running or just over is found among years of LIVEs. */
export type StoredLive = LiveSession & { told?: Told; at?: number };

/** Whoever writes a LIVE, also from a backup, writes this. */
export function asStoredLive(live: StoredLive): StoredLive {
  const at = endOf(live, Number.MAX_SAFE_INTEGER)?.at ?? live.startedAt;
  return at === undefined ? live : { ...live, at };
}

/** Posted videos of an account by id, newest kept. */
export interface PostsRecord {
  account: AccountKey;
  posts: Record<string, { title: string; postedAt: number }>;
}

/** An account as a backup tells of it, its posts with it. */
export type WholeAccount = AccountRecord & { posts?: PostsRecord['posts'] };

export const wholeAccount = (record: AccountRecord, posts: PostsRecord | undefined): WholeAccount =>
  posts ? { ...record, posts: posts.posts } : record;

/** What a service has open is of the service that this browser is connected to: neither saved nor taken in. */
export function withoutService<T extends AccountRecord>({ quizzes: _, ...record }: T): Omit<T, 'quizzes'> {
  return record;
}

export type StoredReport = WeeklyReport & {
  accountKey: string;
  weekStart: string;
  /** When this week was first built, ms; absent before version 2. */
  firstBuiltAt?: number;
};

/**
 * What one source last said of one event, by source and the event's id within it. `from`: which source that is; `workshop`:
 * the row it is part of; `same`: names under which another source may tell of the same event; `goneAt`: since when its
 * source states it no more, ms.
 */
export type StoredRead = WorkshopRead & {
  source: string;
  from: Pick<WorkshopSourceRef, 'kind' | 'name' | 'url'>;
  readAt: number;
  workshop: string;
  same: string[];
  goneAt?: number;
  /** How often its source gave it another start. */
  moves?: number;
};
