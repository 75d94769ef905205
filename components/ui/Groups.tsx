/** Violations by rule, most frequent first, each with where and when, and how often it was repeated. */

import type { ComponentChildren } from 'preact';
import type { PolicyGroup, ReportItem } from '../../utils/domain';
import { dayAndTime, number, surfaceWord, t, tn } from '../../utils/words/words';
import { Repeat } from './Repeats';
import { RuleLink } from './RuleLink';

interface Props {
  groups: PolicyGroup[];
  zone: string;
  /** Items drawn per rule. */
  most?: number;
  /** Stands at the end of an item's line. */
  extra?: (item: ReportItem) => ComponentChildren;
  /** As on the page: with the rule's link, when a repeat eases, and what was not stated. */
  whole?: boolean;
}

export function Groups({ groups, zone, most = 20, extra, whole }: Props) {
  const [first, second] = groups;
  return (
    <ul class="list">
      {groups.map((g) => (
        <li key={g.policyKey ?? g.policyWords}>
          <div class="grow">
            <q dir="auto">{g.policyWords}</q>{' '}
            {whole && g === first && second && g.count > second.count && (
              <span class="chip flat">{t('rep_most_often')}</span>
            )}
            {!g.repeat && g.in90Days > 1 && (
              <span class="chip flat" data-tone={g.in90Days > g.count ? 'careful' : 'neutral'}>
                {tn('in_90_days', g.in90Days)}
              </span>
            )}
            <ul class="items small">
              {g.items.slice(0, most).map((item) => (
                <Item key={item.id} item={item} zone={zone} extra={extra} whole={whole} />
              ))}
              {g.items.length > most && <li>{tn('more', g.items.length - most)}</li>}
            </ul>
            {g.repeat && <Repeat repeat={g.repeat} zone={zone} more={whole} />}
            {whole && <RuleLink url={g.learnUrl} words={t('read_rule')} />}
          </div>
          <b class="num">{number(g.count)}</b>
        </li>
      ))}
    </ul>
  );
}

type ItemProps = Pick<Props, 'zone'> & {
  item: ReportItem;
  extra: Props['extra'];
  whole: boolean | undefined;
};

function Item({ item, zone, extra, whole }: ItemProps) {
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
      {whole && item.points === undefined && ` · ${t('rep_points_unstated')}`}
      {item.statusWords && (
        <>
          {' · '}
          <q dir="auto">{item.statusWords}</q>
        </>
      )}
      {extra?.(item)}
    </li>
  );
}
