/** The week's LIVEs: how long each was, what came, and what to fix before the next one. */

import type { LiveSummary } from '../../utils/domain';
import { summaryFacts } from '../../utils/words/panel';
import { dayAndTime, t } from '../../utils/words/words';
import { RuleLink } from '../ui/RuleLink';
import type { PartProps } from './sections';

export function Lives({ report: { lives = [], week } }: PartProps) {
  if (lives.length === 0) return null;
  return (
    <section class="part">
      <h2>{t('rep_lives')}</h2>
      <ul class="list">
        {lives.map((live) => (
          <li key={live.roomId}>
            <div class="grow">
              <p>
                <b dir="auto">{live.title ?? t('rep_live_untitled')}</b>{' '}
                <span class="num">{dayAndTime(live.startedAt ?? live.endedAt, week.zone)}</span>
              </p>
              <small>{summaryFacts(live).join(' · ')}</small>
              <Fixes fix={live.fix} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fixes({ fix }: Pick<LiveSummary, 'fix'>) {
  if (fix.length === 0) return null;
  return (
    <ul class="small">
      {fix.map(({ alert, policyWords, quote, advice, learnUrl }) => {
        const words = policyWords ?? quote;
        if (!words) return null;
        return (
          <li key={alert}>
            {learnUrl?.startsWith('https://') ? <RuleLink url={learnUrl} words={words} /> : <q dir="auto">{words}</q>}
            {advice && (
              <>
                {' '}
                <q dir="auto">{advice}</q>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
