/** The one thing to do: the loudest part of the page, or absent when there is nothing to do. */

import { actionWords, t } from '../../utils/words/words';
import type { PartProps } from './sections';

export function Action({ report, actions }: PartProps) {
  const { action } = report;
  if (action.kind === 'nothing') return null;
  const url = 'url' in action ? action.url : undefined;
  const derived = 'derived' in action && action.derived;
  return (
    <section class="part action">
      <div class="grow">
        <h2>{t('one_thing')}</h2>
        <p>{actionWords(report)}</p>
        {derived && <p class="small">{t('due_derived')}</p>}
      </div>
      {url?.startsWith('https://') ? (
        <a class="b primary" href={url} target="_blank" rel="noopener noreferrer">
          {t('open')}
        </a>
      ) : (
        <button type="button" class="primary" onClick={actions.openHealth}>
          {t('open_health')}
        </button>
      )}
    </section>
  );
}
