/**
 * Finding the parts of a data download. Names changed over the years (`Tiktok Live`, `TikTok Live`; `Video`, `Post`), so
 * a name counts whatever its case, spaces and signs; an empty list is written as null, an empty group as `{}`.
 */

import { isJson, type Json } from '../sites/fields';

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Values that stand for nothing. */
const NOTHING: readonly unknown[] = [null, '', 'N/A', 'None', 'null'];

/** The members of an entry by their plain names; what stands for nothing is left out. */
export function plainly(entry: Json): Json {
  const found: Json = {};
  for (const [name, value] of Object.entries(entry)) {
    if (!NOTHING.includes(value)) found[plain(name)] ??= value;
  }
  return found;
}

/** Every group under one of these names: two spellings of one section may stand side by side. */
export function groups(from: readonly Json[], ...names: string[]): Json[] {
  const wanted = names.map(plain);
  return from.flatMap((one) =>
    Object.entries(one).flatMap(([name, value]) => (wanted.includes(plain(name)) && isJson(value) ? [value] : [])),
  );
}

export interface Found {
  /** False: no such list is in this file, so it says nothing about them. */
  there: boolean;
  entries: unknown[];
  /** Lists that are none. */
  odd: number;
}

/** All entries of the lists of this name. */
export function entriesOf(from: readonly Json[], name: string): Found {
  const found: Found = { there: false, entries: [], odd: 0 };
  for (const one of from) {
    for (const [key, value] of Object.entries(one)) {
      if (plain(key) !== plain(name)) continue;
      found.there = true;
      if (Array.isArray(value)) for (const entry of value) found.entries.push(entry);
      else if (value !== null && !(isJson(value) && Object.keys(value).length === 0)) found.odd += 1;
    }
  }
  return found;
}

/** Top sections of downloads, old names and new: a file with none of them is another file. */
const KNOWN = [
  'Activity',
  'Your Activity',
  'Ads and data',
  'App Settings',
  'Comment',
  'Direct Message',
  'Direct Messages',
  'Income+ Wallet',
  'Likes and Favorites',
  'Location Review',
  'Post',
  'Video',
  'Profile',
  'Profile And Settings',
  'TikTok Live',
  'TikTok Shop',
  'Tiktok Shopping',
].map(plain);

export const looksLikeDownload = (root: Json): boolean =>
  Object.entries(root).some(([name, value]) => KNOWN.includes(plain(name)) && (value === null || isJson(value)));
