/** While the page waits, or cannot go on. */

import { t } from '../../utils/words/words';

export function Unready({ state, retry }: { state: 'loading' | 'error'; retry(): void }) {
  if (state === 'loading')
    return (
      <p class="part" role="status">
        {t('loading')}
      </p>
    );
  return (
    <div class="part stack">
      <p role="alert">{t('error_words')}</p>
      <p>
        <button type="button" class="primary" onClick={retry}>
          {t('retry')}
        </button>
      </p>
    </div>
  );
}
