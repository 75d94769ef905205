/**
 * Every quiz of an account as it is shown: TikTok's that are open, those a connected service has open, and those at which
 * something was answered here though TikTok's own is over. Official, practised and confirmed stand beside each other.
 */

import type { Credit } from '../credit';
import type { QuizOpen } from '../health';
import { quizzesOf } from '../health/quizzes';
import { AHEAD_MS } from '../health/tickets';
import type { Programme } from '../programmes/programme';
import { DAY_MS, REPEAT_DAYS } from '../report/input';
import type { Violation } from '../violation';
import { counted, nextPractice, raised, settled } from './attempt';
import type { Attempt, NoStart, QuizTerms, QuizView, ServiceQuiz } from './quiz';
import { termsOf } from './terms';

export interface QuizInput {
  /** Of one account; so are credits and attempts. */
  violations: readonly Violation[];
  programme: Programme | undefined;
  credits: readonly Credit[];
  attempts: readonly Attempt[];
  /** What a connected service has open, and when it said so. */
  service?: { at: number; list: readonly ServiceQuiz[] } | undefined;
  /** The seller's. */
  zone: string;
  /** ms. */
  now: number;
  /** The catalogue's policy of a ticket. */
  policyOf(violation: Violation): string | undefined;
}

/** Those that can be taken or gone on with first, the soonest to close first; then the others, the newest first. */
export function quizViewsOf(input: QuizInput): QuizView[] {
  const { violations, programme, credits, zone } = input;
  const officialAt = (now: number): Map<string, QuizOpen> =>
    new Map(quizzesOf(violations, programme, credits, zone, now).map((one) => [one.violationId, one]));
  const official = officialAt(input.now);
  const service = new Map(input.service?.list.map((one) => [one.violationId, one]));
  const tickets = [...new Map(violations.map((one) => [one.id, one])).values()];
  const views = tickets.flatMap((violation) => {
    const attempts = input.attempts.filter(({ violationId }) => violationId === violation.id);
    const now = raised(input.now, attempts);
    // A clock that was set back must not open or close TikTok's own either.
    const own = (now > input.now ? officialAt(now) : official).get(violation.id);
    return viewOf({ ...input, now }, violation, attempts, own, service.get(violation.id)) ?? [];
  });
  const closes = ({ terms }: QuizView): number => terms.closesAt ?? Number.MAX_VALUE;
  const latest = ({ running, last, voided }: QuizView): number =>
    Math.max(...[running, last, voided].map((a) => a?.at ?? 0));
  return views.sort((a, b) => {
    const by = Number(a.noStart !== undefined) - Number(b.noStart !== undefined);
    const within = a.noStart === undefined ? closes(a) - closes(b) : latest(b) - latest(a);
    return by || within || (a.violationId < b.violationId ? -1 : 1);
  });
}

/** Undefined for a ticket that has no quiz, and at which none was taken in the last ninety days. `input.now`: raised. */
function viewOf(
  input: QuizInput,
  violation: Violation,
  kept: readonly Attempt[],
  official: QuizOpen | undefined,
  service: ServiceQuiz | undefined,
): QuizView | undefined {
  const { credits, now, programme, zone } = input;
  const all = kept.map((one) => settled(one, violation, now, zone)).sort(inOrder);
  const running = all.findLast(({ state }) => state === 'open' || state === 'waiting');
  const lately = all.some(({ at }) => at >= now - REPEAT_DAYS * DAY_MS);
  if (!official && !service && !running && !lately) return undefined;
  const last = all.findLast(({ state }) => state === 'passed' || state === 'failed');
  const newest = all.at(-1);
  const open = official || service ? termsOf(programme, official, service) : undefined;
  const terms = running?.terms ?? open ?? newest?.terms ?? termsOf(programme, undefined, undefined);
  const by = running ? (running.service ? 'service' : 'here') : service ? 'service' : 'here';
  const used = usedOf(all, input.service?.at, service);
  const left = terms.attempts === undefined ? undefined : Math.max(0, terms.attempts - used);
  const credit = creditOf(violation, credits);
  const policy = input.policyOf(violation);
  const next =
    by === 'service'
      ? (service?.nextCreditAt ?? official?.nextCreditAt)
      : nextPractice(violation, { violations: input.violations, credits, zone }, terms.capDays);
  const noStart = whyNot({ violation, running, last, credit, terms, left, policy, now, open: open !== undefined, by });
  return {
    account: violation.account,
    violationId: violation.id,
    policyWords: violation.policyWords,
    ...(policy !== undefined && { policy }),
    ...(official && { official }),
    terms,
    used,
    ...(left !== undefined && { left }),
    ...(running && { running }),
    ...(last && { last }),
    ...(newest?.state === 'void' && { voided: newest }),
    ...(credit && { credit }),
    ...(next !== undefined && next > now && { nextCreditAt: next }),
    ...(noStart && { noStart }),
    by,
  };
}

/** As they were begun: each begins no earlier than the last change of the one before. */
const inOrder = (a: Attempt, b: Attempt): number =>
  a.startedAt - b.startedAt || a.number - b.number || a.at - b.at || (a.id < b.id ? -1 : 1);

/** A service counts its own, also those of other browsers; what it cannot know yet is added to it. */
function usedOf(all: readonly Attempt[], saidAt = 0, service: ServiceQuiz | undefined): number {
  const own = counted(all);
  if (!service?.attempts) return own.length;
  const handed = own.filter((one) => one.service);
  const untold = handed.filter(({ state, at }) => state === 'open' || state === 'waiting' || at > saidAt);
  return Math.max(handed.length, service.attempts.used + untold.length);
}

/** The confirmed one, where there is one; of several the newest. */
function creditOf({ id }: Violation, credits: readonly Credit[]): QuizView['credit'] {
  const own = credits.filter(({ violationId }) => violationId === id).sort((a, b) => b.at - a.at);
  const credit = own.find(({ kind }) => kind === 'confirmed') ?? own[0];
  if (!credit) return undefined;
  const { kind, at, points } = credit;
  return { kind, at, ...(points !== undefined && { points }) };
}

interface Judged {
  violation: Violation;
  running: Attempt | undefined;
  last: Attempt | undefined;
  credit: QuizView['credit'];
  terms: QuizTerms;
  left: number | undefined;
  policy: string | undefined;
  now: number;
  /** Whether TikTok or a service has it open. */
  open: boolean;
  by: QuizView['by'];
}

function whyNot(judged: Judged): NoStart | undefined {
  const { violation, running, last, credit, terms, left, policy, now, open, by } = judged;
  if (running) return running.state === 'waiting' ? 'waiting' : undefined;
  if (violation.status === 'overturned') return 'overturned';
  if (credit?.kind === 'confirmed') return 'confirmed';
  // A pass that earned nothing, because of the cap, was practice: it may be taken again.
  if (last?.state === 'passed' && credit) return 'passed';
  if (!open || violation.status === 'closed' || now > (terms.closesAt ?? now)) return 'expired';
  // A ticket's own clock may be ahead of ours; what a service states is meant.
  if ((terms.opensAt ?? now) > now + (by === 'service' ? 0 : AHEAD_MS)) return 'not-yet';
  if (left === 0) return 'no-attempts';
  return policy === undefined ? 'no-questions' : undefined;
}
