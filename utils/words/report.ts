/** A week in one calm sentence. Says what changed and what is due, and admits what could not be read. */

import type { WeeklyReport } from '../domain';
import { t, tn } from './core';
import { dayOf } from './time';

/** The lists without which "no violations" would be a guess. */
const lists = /violation|governance/;

function missing({ gaps, readings }: WeeklyReport): boolean {
  return readings === 0 || gaps.some((gap) => lists.test(gap.endpoint));
}

function scorePart({ score, standing }: WeeklyReport): string {
  if (!score) return t('verdict_score_unread');
  const kind = standing.scale?.countsUp ? 'points' : 'score';
  if (score.change === undefined) return t(`verdict_${kind}_at`, score.value);
  if (score.change === 0) return t(`verdict_${kind}_same`, score.value);
  return t(`verdict_${kind}_${score.change < 0 ? 'fell' : 'rose'}`, Math.abs(score.change));
}

function duePart(report: WeeklyReport): string {
  const due = report.due.filter((d) => d.at >= report.builtAt).sort((a, b) => a.at - b.at);
  const first = due[0];
  if (!first) return missing(report) ? '' : t('verdict_due_none');
  const day = dayOf(first.at, report.week.zone);
  return due.length > 1 ? tn('verdict_due', due.length, day) : t(`verdict_due_${first.kind}`, day);
}

export function verdict(report: WeeklyReport): string {
  if (report.readings === 0 && report.violations === 0) return t('verdict_nothing_read');
  const none = missing(report) ? 'verdict_list_unread' : 'verdict_violations_none';
  const what = report.violations === 0 ? t(none) : tn('verdict_violations', report.violations);
  const changed = t('verdict_and', what, scorePart(report));
  const due = duePart(report);
  return t('sentence', due ? t('verdict_then', changed, due) : changed);
}

/** The one thing to do, in a sentence. */
export function actionWords({ action, week }: WeeklyReport): string {
  switch (action.kind) {
    case 'appeal':
    case 'correct':
      return t(`action_${action.kind}`, action.policyWords, dayOf(action.at, week.zone));
    case 'read-rule':
      return tn('action_read_rule', action.count, action.policyWords);
    case 'open-health':
      return t('action_open_health');
    case 'nothing':
      return t('action_nothing');
  }
}
