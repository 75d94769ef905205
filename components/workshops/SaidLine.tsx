/** Says what was done, aloud too, and takes it back. In sight wherever the page is scrolled to. */

import { useRef } from 'preact/hooks';
import { t } from '../../utils/words/words';

export interface Said {
  /** Raised with each, so that the same words are said again. */
  n: number;
  words: string;
  undo?: () => void;
}

export function SaidLine({ said }: { said: Said | null }) {
  const line = useRef<HTMLParagraphElement>(null);
  const press = (undo: () => void) => {
    // The button goes with this: the focus stays where the words are.
    line.current?.focus();
    undo();
  };
  return (
    <div class={said ? 'said' : 'said none'}>
      <p role="status" id="ws-said" tabIndex={-1} ref={line}>
        {said && <span key={said.n}>{said.words}</span>}
      </p>
      {said?.undo && (
        <button type="button" key={said.n} onClick={() => said.undo && press(said.undo)}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}

/** Where the focus goes when what was pressed goes with the press. */
export const focusSaid = (): void => document.getElementById('ws-said')?.focus();
