/** How alerts call for attention: by level, in large type, not in quiet hours, and during a LIVE only what is of LIVE. */

import { ALERT_LEVELS, type AlertCall, type AlertLevel, type AlertSettings } from '../../utils/domain/settings';
import { levelWord, t } from '../../utils/words/words';
import type { SettingsProps } from './types';

const CALLS = ['sound', 'flash', 'notify'] as const satisfies readonly (keyof AlertCall)[];
/** What the quiet hours are until the seller says otherwise. */
const NIGHT = { from: '22:00', to: '07:00' };

export function AlertsSection({ settings: { alerts }, actions }: SettingsProps) {
  const change = (patch: Partial<AlertSettings>, words: string) =>
    actions.change({ alerts: { ...alerts, ...patch } }, words);
  return (
    <section class="part" aria-labelledby="set-alerts">
      <h2 id="set-alerts">{t('alert_set')}</h2>
      <p class="small">{t('alert_set_words')}</p>
      {ALERT_LEVELS.map((level) => (
        <Level key={level} level={level} alerts={alerts} change={change} hear={() => actions.hear(level)} />
      ))}
      <p class="small">{t('alert_set_hint')}</p>
      <Switch
        name="large"
        on={alerts.large}
        change={(large) => change({ large }, saidWords(t('alert_large'), large))}
      />
      <Switch
        name="live_mode"
        on={alerts.liveMode}
        change={(liveMode) => change({ liveMode }, saidWords(t('alert_live_mode'), liveMode))}
      />
      <Quiet quiet={alerts.quiet} change={change} />
    </section>
  );
}

const saidWords = (what: string, on: boolean): string => t(on ? 'alert_said_on' : 'alert_said_off', what);

type Change = (patch: Partial<AlertSettings>, words: string) => void;

interface LevelProps {
  level: AlertLevel;
  alerts: AlertSettings;
  change: Change;
  hear(): void;
}

function Level({ level, alerts: { levels }, change, hear }: LevelProps) {
  const name = levelWord(level);
  return (
    <fieldset>
      <legend>{name}</legend>
      {CALLS.map((call) => (
        <label class="choice" key={call}>
          <input
            type="checkbox"
            checked={levels[level][call]}
            onChange={(e) => {
              const on = e.currentTarget.checked;
              const next = { ...levels, [level]: { ...levels[level], [call]: on } };
              change({ levels: next }, saidWords(t('alert_call_of', name, t(`alert_call_${call}`)), on));
            }}
          />
          {t(`alert_call_${call}`)}
        </label>
      ))}
      <button type="button" onClick={hear}>
        {t('alert_hear')}
      </button>
    </fieldset>
  );
}

function Switch({ name, on, change }: { name: 'large' | 'live_mode'; on: boolean; change(on: boolean): void }) {
  const id = `alert-${name}`;
  return (
    <div>
      <label class="choice">
        <input type="checkbox" checked={on} aria-describedby={id} onChange={(e) => change(e.currentTarget.checked)} />
        {t(`alert_${name}`)}
      </label>
      <p class="small" id={id}>
        {t(`alert_${name}_words`)}
      </p>
    </div>
  );
}

function Quiet({ quiet, change }: { quiet: AlertSettings['quiet']; change: Change }) {
  const choose = (next: typeof NIGHT) => change({ quiet: next }, t('alert_said_quiet', next.from, next.to));
  return (
    <fieldset aria-describedby="alert-quiet">
      <legend>{t('alert_quiet')}</legend>
      <label class="choice">
        <input
          type="checkbox"
          checked={quiet !== null}
          onChange={(e) =>
            e.currentTarget.checked ? choose(NIGHT) : change({ quiet: null }, saidWords(t('alert_quiet'), false))
          }
        />
        {t('alert_quiet_on')}
      </label>
      {quiet &&
        (['from', 'to'] as const).map((end) => (
          <label class="choice" key={end}>
            {t(`alert_quiet_${end}`)}
            <input
              type="time"
              required
              value={quiet[end]}
              onChange={(e) => {
                const { value } = e.currentTarget;
                // Emptied by hand: what was chosen holds until a time is typed.
                if (value) choose({ ...quiet, [end]: value });
              }}
            />
          </label>
        ))}
      <p class="small" id="alert-quiet">
        {t('alert_quiet_words')}
      </p>
    </fieldset>
  );
}
