/** The rules that an account broke, by its own tickets: each with how often, the most often first. One that no policy is found for stands under TikTok's words. */

import type { Violation } from '../domain/violation';
import { policyFor, type Ruled } from './match';

export type Ticket = Pick<Violation, 'id' | 'surface' | 'issuedAt' | 'subjectTitle' | 'status'>;

export interface BrokenRule {
  /** Id in the catalogue; absent when none goes by TikTok's words. */
  policy?: string;
  /** TikTok's words on the newest ticket, quoted. */
  words: string;
  /** TikTok's own page, as the newest ticket that names one says. */
  learnUrl?: string;
  /** Newest first. What TikTok took back is not among them. */
  tickets: Ticket[];
}

const momentOf = ({ issuedAt, firstSeenAt }: Violation): number => issuedAt ?? firstSeenAt;

/** `find`: the policy's id by key and words; undefined when none is sure. */
export function rulesBroken(
  violations: readonly Violation[],
  find: (rule: Ruled) => string | undefined = policyFor,
): BrokenRule[] {
  const rules = new Map<string, BrokenRule>();
  const newest = [...violations].sort((a, b) => momentOf(b) - momentOf(a) || (a.id < b.id ? -1 : 1));
  for (const violation of newest) {
    if (violation.status === 'overturned') continue;
    const { id, surface, issuedAt, subjectTitle, status, policyWords, policyKey, learnUrl } = violation;
    const policy = find({ policyKey, policyWords });
    const key = policy ? `policy ${policy}` : `words ${policyKey ?? policyWords}`;
    const rule = rules.get(key) ?? { ...(policy && { policy }), words: policyWords, tickets: [] };
    rule.tickets.push({
      id,
      surface,
      status,
      ...(issuedAt !== undefined && { issuedAt }),
      ...(subjectTitle !== undefined && { subjectTitle }),
    });
    if (learnUrl && !rule.learnUrl) rule.learnUrl = learnUrl;
    rules.set(key, rule);
  }
  // The map is in the order of the newest ticket already; sorting keeps that among equals.
  return [...rules.values()].sort((a, b) => b.tickets.length - a.tickets.length);
}
