/** A LIVE of the account as it was seen or as a file of TikTok's tells of it: names what a ticket is about. */

import type { AccountKey } from './account';
import type { Via } from './observation';

export interface LiveSession {
  account: AccountKey;
  roomId: string;
  title?: string;
  /** ms since the epoch. */
  startedAt?: number;
  endedAt?: number;
  via: Via;
}
