/** The one thing to do and why that one: the loudest part of the page, or one quiet line when there is nothing to do. */

import { actionWords, t, whyWords } from '../../utils/words/words';
import { LearnLink } from '../ui/LearnLink';
import type { PartProps } from './sections';

export function Action({ report, actions }: PartProps) {
  const { action } = report;
  if (action.kind === 'nothing') {
    return (
      <p class="part bare calm">
        {actionWords(report)} {whyWords(report)}
      </p>
    );
  }
  const url = 'url' in action ? action.url : undefined;
  const derived = 'derived' in action && action.derived;
  return (
    <section class="part action">
      <div class="grow">
        <h2>{t('one_thing')}</h2>
        <p>{actionWords(report)}</p>
        <p class="small">
          {whyWords(report)}
          {derived && ` ${t('sentence', t('due_derived'))}`}
        </p>
      </div>
      {url?.startsWith('https://') ? (
        <a class="b primary" href={url} target="_blank" rel="noopener noreferrer">
          {t('open')}
        </a>
      ) : action.kind === 'quiz' ? (
        <LearnLink to={['quiz', report.account.key]} class="b primary">
          {t('quiz_take')}
        </LearnLink>
      ) : (
        <button type="button" class="primary" onClick={actions.openHealth}>
          {t('open_health')}
        </button>
      )}
    </section>
  );
}
