/** The card after a LIVE: how long it was, what came, what to fix before the next one, with the way to the proof of each. */

import type { LiveSummary } from '../../utils/domain';
import { summaryFacts } from '../../utils/words/panel';
import { t } from '../../utils/words/words';
import { RuleLink } from './RuleLink';

export interface SummaryActions {
  openEvidence(alert: string): void;
  putAway(): void;
}

export function Summary({ summary, actions }: { summary: LiveSummary; actions: SummaryActions }) {
  const { title, fix } = summary;
  return (
    <section class="pad summary" aria-label={t('pan_ended')}>
      <div class="row">
        <h2 class="grow">{t('pan_ended')}</h2>
        <button type="button" class="quiet" onClick={actions.putAway}>
          {t('pan_put_away')}
        </button>
      </div>
      {title && (
        <p>
          <q dir="auto">{title}</q>
        </p>
      )}
      <p class="facts">{summaryFacts(summary).join(' · ')}</p>
      {fix.length > 0 && (
        <>
          <h3 class="small">{t('pan_fix')}</h3>
          <ul class="list">
            {fix.map((one) => (
              <Fix key={one.alert} fix={one} open={() => actions.openEvidence(one.alert)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Fix({ fix, open }: { fix: LiveSummary['fix'][number]; open(): void }) {
  const { policyWords, quote, advice, learnUrl } = fix;
  const name = policyWords ?? quote;
  return (
    <li>
      <div class="grow">
        <p>{name ? <q dir="auto">{name}</q> : t('live_rule_unsaid')}</p>
        {advice && advice !== name && (
          <p class="small">
            {t('advice')} <q dir="auto">{advice}</q>
          </p>
        )}
        <div class="row wrap">
          <button type="button" onClick={open}>
            {t('pan_pack')}
          </button>
          <RuleLink url={learnUrl} />
        </div>
      </div>
    </li>
  );
}
