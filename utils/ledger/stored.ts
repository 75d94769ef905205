/** Records as they lie in the ledger, where that is more than what the domain knows of them. */

import type { AccountKey, LiveSession, Violation, WeeklyReport } from '../domain';
import { endOf } from '../domain/live-session';
import { momentOf } from '../domain/rollup';
import type { Told } from '../domain/told';
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

export type StoredReport = WeeklyReport & {
  accountKey: string;
  weekStart: string;
  /** When this week was first built, ms; absent before version 2. */
  firstBuiltAt?: number;
};
