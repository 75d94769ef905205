/** What is due and when: stated on the ticket, else derived from the programme's rule and marked so with that rule. */

import type { QuizOpen } from './health';
import type { Programme } from './programmes/programme';
import { DAY_MS } from './report/input';
import type { DueView } from './views';
import type { Violation } from './violation';

/**
 * Deadlines of tickets that can still be acted on, and of quizzes that can still give a point back, soonest first; those
 * in the past are left out. `now` in ms. What a ticket states wins over the programme.
 */
export function dueOf(
  violations: readonly Violation[],
  programme: Programme | undefined,
  now: number,
  quizzes: readonly QuizOpen[] = [],
): DueView[] {
  const due = [...violations.flatMap((violation) => ticketDue(violation, programme, now)), ...quizzes.flatMap(quizDue)];
  return due
    .filter(({ at }) => at >= now)
    .sort((a, b) => a.at - b.at || (a.violationId < b.violationId ? -1 : a.violationId > b.violationId ? 1 : 0));
}

function ticketDue(violation: Violation, programme: Programme | undefined, now: number): DueView[] {
  const { id: violationId, policyWords, status, correctBy, appealBy, issuedAt } = violation;
  if (status !== 'open') return [];
  const base = { violationId, policyWords };
  const found: DueView[] = [];
  if (correctBy !== undefined) found.push({ ...base, kind: 'correct', at: correctBy, derived: false });
  const rule = programme?.appealDays;
  if (appealBy !== undefined) found.push({ ...base, kind: 'appeal', at: appealBy, derived: false });
  // A day of issue that lies ahead is a wrong clock: nothing is derived from it.
  else if (rule && issuedAt !== undefined && issuedAt <= now + DAY_MS) {
    found.push({ ...base, kind: 'appeal', at: issuedAt + rule.days * DAY_MS, derived: true, rule });
  }
  return found;
}

/** No ticket states when its quiz closes. One whose next credit lies after its end can give nothing any more. */
function quizDue({ violationId, policyWords, closesAt, nextCreditAt, rule }: QuizOpen): DueView[] {
  if (closesAt === undefined || (nextCreditAt ?? 0) > closesAt) return [];
  return [{ kind: 'quiz', violationId, policyWords, at: closesAt, derived: true, rule }];
}
