/** When to be reminded before a deadline, and a sample to see whether the system shows notifications at all. */

import { REMINDER_HOURS } from '../../utils/domain/settings';
import { beforeWords } from '../../utils/words/settings';
import { t } from '../../utils/words/words';
import type { SettingsProps } from './types';

export function RemindersSection({ settings: { reminders }, actions }: SettingsProps) {
  const toggle = (hours: number, on: boolean) => {
    const next = REMINDER_HOURS.filter((one) => (one === hours ? on : reminders.includes(one)));
    actions.change({ reminders: next }, t(on ? 'set_said_remind' : 'set_said_remind_off', beforeWords(hours)));
  };
  return (
    <section class="part" aria-labelledby="set-reminders">
      <h2 id="set-reminders">{t('set_reminders')}</h2>
      <fieldset class="grid">
        <legend>{t('set_reminders_legend')}</legend>
        {REMINDER_HOURS.map((hours) => (
          <label class="choice" key={hours}>
            <input
              type="checkbox"
              checked={reminders.includes(hours)}
              onChange={(e) => toggle(hours, e.currentTarget.checked)}
            />
            {beforeWords(hours)}
          </label>
        ))}
      </fieldset>
      <p class="small">{t(reminders.length > 0 ? 'set_reminders_hint' : 'set_reminders_none')}</p>
      <div>
        <button type="button" onClick={actions.sample}>
          {t('set_sample')}
        </button>
      </div>
    </section>
  );
}
