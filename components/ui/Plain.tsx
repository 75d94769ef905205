/** Popup or panel when there is nothing to draw yet, nobody is signed in, or what is kept could not be read. */

import type { Progress } from '../../utils/domain';
import { t } from '../../utils/words/words';
import { Building } from './Building';

export type PageState = 'loading' | 'empty' | 'ready' | 'error' | 'signed-out';

interface Props {
  /** Which page it stands for, as its style sheet calls it. */
  page: 'popup' | 'panel';
  state: Exclude<PageState, 'ready'>;
  dir: 'ltr' | 'rtl';
  progress?: Progress | null | undefined;
  actions: { retry(): void; openHealth(): void; openSettings?(): void };
}

export function Plain({ page, state, dir, progress, actions }: Props) {
  if (state === 'loading') {
    return (
      <main class={page} dir={dir} aria-busy="true">
        <h1 class="sr">{t('loading')}</h1>
        {progress && <Building {...progress} />}
        <div class="skeleton" aria-hidden="true">
          <i />
          <i />
          <i />
          <i />
          <i />
        </div>
      </main>
    );
  }
  const failed = state === 'error';
  const out = state === 'signed-out';
  return (
    <main class={`${page} plain`} dir={dir}>
      <h1>{t(failed ? 'error_title' : out ? 'state_signed_out' : 'empty_title')}</h1>
      <p role={failed ? 'alert' : undefined}>{t(failed ? 'error_words' : out ? 'card_signed_out' : 'empty_words')}</p>
      <button type="button" class="primary" onClick={failed ? actions.retry : actions.openHealth}>
        {t(failed ? 'retry' : 'open_health')}
      </button>
      {!failed && <p class="small">{t('empty_note')}</p>}
      {actions.openSettings && (
        <button type="button" class="quiet" onClick={actions.openSettings}>
          {t('rep_settings')}
        </button>
      )}
    </main>
  );
}
