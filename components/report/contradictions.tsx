/** Where two of TikTok's own statements do not agree. Both are shown, neither is preferred. */

import { contradictionWords, momentOf, sourceWord, t } from '../../utils/words/words';
import type { PartProps } from './sections';

export function Contradictions({ report }: PartProps) {
  const { contradictions, week } = report;
  if (contradictions.length === 0) return null;
  return (
    <section class="part" data-tone="careful">
      <h2>{t('rep_contradictions')}</h2>
      <ul class="list">
        {contradictions.map((one) => (
          <li key={one.kind + (one.violationId ?? one.policyWords ?? '') + one.saidAt}>
            <div class="grow">
              <p>{contradictionWords(one, week.zone)}</p>
              {one.words && (
                <p class="quoted">
                  <q dir="auto">{one.words}</q>
                </p>
              )}
              <small>
                {t('rep_said', sourceWord(one.said.site, one.said.endpoint), momentOf(one.saidAt, week.zone))}
                {one.read &&
                  ` · ${t('rep_said', sourceWord(one.read.site, one.read.endpoint), momentOf(one.readAt, week.zone))}`}
              </small>
            </div>
          </li>
        ))}
      </ul>
      <p class="small">{t('rep_contradictions_note')}</p>
    </section>
  );
}
