/** What is kept in this browser, and for how long. What cannot be brought back is asked about before it goes. */

import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { countWords, keepWords, sizeWords } from '../../utils/words/settings';
import { t } from '../../utils/words/words';
import { Sure } from './Sure';
import type { SettingsProps } from './types';

const MONTHS: readonly (number | null)[] = [null, 36, 24, 12, 6];
const length = (months: number | null): number => months ?? Number.POSITIVE_INFINITY;

export function StorageSection({ settings: { keepMonths }, kept, actions }: SettingsProps) {
  const asked = useSignal<number | null | undefined>(undefined);
  const select = useRef<HTMLSelectElement>(null);
  const take = (months: number | null) => {
    asked.value = undefined;
    actions.change({ keepMonths: months }, t('set_said_keep', keepWords(months)));
  };
  const choose = (months: number | null) => {
    if (length(months) >= length(keepMonths)) take(months);
    else asked.value = months;
  };
  const shown = asked.value === undefined ? keepMonths : asked.value;
  const choices = MONTHS.includes(keepMonths) ? MONTHS : [...MONTHS, keepMonths];
  return (
    <section class="part" aria-labelledby="set-storage">
      <h2 id="set-storage">{t('set_storage')}</h2>
      {kept === null ? (
        <p class="small">{t('loading')}</p>
      ) : (
        <dl>
          {(['accounts', 'tickets', 'messages', 'reports'] as const).map((what) => (
            <div key={what}>
              <dt>{t(`set_kept_${what}`)}</dt>
              <dd>{countWords(kept[what])}</dd>
            </div>
          ))}
          <div>
            <dt>{t('set_kept_bytes')}</dt>
            <dd>{kept.bytes === null ? t('state_unknown') : sizeWords(kept.bytes)}</dd>
          </div>
        </dl>
      )}
      <div class="field">
        <label for="keep">{t('set_keep')}</label>
        <select
          id="keep"
          ref={select}
          value={String(shown)}
          aria-describedby="keep-words"
          onChange={(e) => choose(choices.find((one) => String(one) === e.currentTarget.value) ?? null)}
        >
          {choices.map((months) => (
            <option key={String(months)} value={String(months)}>
              {keepWords(months)}
            </option>
          ))}
        </select>
        <p class="small" id="keep-words">
          {t('set_keep_words')}
        </p>
      </div>
      {asked.value !== undefined && (
        <Sure
          words={t('set_keep_sure', keepWords(asked.value))}
          yes={t('set_keep_remove')}
          no={t('set_keep_not')}
          from={select}
          answer={(yes) => {
            if (yes) take(asked.value ?? null);
            asked.value = undefined;
          }}
        />
      )}
    </section>
  );
}
