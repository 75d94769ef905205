/** Rules that were broken more than once in their window but not in this week: the next time still counts. */

import { t } from '../../utils/words/words';
import { Repeat } from '../ui/Repeats';
import { Rules } from './Rules';
import type { PartProps } from './sections';

export function Repeats({ report }: PartProps) {
  const { repeats, groups, week } = report;
  const named = new Set(groups.filter((g) => g.repeat).map((g) => g.policyKey ?? g.policyWords));
  const others = repeats.filter((one) => !named.has(one.policyKey ?? one.policyWords));
  const rules = repeats.map((one) => one.rule);
  if (others.length === 0 && !rules.some(Boolean)) return null;
  return (
    <section class={others.length > 0 ? 'part' : 'part bare small'}>
      {others.length > 0 && (
        <>
          <h2>{t('rep_repeats')}</h2>
          <ul class="list">
            {others.map((one) => (
              <li key={one.policyKey ?? one.policyWords}>
                <div class="grow">
                  <q dir="auto">{one.policyWords}</q>
                  <Repeat repeat={one} zone={week.zone} more />
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      <Rules rules={rules} />
    </section>
  );
}
