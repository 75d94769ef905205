/** The rules this account broke, with how often and when last. One without a policy stands under TikTok's own words. */

import type { BrokenRule } from '../../utils/policy/mine';
import { dayOf, t, tn } from '../../utils/words/words';
import { LearnLink } from '../ui/LearnLink';
import { RuleLink } from '../ui/RuleLink';
import { Line } from './Browser';
import type { PoliciesProps } from './props';

export function Mine({ rules, entries, zone }: PoliciesProps & { rules: readonly BrokenRule[] }) {
  return (
    <section class="part mine">
      <h2>{t('pol_mine')}</h2>
      <ul class="list">
        {rules.map((rule) => {
          const entry = entries.find(({ id }) => id === rule.policy);
          return (
            <li key={rule.policy ?? rule.words}>
              {entry ? <Line entry={entry} /> : <Unmatched rule={rule} />}
              <Often rule={rule} zone={zone} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Often({ rule: { tickets }, zone }: { rule: BrokenRule; zone: string }) {
  const last = tickets[0]?.issuedAt;
  return (
    <p class="often">
      <b>{tn('pol_times', tickets.length)}</b>
      {last !== undefined && <small>{t('pol_last', dayOf(last, zone))}</small>}
    </p>
  );
}

function Unmatched({ rule: { words, learnUrl } }: { rule: BrokenRule }) {
  return (
    <div class="grow">
      <p>
        <q dir="auto">{words}</q>
      </p>
      <p class="small">
        {t('pol_mine_other')} <RuleLink url={learnUrl} words={t('read_rule')} />{' '}
        <LearnLink to={['quiz']}>{t('quiz_title')}</LearnLink>
      </p>
    </div>
  );
}
