/** In which days and weeks the reports are counted, for all accounts and for single ones, and whether they are announced. */

import type { AccountSettings, Settings, WeekStart } from '../../utils/domain';
import { accountName } from '../../utils/domain/account';
import { dayName } from '../../utils/words/settings';
import { t } from '../../utils/words/words';
import type { SettingsProps } from './types';
import { ZoneField } from './ZoneField';

const DAYS: readonly WeekStart[] = [1, 0, 6];

export function ReportSection({ settings, here, accounts, actions }: SettingsProps) {
  const { zone, weekStart, announce } = settings;
  const { change } = actions;
  return (
    <section class="part" aria-labelledby="set-report">
      <h2 id="set-report">{t('set_report')}</h2>
      <ZoneField
        id="zone"
        label={t('set_zone')}
        hint={t('set_zone_hint', here)}
        value={zone ?? ''}
        placeholder={here}
        choose={(to) => change({ zone: to || null }, t('set_said_zone', to || here))}
      />
      <fieldset>
        <legend>{t('set_week')}</legend>
        {DAYS.map((day) => (
          <label class="choice" key={day}>
            <input
              type="radio"
              name="week"
              checked={weekStart === day}
              onChange={() => change({ weekStart: day }, t('set_said_week', dayName(day)))}
            />
            {dayName(day)}
          </label>
        ))}
      </fieldset>
      <p class="small">{t('set_anew')}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={announce}
          onChange={(e) => {
            const on = e.currentTarget.checked;
            change({ announce: on }, t(on ? 'set_said_announce' : 'set_said_announce_off'));
          }}
        />
        {t('set_announce')}
      </label>
      {accounts.length > 0 && <Own settings={settings} here={here} accounts={accounts} change={change} />}
    </section>
  );
}

interface OwnProps extends Pick<SettingsProps, 'settings' | 'here' | 'accounts'> {
  change: SettingsProps['actions']['change'];
}

/** Accounts that live elsewhere than the others. */
function Own({ settings, here, accounts, change }: OwnProps) {
  const common = settings.zone ?? here;
  return (
    <details open={Object.keys(settings.accounts).length > 0}>
      <summary>{t('set_own')}</summary>
      {accounts.map((account) => {
        const { key } = account;
        const name = accountName(account);
        const own = settings.accounts[key] ?? {};
        const put = (next: AccountSettings, words: string) => change({ accounts: withOwn(settings, key, next) }, words);
        return (
          <fieldset key={key}>
            <legend>
              <bdi>{name}</bdi> · {t(account.role)}
            </legend>
            <ZoneField
              id={`zone-${key}`}
              label={t('set_zone')}
              hint={t('set_zone_own_hint', common)}
              value={own.zone ?? ''}
              placeholder={common}
              choose={(to) =>
                put({ ...without(own, 'zone'), ...(to && { zone: to }) }, t('set_said_own_zone', name, to || common))
              }
            />
            <div class="field">
              <label for={`week-${key}`}>{t('set_week')}</label>
              <select
                id={`week-${key}`}
                value={own.weekStart ?? ''}
                onChange={(e) => {
                  const day = DAYS.find((one) => String(one) === e.currentTarget.value);
                  const rest = without(own, 'weekStart');
                  const words = t('set_said_own_week', name, dayName(day ?? settings.weekStart));
                  put(day === undefined ? rest : { ...rest, weekStart: day }, words);
                }}
              >
                <option value="">{t('set_as_above', dayName(settings.weekStart))}</option>
                {DAYS.map((day) => (
                  <option key={day} value={day}>
                    {dayName(day)}
                  </option>
                ))}
              </select>
            </div>
          </fieldset>
        );
      })}
    </details>
  );
}

function without(own: AccountSettings, name: keyof AccountSettings): AccountSettings {
  return Object.fromEntries(Object.entries(own).filter(([key]) => key !== name));
}

/** An account without anything of its own is as all the others: it leaves nothing behind. */
function withOwn(settings: Settings, key: keyof Settings['accounts'], own: AccountSettings): Settings['accounts'] {
  const others = Object.entries(settings.accounts).filter(([name]) => name !== key);
  return Object.fromEntries(Object.keys(own).length > 0 ? [...others, [key, own]] : others);
}
