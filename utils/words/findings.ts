/** What a report found beside its numbers: corrections, statements that do not agree, what lapses, what was not read. */

import type { Contradiction, Correction, EvaluatedToday, Gap, PointsBack } from '../domain';
import { sourceWord } from './alerts';
import { locale, lookUp, t, tn } from './core';
import { dayOf } from './time';

const and = (parts: string[]): string => new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);

/** "Corrected on Wed, Nov 25: 1 ticket came late; 4 violations instead of 3." */
export function correctionWords({ at, added, removed, changed, violations, score }: Correction, zone: string): string {
  const tickets = [
    ...(added.length > 0 ? [tn('correction_added', added.length)] : []),
    ...(removed.length > 0 ? [tn('correction_removed', removed.length)] : []),
    ...(changed.length > 0 ? [tn('correction_changed', changed.length)] : []),
  ];
  const numbers = [
    ...(violations.was === violations.is ? [] : [tn('correction_violations', violations.is, violations.was)]),
    ...(score ? [scoreWas(score)] : []),
  ];
  const what = [tickets, numbers].filter((parts) => parts.length > 0).map(and);
  const [first = '', second] = what;
  return t('sentence', t('correction', dayOf(at, zone), second ? t('correction_then', first, second) : first));
}

function scoreWas({ was, is }: { was?: number; is?: number }): string {
  if (is === undefined) return t('correction_score_gone', was ?? '');
  return was === undefined ? t('correction_score_late', is) : t('correction_score', is, was);
}

/** Both sides and when each was read. Neither is called right. */
export function contradictionWords(
  { kind, policyWords, was, is, saidAt, readAt }: Contradiction,
  zone: string,
): string {
  const said = dayOf(saidAt, zone);
  const read = dayOf(readAt, zone);
  switch (kind) {
    case 'overview-without-record':
      return t('contradiction_overview', said, read);
    case 'inbox-without-record':
      return t('contradiction_inbox', said, read);
    case 'notice-without-record':
      return t('contradiction_notice', said, read);
    case 'record-without-score':
      return t('contradiction_score', policyWords ?? '', said, read, was ?? '?', is ?? '?');
    case 'points-corrected':
      return t('contradiction_points', policyWords ?? '', was ?? '?', is ?? '?', read);
  }
}

/** "Violation Records: could not be read" */
export function gapWords({ site, endpoint, reason }: Gap): string {
  return t('gap', sourceWord(site, endpoint), lookUp(`gap_${reason.replaceAll('-', '_')}`));
}

/** What the seller can do about it, in a sentence. */
export function fixWords({ fix }: Pick<Gap, 'fix'>): string {
  return t(`fix_${fix.replaceAll('-', '_') as 'reload'}`);
}

/** What a look today may change about the number that was read; empty when nothing speaks for a change. */
export function todayWords({ lapsed, since }: EvaluatedToday): string {
  const parts = [
    ...(lapsed.length > 0 ? [tn('verdict_today_lapsed', lapsed.length)] : []),
    ...(since.length > 0 ? [tn('verdict_today_since', since.length)] : []),
  ];
  return parts.join(' ');
}

/** "6 points for “Misleading claims” lapse on Wed, Dec 2." */
export function returnWords({ points, policyWords, at }: PointsBack, zone: string): string {
  const day = dayOf(at, zone);
  return points === undefined
    ? t('verdict_return_unstated', policyWords, day)
    : tn('verdict_return', points, policyWords, day);
}
