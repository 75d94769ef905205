/**
 * The one thing to do, and why that one: what cannot wait, then the rule whose next breach costs most, then the rule that
 * was broken most, then the next date, then what nobody read.
 */

import type { RepeatMeter } from '../health';
import { sameRule } from '../health/tickets';
import type { DueView } from '../views';
import type { Violation } from '../violation';
import { dayOf } from '../week';
import { isCurrent } from './current';
import { DAY_MS, type ReportInput } from './input';
import type { PolicyGroup, WeeklyReport } from './report';

const SOON_MS = 7 * DAY_MS;

export interface ActionFacts {
  due: readonly DueView[];
  /** Nearest to its limit first. */
  repeats: readonly RepeatMeter[];
  /** Most frequent first. */
  groups: readonly PolicyGroup[];
  tickets: readonly Violation[];
  /** Both the number and the list of violations were read. */
  allRead: boolean;
}

export function actionOf({ now, week }: ReportInput, facts: ActionFacts): WeeklyReport['action'] {
  const { due, repeats, groups, tickets, allRead } = facts;
  const toDo = ({ kind, policyWords, at, derived }: DueView) => ({ kind, policyWords, at, derived });
  const soon = first(
    due.filter(({ at }) => at >= now && at - now < SOON_MS),
    week.zone,
  );
  if (soon) return { why: soon.kind === 'quiz' ? 'quiz-closes' : 'due-soon', ...toDo(soon) };
  for (const meter of repeats) {
    const url =
      meter.level === 'calm' ? undefined : tickets.find((one) => one.learnUrl && sameRule(one, meter))?.learnUrl;
    if (url) return { why: 'repeated', kind: 'read-rule', policyWords: meter.policyWords, url, count: meter.count };
  }
  const rule = groups.find((group) => group.learnUrl);
  if (rule?.learnUrl) {
    return { why: 'broken', kind: 'read-rule', policyWords: rule.policyWords, url: rule.learnUrl, count: rule.count };
  }
  const next = first(due, week.zone);
  if (next) return { why: 'due-next', ...toDo(next) };
  // Nothing that is opened today is read into a week of the past.
  const calm = allRead || !isCurrent(week, now);
  return calm ? { why: 'calm', kind: 'nothing' } : { why: 'not-read', kind: 'open-health' };
}

/** The soonest; on one day what may undo the violation comes before the quiz. */
function first(due: readonly DueView[], zone: string): DueView | undefined {
  const [soonest] = due;
  if (soonest?.kind !== 'quiz') return soonest;
  const day = dayOf(soonest.at, zone);
  return due.find(({ kind, at }) => kind !== 'quiz' && dayOf(at, zone) === day) ?? soonest;
}
