/** A reading of a service's answer: named, so that it can only be filed under the account it was asked for. */

import type { Account, Reading, ReadingResult } from '../../domain';

/** `at`: when the service itself read it, ms. The same answer has the same id, so that taking it twice counts once. */
export async function readingOf(
  host: string,
  account: Account,
  endpoint: string,
  result: ReadingResult,
  at: number,
): Promise<Reading> {
  return {
    id: `service-${await digest(JSON.stringify([host, account.key, endpoint, at, result]))}`,
    document: `service:${host}:${account.key}`,
    site: 'service',
    host,
    source: { site: 'service', endpoint, via: 'service', host },
    at,
    account,
    result,
  };
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes.slice(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
