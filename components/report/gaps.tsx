/** What could not be read this week, and what the seller can do about each. */

import type { Gap } from '../../utils/domain';
import { dayOf, fixWords, gapWords, t } from '../../utils/words/words';
import type { ReportActions } from './Report';
import type { PartProps } from './sections';

/** What the button opens; without one the words alone say what to do. */
function fixOf(fix: Gap['fix'], actions: ReportActions): { words: string; go(): void } | undefined {
  switch (fix) {
    case 'open-health':
    case 'open-violations':
    case 'sign-in':
    case 'reload':
      return { words: t('open_health'), go: actions.openHealth };
    case 'open-live-center':
      return actions.openLive && { words: t('rep_open_live'), go: actions.openLive };
    case 'service':
      return actions.openSettings && { words: t('rep_settings'), go: actions.openSettings };
    case 'report-bug':
      return undefined;
  }
}

export function Gaps({ report, actions }: PartProps) {
  const { gaps, week } = report;
  if (gaps.length === 0) return null;
  return (
    <section class="part">
      <h2>{t('gaps_title')}</h2>
      <ul class="list">
        {gaps.map((gap) => {
          const fix = fixOf(gap.fix, actions);
          return (
            <li key={gap.site + gap.endpoint} class="wrap">
              <div class="grow">
                <p>
                  {gapWords(gap)}
                  {gap.readAt !== undefined && ` · ${t('last_read', dayOf(gap.readAt, week.zone))}`}
                </p>
                <p class="small">{fixWords(gap)}</p>
              </div>
              {fix && (
                <button type="button" onClick={fix.go}>
                  {fix.words}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
