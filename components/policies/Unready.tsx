/** While the catalogue is being loaded, and when it cannot be. */

import { t } from '../../utils/words/words';

export function Unready({ state, retry }: { state: 'loading' | 'error'; retry(): void }) {
  if (state === 'loading') {
    return (
      <p class="part calm" role="status" aria-busy="true">
        {t('pol_loading')}
      </p>
    );
  }
  return (
    <section class="part">
      <p role="alert">{t('pol_failed')}</p>
      <p>
        <button type="button" class="primary" onClick={retry}>
          {t('retry')}
        </button>
      </p>
    </section>
  );
}
