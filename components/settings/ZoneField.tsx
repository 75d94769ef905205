/** A time zone by its name, with the browser's own list to search in. Empty means none of its own. */

import { useSignal } from '@preact/signals';
import { t } from '../../utils/words/words';

interface Props {
  /** Unique on the page. */
  id: string;
  label: string;
  /** Said before the list of errors: what an empty field means. */
  hint: string;
  value: string;
  placeholder: string;
  /** Empty when the field was emptied. Called with names that this browser knows only. */
  choose(zone: string): void;
}

function known(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

export function ZoneField({ id, label, hint, value, placeholder, choose }: Props) {
  const wrong = useSignal('');
  const change = (typed: string) => {
    const zone = typed.trim().replace(/\s+/g, '_');
    wrong.value = zone === '' || known(zone) ? '' : typed;
    if (wrong.value === '' && zone !== value) choose(zone);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="row wrap">
        <input
          id={id}
          class="grow"
          list="zones"
          value={wrong.value || value}
          placeholder={placeholder}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={wrong.value !== ''}
          aria-describedby={wrong.value ? `${id}-hint ${id}-wrong` : `${id}-hint`}
          onChange={(e) => change(e.currentTarget.value)}
        />
        {value !== '' && (
          <button type="button" onClick={() => change('')} aria-describedby={`${id}-hint`}>
            {t('set_zone_clear')}
          </button>
        )}
      </div>
      <p class="small" id={`${id}-hint`}>
        {hint}
      </p>
      {wrong.value && (
        <p class="wrong" id={`${id}-wrong`} role="alert">
          {t('set_zone_wrong', wrong.value)}
        </p>
      )}
    </div>
  );
}
