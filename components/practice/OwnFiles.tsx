/** The files whose questions are here: each can be forgotten, and that taken back. */

import { useRef } from 'preact/hooks';
import type { OwnQuestion } from '../../utils/domain';
import { dayOf, t, tn } from '../../utils/words/words';

interface Props {
  own: readonly OwnQuestion[];
  forget(from: string): void;
  /** What was done last. */
  said: string | undefined;
  undo: (() => void) | undefined;
}

export function OwnFiles({ own, forget, said, undo }: Props) {
  const line = useRef<HTMLParagraphElement>(null);
  const files = [...new Set(own.map(({ from }) => from))].map((from) => {
    const questions = own.filter((one) => one.from === from);
    return { from, count: questions.length, at: Math.max(...questions.map(({ addedAt }) => addedAt)) };
  });
  files.sort((a, b) => b.at - a.at || (a.from < b.from ? -1 : 1));
  // What was pressed may go with this: the focus goes where the words will be.
  const press = (act: () => void) => () => {
    line.current?.focus();
    act();
  };
  return (
    <section class="part stack" aria-labelledby="gift-files">
      <h2 id="gift-files">{t('gift_files')}</h2>
      {files.length === 0 && <p class="calm">{t('gift_files_none')}</p>}
      <ul class="list">
        {files.map(({ from, count, at }) => (
          <li key={from}>
            <span class="grow">
              <bdi>{from}</bdi>
              <small>{tn('gift_file', count, dayOf(at))}</small>
            </span>
            <button type="button" aria-label={t('gift_forget_named', from)} onClick={press(() => forget(from))}>
              {t('gift_forget')}
            </button>
          </li>
        ))}
      </ul>
      <div class="row wrap">
        <p role="status" tabIndex={-1} ref={line}>
          {said}
        </p>
        {undo && (
          <button type="button" onClick={press(undo)}>
            {t('undo')}
          </button>
        )}
      </div>
    </section>
  );
}
