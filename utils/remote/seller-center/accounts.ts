/** What the plan has to know of the ledger's accounts: on which Seller Center host each was last read, and when. */

import type { AccountKey, Readings } from '../../domain';
import type { SourceView } from '../../domain/views';
import type { AskAccount, Where } from './plan';

/** As the ledger keeps an account. */
interface Kept {
  key: AccountKey;
  readings: Readings;
  sources: Record<string, SourceView>;
}

export function askAccounts(
  kept: readonly Kept[],
  hosts: readonly { host: string; accounts: readonly AccountKey[] }[],
  where: Where,
): AskAccount[] {
  return kept.map(({ key, readings, sources }) => {
    const scored = readings.score?.source.host ?? '';
    const known = hosts.filter(({ host, accounts }) => where.hosts.includes(host) && accounts.includes(key));
    const host = where.hosts.includes(scored) ? scored : known[0]?.host;
    const read = Object.values(sources).flatMap(({ site, endpoint, readAt }) =>
      site === 'seller-center' && readAt !== undefined && HEALTH.test(endpoint) ? [readAt] : [],
    );
    return { key, ...(host && { host }), ...(read.length > 0 && { readAt: Math.max(...read) }) };
  });
}

/** Endpoints whose answer says how the account stands. */
const HEALTH = /score|overview/;
