/**
 * The appeal draft: the facts in sentences until the seller writes in it, kept as one types. Each of the two variants has a
 * text of its own, so that looking at the other loses nothing. On paper the text stands as it is, with its blanks.
 */

import { useSignal } from '@preact/signals';
import { DRAFT_CAPS, VARIANTS, type Variant } from '../../utils/domain/evidence/kept';
import { draftText } from '../../utils/words/evidence';
import { t } from '../../utils/words/words';
import type { EvidenceProps, PartProps } from './Evidence';

export function DraftPart({ pack, draft, kept, actions }: PartProps) {
  const { variant, texts, ticks } = draft;
  const own = texts[variant];
  const text = own ?? draftText(pack, variant, ticks);
  /** What a reset took away, until something is written again. */
  const taken = useSignal<{ variant: Variant; text: string } | null>(null);
  const note = useSignal('');

  const write = (words: string): void => {
    taken.value = null;
    note.value = words.length >= DRAFT_CAPS.text ? t('evi_full') : '';
    actions.edit({ ...draft, texts: { ...texts, [variant]: words.slice(0, DRAFT_CAPS.text) } });
  };
  const reset = (): void => {
    const { [variant]: gone, ...left } = texts;
    if (gone !== undefined) taken.value = { variant, text: gone };
    note.value = t('evi_reset_done');
    actions.edit({ ...draft, texts: left });
  };
  const copy = (): void =>
    void actions.copy(text).then(
      () => {
        note.value = t('evi_copied');
      },
      () => {
        note.value = t('evi_copy_failed');
      },
    );
  const undo = taken.value?.variant === variant ? taken.value.text : undefined;

  return (
    <section class="part draft">
      <h2 id="draft">{t('evi_draft')}</h2>
      <p class="small desk">{t('evi_draft_hint')}</p>
      <fieldset class="row wrap desk">
        <legend class="sr">{t('evi_variant')}</legend>
        {VARIANTS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="variant"
              checked={one === variant}
              onChange={() => actions.edit({ ...draft, variant: one })}
            />
            {t(`evi_variant_${one}`)}
          </label>
        ))}
      </fieldset>
      <textarea
        class="desk"
        aria-labelledby="draft"
        dir="auto"
        rows={18}
        maxLength={DRAFT_CAPS.text}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <div class="paper text" dir="auto">
        {text}
      </div>
      <div class="row wrap desk">
        <button type="button" onClick={copy}>
          {t('evi_copy')}
        </button>
        {own !== undefined && (
          <button type="button" onClick={reset}>
            {t('evi_reset')}
          </button>
        )}
        {undo !== undefined && own === undefined && (
          <button type="button" onClick={() => write(undo)}>
            {t('undo')}
          </button>
        )}
        <span class="small" role="status">
          {note.value} {keptWords(kept)}
        </span>
      </div>
    </section>
  );
}

function keptWords(kept: EvidenceProps['kept']): string {
  if (kept === 'failed') return t('evi_unsaved');
  if (kept === 'idle') return '';
  return t(kept === 'saved' ? 'evi_saved' : 'evi_saving');
}
