/** Says what was changed, aloud too, and takes it back. In sight wherever the page is scrolled to. */

import { useRef } from 'preact/hooks';
import { t } from '../../utils/words/words';
import type { Said } from './types';

export function StatusLine({ said, undo }: { said: Said | null; undo(): void }) {
  const line = useRef<HTMLParagraphElement>(null);
  const press = () => {
    // The button may go with this: the focus stays where the words are.
    line.current?.focus();
    undo();
  };
  return (
    <div class={said ? 'said' : 'said none'}>
      <p role="status" tabIndex={-1} ref={line}>
        {said && <span key={said.n}>{said.words}</span>}
      </p>
      {said?.undo && (
        <button type="button" onClick={press}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
