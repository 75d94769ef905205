/** One big button that marks this moment of the LIVE, with a note or without; Enter in the field does the same. */

import { useState } from 'preact/hooks';
import { clockOf } from '../../utils/words/panel';
import { t } from '../../utils/words/words';
import type { Now } from '../ui/Time';
import type { PanelActions } from './props';

interface Props {
  shortcut: string | undefined;
  zone: string;
  now: Now;
  mark: PanelActions['mark'];
}

/** As long as a note may be. */
export const NOTE = 500;

export function MarkForm({ shortcut, zone, now, mark }: Props) {
  const [note, setNote] = useState('');
  const [said, say] = useState('');
  const [busy, setBusy] = useState(false);
  const store = async () => {
    if (busy) return;
    setBusy(true);
    const at = now.value;
    try {
      const stored = await mark(note.trim());
      say(stored ? t('pan_marked', clockOf(at, zone)) : t('pan_not_marked'));
      if (stored) setNote('');
    } catch (error) {
      console.error('Good Standing: a moment could not be marked', error);
      say(t('pan_failed'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      class="pad marking"
      onSubmit={(e) => {
        e.preventDefault();
        void store();
      }}
    >
      <button type="submit" class="primary" aria-busy={busy}>
        {t('pan_mark')}
      </button>
      <label class="small" for="mark-note">
        {t('pan_note')}
      </label>
      <input
        id="mark-note"
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={NOTE}
        value={note}
        onInput={(e) => setNote(e.currentTarget.value)}
      />
      {shortcut && (
        <p class="small">
          {t('pan_shortcut')} <kbd>{shortcut}</kbd>
        </p>
      )}
      <p class="small said" role="status">
        {said}
      </p>
    </form>
  );
}
