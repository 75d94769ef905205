/** The worker's ledger, opened once a life. The worker is the only writer. */

import { type Ledger, openLedger } from '../../utils/ledger/schema';

let opened: Promise<Ledger> | undefined;

export function ledger(): Promise<Ledger> {
  opened ??= openLedger().catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** The seller's zone: this browser's. */
export const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
