/** What is due and when: stated on the ticket, else derived from the programme's rule and marked so. */

import type { Programme } from './programmes/programme';
import type { DueView } from './views';
import type { Violation } from './violation';

const DAY_MS = 86_400_000;

/** Deadlines of tickets that can still be acted on, soonest first; those in the past are left out. */
export function dueOf(violations: readonly Violation[], programme: Programme | undefined, now: number): DueView[] {
  const due = violations.flatMap((violation): DueView[] => {
    if (violation.status !== 'open') return [];
    const base = { violationId: violation.id, policyWords: violation.policyWords };
    const found: DueView[] = [];
    if (violation.correctBy !== undefined)
      found.push({ ...base, kind: 'correct', at: violation.correctBy, derived: false });
    if (violation.appealBy !== undefined)
      found.push({ ...base, kind: 'appeal', at: violation.appealBy, derived: false });
    else if (programme?.appealDays && violation.issuedAt !== undefined) {
      found.push({
        ...base,
        kind: 'appeal',
        at: violation.issuedAt + programme.appealDays.days * DAY_MS,
        derived: true,
      });
    }
    return found;
  });
  return due.filter(({ at }) => at >= now).sort((a, b) => a.at - b.at);
}
