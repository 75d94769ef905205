/** Today's minutes and the run of days, calmly: a day off is no loss, and nothing here asks for more than five minutes. */

import type { PracticeDay } from '../../utils/domain';
import { DAILY_MS, streakOf, todayOf } from '../../utils/domain/practice/streak';
import { t, tn } from '../../utils/words/words';

const MINUTE = 60_000;
const OF = DAILY_MS / MINUTE;

export function Days({ days, today }: { days: readonly PracticeDay[]; today: string }) {
  const { answered, right, spentMs } = todayOf(days, today);
  const streak = streakOf(days, today);
  const minutes = Math.floor(spentMs / MINUTE);
  const words = t('prac_minutes', minutes, OF);
  return (
    <section class="part days" aria-labelledby="practice-days">
      <h2 id="practice-days">{t('prac_today')}</h2>
      <dl>
        <div>
          <dt>{t('prac_time')}</dt>
          <dd>
            {words}
            <progress value={Math.min(minutes, OF)} max={OF} aria-label={words} />
          </dd>
        </div>
        <div>
          <dt>{t('prac_answers')}</dt>
          <dd>{answered > 0 ? t('prac_answers_right', right, answered) : t('prac_answers_none')}</dd>
        </div>
        <div>
          <dt>{t('prac_streak')}</dt>
          <dd>
            {streak.days > 0 ? tn('prac_days', streak.days) : t('prac_days_none')}
            <small>{streakWords(streak)}</small>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function streakWords({ days, today, longest }: ReturnType<typeof streakOf>): string {
  if (days > 0 && longest > days) return tn('prac_longest', longest);
  if (days > 0) return t(today ? 'prac_streak_today' : 'prac_streak_before');
  return longest > 0 ? tn('prac_longest', longest) : t('prac_streak_first');
}
