/**
 * TikTok's own quizzes that may give points back, by the programme's rules. What is not published stays absent; where no
 * programme says that there is a quiz, none is shown.
 */

import type { Credit } from '../credit';
import type { QuizOpen } from '../health';
import type { Programme, QuizRules } from '../programmes/programme';
import { DAY_MS, REPEAT_DAYS } from '../report/input';
import { momentOf } from '../rollup';
import type { Violation } from '../violation';
import { addDays, dayOf, dayStart } from '../week';
import { AHEAD_MS, issueOf, sameRule } from './tickets';

/** The last ms of the month after the one of `at`, as the seller's zone counts its days. */
export function endOfNextMonth(at: number, zone: string): number {
  const [year = 1970, month = 1] = dayOf(at, zone).split('-').map(Number);
  const after = new Date(Date.UTC(year, month + 1, 1)).toISOString().slice(0, 10);
  return dayStart(after, zone) - 1;
}

/**
 * Quizzes open at `now` (ms), the soonest to close first. Only confirmed credits count against the programme's cap: a
 * practice credit takes nothing away from what TikTok still gives.
 */
export function quizzesOf(
  violations: readonly Violation[],
  programme: Programme | undefined,
  credits: readonly Credit[],
  zone: string,
  now: number,
): QuizOpen[] {
  const quiz = programme?.quiz;
  if (!quiz) return [];
  const earned = credits.filter(({ kind, at }) => kind === 'confirmed' && at <= now + AHEAD_MS);
  const keeps = (programme.expiryDays?.days ?? REPEAT_DAYS) * DAY_MS;
  const open = violations.flatMap((violation): QuizOpen[] => {
    const { id: violationId, policyWords, policyKey, status } = violation;
    if (status === 'overturned' || status === 'closed') return [];
    if (momentOf(violation) > now + AHEAD_MS || earned.some((c) => c.violationId === violationId)) return [];
    const opensAt = quiz.window ? issueOf(violation) : undefined;
    const closesAt = opensAt === undefined ? undefined : endOfNextMonth(opensAt, zone);
    // Without a window there is nothing to win back once the loss has lapsed.
    if (closesAt === undefined ? momentOf(violation) < now - keeps : closesAt < now) return [];
    const nextCreditAt = nextCredit(violation, violations, earned, quiz.capDays?.days, zone);
    return [
      {
        violationId,
        policyWords,
        ...(policyKey && { policyKey }),
        ...(opensAt !== undefined && { opensAt }),
        ...(closesAt !== undefined && { closesAt }),
        ...(quiz.questions && { questions: quiz.questions.count }),
        ...(quiz.attempts && { attempts: quiz.attempts.count }),
        ...(quiz.points && { points: quiz.points.count }),
        ...(nextCreditAt !== undefined && nextCreditAt > now && { nextCreditAt }),
        where: quiz.where,
        rule: sourceOf(quiz),
      },
    ];
  });
  const closes = ({ closesAt = Number.MAX_VALUE }: QuizOpen): number => closesAt;
  return open.sort((a, b) => closes(a) - closes(b) || (a.violationId < b.violationId ? -1 : 1));
}

function sourceOf(quiz: QuizRules): QuizOpen['rule'] {
  const { confidence, url, date } = quiz.window ?? quiz.source;
  return { confidence, url, date };
}

/**
 * First ms of the day on which this violation type may earn again after any of these credits, counted in whole days of the
 * seller's zone. Undefined when none of them is of its type, or no cap is known.
 */
export function nextCredit(
  violation: Pick<Violation, 'policyKey' | 'policyWords'>,
  violations: readonly Violation[],
  earned: readonly Credit[],
  capDays: number | undefined,
  zone: string,
): number | undefined {
  if (!capDays) return undefined;
  const own = earned.filter((credit) => {
    const ticket = violations.find(({ id }) => id === credit.violationId);
    return sameRule(violation, credit.policyKey || credit.policyWords || !ticket ? credit : ticket);
  });
  const last = own.map(({ at }) => at).filter(Number.isFinite);
  if (last.length === 0) return undefined;
  return dayStart(addDays(dayOf(Math.max(...last), zone), capDays), zone);
}
