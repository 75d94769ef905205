/** Whose download it is, by its own profile section. Compared by name only: the file states no account id. */

import type { Account } from '../domain/account';
import { clean, type Json } from '../sites/fields';
import { groups, plainly } from './sections';

export interface Owner {
  /** As the file states it. */
  name: string;
  /**
   * Whether it is the chosen account's handle. `other` must be confirmed by the seller before anything is sent to the
   * ledger; `unknown`: no handle was read for that account.
   */
  verdict: 'same' | 'other' | 'unknown';
}

const bare = (handle: string): string => handle.normalize('NFKC').replace(/^@/, '').trim().toLowerCase();

export function ownerOf(root: Json, account: Account): Owner | undefined {
  const infos = groups(groups([root], 'Profile', 'Profile And Settings'), 'Profile Information', 'Profile Info');
  for (const map of groups(infos, 'ProfileMap')) {
    const { username } = plainly(map);
    const name = typeof username === 'string' ? clean(username, 80) : '';
    if (!name) continue;
    if (!account.handle) return { name, verdict: 'unknown' };
    return { name, verdict: bare(name) === bare(account.handle) ? 'same' : 'other' };
  }
  return undefined;
}
