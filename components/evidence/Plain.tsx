/** The page when there is no pack to draw: still reading, nothing known of the account or of the alert, or it failed. */

import { t } from '../../utils/words/words';
import type { EvidenceProps } from './Evidence';

type Props = Pick<EvidenceProps, 'dir' | 'gone' | 'actions'> & { state: Exclude<EvidenceProps['state'], 'ready'> };

export function Plain({ state, gone = 'alert', dir, actions }: Props) {
  if (state === 'loading') {
    return (
      <main class="page plain" dir={dir} aria-busy="true">
        <h1 class="sr">{t('evi_title')}</h1>
        <p role="status">{t('loading')}</p>
      </main>
    );
  }
  const failed = state === 'error';
  return (
    <main class="page plain" dir={dir}>
      <h1>{t(failed ? 'error_title' : 'evi_gone_title')}</h1>
      <p role={failed ? 'alert' : undefined}>{t(failed ? 'error_words' : `evi_gone_${gone}`)}</p>
      <button type="button" class="primary" onClick={failed ? actions.retry : actions.openReport}>
        {t(failed ? 'retry' : 'evi_open_report')}
      </button>
    </main>
  );
}
