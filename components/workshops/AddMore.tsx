/** The rest of the form: where, who, how to get in, and what it is about. All of it may stay empty. */

import type { JSX } from 'preact';
import { t } from '../../utils/words/words';
import { runByWords } from '../../utils/words/workshops';
import type { Field } from './Field';
import type { Fields } from './fields';

interface Props {
  fields: Fields;
  field(name: keyof Fields, more?: Partial<Parameters<typeof Field>[0]>): JSX.Element;
  set(more: Partial<Fields>): void;
}

const MODES = [
  ['in-person', 'ws_mode_in_person'],
  ['online', 'ws_mode_online'],
  ['mixed', 'ws_mode_mixed'],
] as const;
const ENTRIES = ['open', 'invitation', 'waitlist', 'full'] as const;

export function AddMore({ fields, field, set }: Props) {
  const pick = (name: 'mode' | 'runBy' | 'entry', label: string, choices: readonly (readonly [string, string])[]) => (
    <div class="field">
      <label for={`add-${name}`}>{label}</label>
      <select
        id={`add-${name}`}
        value={fields[name]}
        onChange={(event) => set({ [name]: event.currentTarget.value } as Partial<Fields>)}
      >
        <option value="">{t('ws_unstated')}</option>
        {choices.map(([value, words]) => (
          <option key={value} value={value} selected={value === fields[name]}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <>
      {pick(
        'mode',
        t('ws_mode'),
        MODES.map(([value, key]) => [value, t(key)]),
      )}
      {fields.mode !== 'online' && (
        <div class="pair">
          {field('venue')}
          {field('city')}
          {field('address')}
        </div>
      )}
      <div class="pair">
        {field('url', { type: 'url', hint: t('ws_field_link_hint') })}
        {field('register', { type: 'url' })}
      </div>
      <div class="pair">
        {field('organiser')}
        {pick(
          'runBy',
          t('ws_run_by'),
          (['tiktok', 'partner', 'community'] as const).map((value) => [value, runByWords(value)]),
        )}
        {pick(
          'entry',
          t('ws_entry'),
          ENTRIES.map((value) => [value, t(`ws_entry_${value}`)]),
        )}
      </div>
      <div class="pair">
        <div class="field">
          {!fields.free && field('price')}
          <label class="tick">
            <input
              type="checkbox"
              checked={fields.free === '1'}
              onChange={(event) => set({ free: event.currentTarget.checked ? '1' : '' })}
            />
            {t('ws_free')}
          </label>
        </div>
        {field('language', { hint: t('ws_field_language_hint') })}
      </div>
      {field('topics', { hint: t('ws_field_topics_hint') })}
      {field('description', { rows: 4 })}
    </>
  );
}
