/** How far a long catch-up of weeks is. */

import type { AccountKey } from './account';

export interface Progress {
  done: number;
  of: number;
  account: AccountKey;
}

/** Kept in the browser's session storage while many weeks are being built; pages show it. */
export const PROGRESS_KEY = 'progress';
