/** The report page when there is no report to draw: still reading, nothing read yet, signed out, or it failed. */

import { t } from '../../utils/words/words';
import { Building } from '../ui/Building';
import type { ReportProps } from './Report';

type Props = Pick<ReportProps, 'dir' | 'progress' | 'actions'> & { state: Exclude<ReportProps['state'], 'ready'> };

export function Plain({ state, dir, progress, actions }: Props) {
  if (state === 'loading') {
    return (
      <main class="page plain" dir={dir} aria-busy="true">
        <h1 class="sr">{t('report_title')}</h1>
        {progress ? <Building {...progress} /> : <p role="status">{t('loading')}</p>}
        <div class="skeleton" aria-hidden="true">
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
    <main class="page plain" dir={dir}>
      <h1>{t(failed ? 'error_title' : out ? 'state_signed_out' : 'report_empty_title')}</h1>
      <p role={failed ? 'alert' : undefined}>{t(failed ? 'error_words' : out ? 'card_signed_out' : 'no_report')}</p>
      {progress && <Building {...progress} />}
      <button type="button" class="primary" onClick={failed ? actions.retry : actions.openHealth}>
        {t(failed ? 'retry' : 'open_health')}
      </button>
    </main>
  );
}
