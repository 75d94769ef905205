/** Which tickets count, from when on, and which of them are about the same rule. Clocks and words are not trusted. */

import { DAY_MS } from '../report/input';
import type { Violation } from '../violation';

/** Ours: a server's clock may be ahead of this device by so much; what is further off has not happened yet. */
export const AHEAD_MS = DAY_MS;

/** What TikTok took back does not count; everything else does. */
export const counts = ({ status }: Violation): boolean => status !== 'overturned';

/** The day of issue as stated, ms; undefined when none was stated or it is not a moment. */
export function issueOf({ issuedAt }: Violation): number | undefined {
  return issuedAt !== undefined && Number.isFinite(issuedAt) ? issuedAt : undefined;
}

interface Ruled {
  policyKey?: string;
  policyWords?: string;
}

const plain = (words = ''): string => words.normalize('NFKC').trim().toLowerCase();

/** By TikTok's key where both have one, else by its words. */
export function sameRule(a: Ruled, b: Ruled): boolean {
  if (a.policyKey && b.policyKey) return a.policyKey === b.policyKey;
  const words = plain(a.policyWords);
  return words !== '' && words === plain(b.policyWords);
}

/**
 * Tickets by rule. One that lacks TikTok's key (page text has none) goes with the one key that has its words; where two
 * keys share the words it stands alone. A ticket that is named twice counts once.
 */
export function byRule(violations: readonly Violation[]): Violation[][] {
  const tickets = [...new Map(violations.map((v) => [v.id, v])).values()];
  const keysOf = new Map<string, Set<string>>();
  for (const { policyKey, policyWords } of tickets) {
    if (!policyKey) continue;
    const words = plain(policyWords);
    keysOf.set(words, (keysOf.get(words) ?? new Set()).add(policyKey));
  }
  const groups = new Map<string, Violation[]>();
  for (const ticket of tickets) {
    const words = plain(ticket.policyWords);
    const keys = [...(keysOf.get(words) ?? [])];
    const key = ticket.policyKey ?? (keys.length === 1 ? keys[0] : undefined);
    const name = key ? `key ${key}` : `words ${words}`;
    groups.set(name, [...(groups.get(name) ?? []), ticket]);
  }
  return [...groups.values()];
}
