/** Which policies an account breaks, as practice weighs them: counted from its tickets, never from its score. */

import { AHEAD_MS, counts } from '../health/tickets';
import type { Programme } from '../programmes/programme';
import { DAY_MS, REPEAT_DAYS } from '../report/input';
import { momentOf } from '../rollup';
import type { Violation } from '../violation';

export interface BrokenPolicy {
  /** Catalogue id. */
  policy: string;
  /** Tickets of the last 90 days. */
  times: number;
  /** One of its tickets still counts: neither taken back nor lapsed, nor stated to cost nothing. */
  counts: boolean;
}

/**
 * The most broken first. `policyOf` finds the catalogue's policy of a ticket; a ticket that finds none is left out.
 * `programme`: the account's, whose days say when a loss lapses; without published days, 90 are taken. `now`: ms.
 */
export function brokenBy(
  violations: readonly Violation[],
  policyOf: (violation: Violation) => string | undefined,
  programme: Programme | undefined,
  now: number,
): BrokenPolicy[] {
  const lapse = (programme?.expiryDays?.days ?? REPEAT_DAYS) * DAY_MS;
  const found = new Map<string, BrokenPolicy>();
  for (const violation of new Map(violations.map((one) => [one.id, one])).values()) {
    const policy = policyOf(violation);
    const age = now - momentOf(violation);
    if (policy === undefined || !counts(violation) || age < -AHEAD_MS) continue;
    const row = found.get(policy) ?? { policy, times: 0, counts: false };
    if (age <= REPEAT_DAYS * DAY_MS) row.times++;
    if (age <= lapse && violation.points !== 0) row.counts = true;
    if (row.times > 0 || row.counts) found.set(policy, row);
  }
  return [...found.values()].sort((a, b) => b.times - a.times || (a.policy < b.policy ? -1 : 1));
}
