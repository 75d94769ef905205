/** While the list is being read, and when it cannot be. */

import { t } from '../../utils/words/words';

export function Unready({ state, retry }: { state: 'loading' | 'error'; retry(): void }) {
  if (state === 'loading') {
    return (
      <div class="part" aria-busy="true">
        <p class="sr" role="status">
          {t('loading')}
        </p>
        <div class="skeleton" aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      </div>
    );
  }
  return (
    <section class="part">
      <p role="alert">{t('error_words')}</p>
      <p class="acts">
        <button type="button" class="primary" onClick={retry}>
          {t('retry')}
        </button>
      </p>
    </section>
  );
}
