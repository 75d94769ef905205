/** Asks once more before what cannot be taken back. The focus comes here, and goes back to where it was. */

import type { RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  words: string;
  yes: string;
  no: string;
  /** What asked: it stays on the page and gets the focus back. */
  from: RefObject<HTMLElement | null>;
  answer(yes: boolean): void;
}

export function Sure({ words, yes, no, from, answer }: Props) {
  const id = useId();
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  const press = (sure: boolean) => {
    from.current?.focus();
    answer(sure);
  };
  return (
    <fieldset class="sure" aria-labelledby={id}>
      <p id={id} role="alert">
        {words}
      </p>
      <div class="row wrap">
        <button type="button" onClick={() => press(true)}>
          {yes}
        </button>
        <button type="button" ref={safe} onClick={() => press(false)}>
          {no}
        </button>
      </div>
    </fieldset>
  );
}
