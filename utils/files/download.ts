/**
 * TikTok's "download your data" file as JSON: the account's own LIVEs and posts. It holds no violations and no score,
 * its shop section is what the account bought, and neither that nor any other section is looked at.
 */

import type { Account } from '../domain/account';
import { BACKUP_FORMAT } from '../domain/backup';
import type { LiveFact, PostFact } from '../domain/observation';
import type { Reading } from '../domain/reading';
import { dayOf } from '../domain/week';
import { isJson, type Json } from '../sites/fields';
import { parseJson } from '../sites/json';
import { liveFrom, postFrom, type Taken, type Why } from './entries';
import { type Owner, ownerOf } from './owner';
import { readingsOf } from './readings';
import { entriesOf, type Found, groups, looksLikeDownload } from './sections';
import { FileError } from './trouble';

/** Bytes; a caller checks the file's size before it reads it. */
export const CAP_BYTES = 50_000_000;
const VALUES = 5_000_000;

export interface Summary {
  lives: number;
  posts: number;
  /** Oldest and newest of them, ms, and their local days in the seller's zone. */
  first?: number;
  last?: number;
  firstDay?: string;
  lastDay?: string;
  skipped: { where: 'lives' | 'posts'; why: Why; count: number }[];
  /** Lists that are not in this file at all: it was asked for without them. */
  absent: ('lives' | 'posts')[];
  /** Absent when the file does not name its account. */
  owner?: Owner;
  /** `assumed-utc`: times without a zone were taken as UTC, which TikTok confirms nowhere. */
  clock: 'stated' | 'assumed-utc';
  /** What a file of this kind never says, whatever is in it. */
  silent: readonly ['violations', 'score'];
}

export interface Download {
  readings: Reading[];
  summary: Summary;
}

/** Throws a FileError and nothing else. With `owner.verdict` `other` the seller is to be asked before it is taken in. */
export function readDownload(text: string, about: { account: Account; zone: string; now: number }): Download {
  const root = rootOf(text.replace(/^\uFEFF/, ''));
  const { account, zone, now } = about;
  const history = groups(groups([root], 'TikTok Live'), 'Go Live History');
  const posted = groups(groups([root], 'Post', 'Video'), 'Posts', 'Videos');
  const lives = sift<LiveFact>(entriesOf(history, 'GoLiveList'), (one) => liveFrom(one, now), 'roomId');
  const posts = sift<PostFact>(entriesOf(posted, 'VideoList'), (one) => postFrom(one, now), 'id');
  const all = [...lives.taken, ...posts.taken];
  const owner = ownerOf(root, account);
  const summary: Summary = {
    lives: lives.taken.length,
    posts: posts.taken.length,
    ...spanOf(all, zone),
    skipped: [
      ...lives.skipped.map((one) => ({ where: 'lives' as const, ...one })),
      ...posts.skipped.map((one) => ({ where: 'posts' as const, ...one })),
    ],
    absent: [...(lives.there ? [] : ['lives' as const]), ...(posts.there ? [] : ['posts' as const])],
    ...(owner && { owner }),
    clock: all.some((one) => one.clock === 'assumed') ? 'assumed-utc' : 'stated',
    silent: ['violations', 'score'],
  };
  return { readings: [...readingsOf(account, lives.taken), ...readingsOf(account, posts.taken)], summary };
}

export const isZip = (text: string): boolean => text.startsWith('PK\u0003\u0004');

function rootOf(text: string): Json {
  if (isZip(text)) throw new FileError('zip', 'a ZIP file');
  if (text.length > CAP_BYTES) throw new FileError('too-big', `over ${CAP_BYTES} characters`);
  const trimmed = text.trim();
  if (trimmed === '') throw new FileError('empty', 'nothing in it');
  if (!/^[{[]/.test(trimmed)) {
    // The text variant is lines of a name, a colon and a value; more of its shape is not known.
    const named = /^[A-Z][\w &'/-]{1,60}: ?\S/m.test(trimmed.slice(0, 4_000));
    throw named ? new FileError('text-variant', 'text, not JSON') : new FileError('not-json', 'no JSON');
  }
  if (trimmed.startsWith(`{"format":"${BACKUP_FORMAT}"`)) throw new FileError('is-backup', 'a backup of ours');
  let root: unknown;
  try {
    root = parseJson(trimmed, VALUES);
  } catch (error) {
    const cut = error instanceof SyntaxError && !/[}\]]$/.test(trimmed);
    throw new FileError(cut ? 'cut-off' : 'not-json', (error as Error).message);
  }
  if (!isJson(root) || !looksLikeDownload(root)) throw new FileError('not-a-download', 'no section of a data download');
  return root;
}

/** What can be taken, each id once (the first counts), and how many could not be, by reason. */
function sift<F extends LiveFact | PostFact>(
  { entries, odd, there }: Found,
  read: (entry: unknown) => Taken<F> | Why,
  id: keyof F,
): { taken: Taken<F>[]; skipped: { why: Why; count: number }[]; there: boolean } {
  const taken = new Map<unknown, Taken<F>>();
  const skipped = new Map<Why, number>(odd > 0 ? [['shape', odd]] : []);
  for (const entry of entries) {
    const one = read(entry);
    const why = typeof one === 'string' ? one : taken.has(one.fact[id]) ? 'twice' : undefined;
    if (why) skipped.set(why, (skipped.get(why) ?? 0) + 1);
    else if (typeof one !== 'string') taken.set(one.fact[id], one);
  }
  return { taken: [...taken.values()], skipped: [...skipped].map(([why, count]) => ({ why, count })), there };
}

function spanOf(all: readonly { at: number }[], zone: string): Partial<Summary> {
  if (all.length === 0) return {};
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { at } of all) {
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  return { first, last, firstDay: dayOf(first, zone), lastDay: dayOf(last, zone) };
}
