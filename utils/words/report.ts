/** A week in one calm sentence, and the one thing to do with why. Admits what could not be read. */

import type { WeeklyReport } from '../domain';
import { isCurrent } from '../domain/report/current';
import { type Verdict, verdictOf } from '../domain/report/verdict';
import { lookUp, number, t, tn } from './core';
import { dayOf } from './time';

function happened({ violations, warnings, listRead }: Verdict): string {
  if (violations > 0) return tn(listRead ? 'verdict_violations' : 'verdict_at_least', violations);
  if (!listRead) return t('verdict_list_unread');
  return warnings > 0 ? tn('verdict_warnings', warnings) : t('verdict_violations_none');
}

function scorePart({ score }: Verdict): string {
  if (!score) return t('verdict_score_unread');
  const kind = score.countsUp ? 'points' : 'score';
  if (score.change === undefined) return t(`verdict_${kind}_at`, score.value);
  if (score.change === 0) return t(`verdict_${kind}_same`, score.value);
  return t(`verdict_${kind}_${score.change < 0 ? 'fell' : 'rose'}`, Math.abs(score.change));
}

function duePart({ due }: Verdict, zone: string): string {
  if (!due) return '';
  const [first] = due;
  if (!first) return t('verdict_due_none');
  const day = dayOf(first.at, zone);
  return due.length > 1 ? tn('verdict_due', due.length, day) : t(`verdict_due_${first.kind}`, day);
}

export function verdict(report: WeeklyReport): string {
  const facts = verdictOf(report);
  if (facts.nothingRead) return t('verdict_nothing_read');
  const changed = t('verdict_and', happened(facts), scorePart(facts));
  const due = duePart(facts, report.week.zone);
  return t('sentence', due ? t('verdict_then', changed, due) : changed);
}

/** The one thing to do, in a sentence. */
export function actionWords(report: WeeklyReport): string {
  const { action, week } = report;
  switch (action.kind) {
    case 'appeal':
    case 'correct':
    case 'quiz':
      return t(`action_${action.kind}`, action.policyWords, dayOf(action.at, week.zone));
    case 'read-rule': {
      const days = meterOfAction(report)?.windowDays;
      if (days !== undefined) return t('action_read_rule_again', action.policyWords, action.count, days);
      return tn('action_read_rule', action.count, action.policyWords);
    }
    case 'open-health':
      return t('action_open_health');
    case 'nothing':
      return t(isCurrent(week, report.builtAt) ? 'action_nothing' : 'action_nothing_past');
  }
}

/** The repeat meter of the rule that the action is about, when that is why. */
function meterOfAction({ action, repeats }: WeeklyReport) {
  if (action.why !== 'repeated' || action.kind !== 'read-rule') return undefined;
  return repeats.find((one) => one.policyWords === action.policyWords);
}

/** Why that one and nothing else, in a sentence of its own. */
export function whyWords(report: WeeklyReport): string {
  const { action } = report;
  switch (action.why) {
    case 'due-soon':
      return t('why_due_soon');
    case 'quiz-closes':
      return t('why_quiz_closes');
    case 'due-next':
      return t('why_due_next');
    case 'repeated': {
      const meter = meterOfAction(report);
      const takes = meter?.effect && lookUp(meter.effect);
      if (meter?.of !== undefined && takes) return t('why_repeated_effect', number(meter.of), takes);
      return meter?.of !== undefined ? t('why_repeated_of', meter.of) : t('why_repeated');
    }
    case 'broken':
      return t('why_broken');
    case 'not-read':
      return t('why_not_read');
    case 'calm':
      return t(isCurrent(report.week, report.builtAt) ? 'why_calm' : 'why_calm_past');
  }
}
