/**
 * Points given back. `practice`: a quiz passed here, which takes nothing away from TikTok's number. `confirmed`: the
 * account's own data, or a connected service that answers for it, shows the points back. Both stand beside the official
 * number and are never added to it.
 */

import type { AccountKey } from './account';
import type { Source } from './observation';

export interface Credit {
  /** Stable: the service's or the page's id, else one made of account, ticket and attempt. */
  id: string;
  account: AccountKey;
  kind: 'practice' | 'confirmed';
  /** When it was earned or shown, ms since the epoch. */
  at: number;
  /** As stated; absent when it was not stated. */
  points?: number;
  policyKey?: string;
  policyWords?: string;
  violationId?: string;
  source: Source;
}

/** A credit as one reading states it. */
export type CreditRead = Omit<Credit, 'account' | 'source'>;
