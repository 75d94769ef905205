/** Violations by rule, most frequent first, each with where and when, and how often in 90 days. */

import type { PolicyGroup, ReportItem } from '../../utils/domain';
import { dayAndTime, number, surfaceWord, t, tn } from '../../utils/words/words';
import { RuleLink } from './RuleLink';

interface Props {
  groups: PolicyGroup[];
  zone: string;
  /** Items drawn per rule. */
  most?: number;
  links?: boolean;
}

export function Groups({ groups, zone, most = 20, links }: Props) {
  return (
    <ul class="list">
      {groups.map((g) => (
        <li key={g.policyKey ?? g.policyWords}>
          <div class="grow">
            <q dir="auto">{g.policyWords}</q>{' '}
            {g.in90Days > 1 && (
              <span class="chip flat" data-tone={g.in90Days > g.count ? 'careful' : 'neutral'}>
                {tn('in_90_days', g.in90Days)}
              </span>
            )}
            <ul class="items small">
              {g.items.slice(0, most).map((item) => (
                <Item key={item.id} item={item} zone={zone} />
              ))}
              {g.items.length > most && <li>{tn('more', g.items.length - most)}</li>}
            </ul>
            {links && <RuleLink url={g.learnUrl} words={t('read_rule')} />}
          </div>
          <b class="num">{number(g.count)}</b>
        </li>
      ))}
    </ul>
  );
}

function Item({ item, zone }: { item: ReportItem; zone: string }) {
  return (
    <li>
      {surfaceWord(item.surface)} <span class="num">{dayAndTime(item.at, zone)}</span>
      {item.title && (
        <>
          {' · '}
          <q dir="auto">{item.title}</q>
        </>
      )}
      {item.points !== undefined && ` · ${tn('points', item.points)}`}
      {item.statusWords && (
        <>
          {' · '}
          <q dir="auto">{item.statusWords}</q>
        </>
      )}
    </li>
  );
}
