/** Rules that hold for this account and move no band: caps, gates, the LIVE ladder. Folded away, and not for paper. */

import { besideFor } from '../../utils/domain/programmes/beside';
import { lookUp, t } from '../../utils/words/words';
import { Rules } from './Rules';
import type { PartProps } from './sections';

export function Beside({ report: { account, week } }: PartProps) {
  const rules = besideFor(account.role, account.region, week.from);
  if (rules.length === 0) return null;
  return (
    <details class="part small desk">
      <summary>{t('rep_beside')}</summary>
      <ul class="list">
        {rules.map(({ id, says, steps, numbers }) => (
          <li key={id}>
            <div class="grow">
              <p>{lookUp(says)}</p>
              {steps.length > 0 && (
                <ul>
                  {steps.map(({ at, effect }) => (
                    <li key={at}>{lookUp(effect, at)}</li>
                  ))}
                </ul>
              )}
              <Rules rules={[...steps, ...numbers]} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
