/** Facts of a file as readings for the ledger: oldest first, small enough for a message, and the same for the same file. */

import type { Account } from '../domain/account';
import { hash } from '../domain/hash';
import type { Fact } from '../domain/observation';
import type { Reading } from '../domain/reading';

/** Facts a reading holds at most. */
const CHUNK = 100;
const ENDPOINT = 'data-download';

/**
 * A reading's moment is that of its latest fact, never that of the import: what a file tells of last year must not pass
 * for news of today.
 */
export function readingsOf(account: Account, dated: readonly { fact: Fact; at: number }[]): Reading[] {
  const inOrder = [...dated].sort((a, b) => a.at - b.at);
  const readings: Reading[] = [];
  for (let from = 0; from < inOrder.length; from += CHUNK) {
    const chunk = inOrder.slice(from, from + CHUNK);
    const facts = chunk.map((one) => one.fact);
    readings.push({
      id: `file-${hash(JSON.stringify([account.key, facts]))}`,
      document: `file:${account.key}`,
      site: 'import',
      host: ENDPOINT,
      source: { site: 'import', endpoint: ENDPOINT, via: 'import', host: ENDPOINT },
      at: chunk.at(-1)?.at ?? 0,
      account,
      result: { kind: 'facts', facts },
    });
  }
  return readings;
}
