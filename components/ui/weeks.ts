/** The weeks one can look at, newest first: the running one on top when it is there. */

import type { WeeklyReport } from '../../utils/domain';
import { daysOf, t } from '../../utils/words/words';
import type { Choice } from './Picker';

export function weekChoices(reports: WeeklyReport[], running: WeeklyReport | null, short?: boolean): Choice[] {
  const past = reports.filter((r) => r.week.start !== running?.week.start);
  return [
    ...(running ? [{ value: running.week.start, words: t('this_week') }] : []),
    ...past.map(({ week }) => ({
      value: week.start,
      words: short ? t('week_short', week.number) : t('week', week.number, daysOf(week.start, week.end)),
    })),
  ];
}
