/** A field that adds what is typed to a list, by Enter or button, and keeps the focus for the next one. */

import { useState } from 'preact/hooks';
import { LIST_CAPS, type ListName } from '../../utils/domain/lists';
import { t } from '../../utils/words/words';

export function Adder({ name, add }: { name: ListName; add(title: string): void }) {
  const [words, setWords] = useState('');
  return (
    <form
      class="row adder"
      onSubmit={(e) => {
        e.preventDefault();
        if (words.trim() === '') return;
        add(words);
        setWords('');
      }}
    >
      <input
        type="text"
        class="grow"
        dir="auto"
        autocomplete="off"
        maxLength={LIST_CAPS.title}
        aria-label={t(`pan_add_${name}`)}
        placeholder={t(`pan_add_${name}`)}
        value={words}
        onInput={(e) => setWords(e.currentTarget.value)}
      />
      <button type="submit">{t('pan_add')}</button>
    </form>
  );
}
