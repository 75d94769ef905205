/** Something that is folded away on the screen and always printed: paper has no button to unfold it. */

import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

export function Fold({ words, children }: { words: string; children: ComponentChildren }) {
  const open = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="quiet fold"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {words}
      </button>
      <div class={open.value ? '' : 'folded'}>{children}</div>
    </>
  );
}
