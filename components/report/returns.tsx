/** When which loss lapses by the programme's rule, as leaves of a calendar: one a day, with the tickets of that day. */

import type { PointsBack } from '../../utils/domain';
import { dayOf, leafOf, t, tn } from '../../utils/words/words';
import { Rules } from './Rules';
import type { PartProps } from './sections';

function byDay(returns: readonly PointsBack[], zone: string): [day: string, list: PointsBack[]][] {
  const days = new Map<string, PointsBack[]>();
  for (const one of returns) days.set(dayOf(one.at, zone), [...(days.get(dayOf(one.at, zone)) ?? []), one]);
  return [...days];
}

export function Returns({ report }: PartProps) {
  const { returns, week } = report;
  const days = [...new Set(returns.map((one) => one.rule.days))];
  if (returns.length === 0) return null;
  return (
    <section class="part">
      <h2>{t('rep_returns')}</h2>
      <ul class="list leaves">
        {byDay(returns, week.zone).map(([day, list]) => (
          <li key={day}>
            <Leaf at={list[0]?.at ?? 0} zone={week.zone} words={day} />
            <ul class="grow">
              {list.map((one) => (
                <li key={one.violationId}>
                  {one.points === undefined ? t('rep_points_unstated') : <b>{tn('points', one.points)}</b>}{' '}
                  <q dir="auto">{one.policyWords}</q>
                  <small>
                    {t('rep_ticket', one.violationId)} · {t('rep_issued', dayOf(one.issuedAt, week.zone))}
                  </small>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {days.map((n) => (
        <p key={n} class="small">
          {tn('rep_returns_rule', n)}
        </p>
      ))}
      <Rules rules={returns.map((one) => one.rule)} />
    </section>
  );
}

function Leaf({ at, zone, words }: { at: number; zone: string; words: string }) {
  const { month, day } = leafOf(at, zone);
  return (
    <time class="leaf" dateTime={new Date(at).toISOString()}>
      <span class="sr">{words}</span>
      <span aria-hidden="true">{month}</span>
      <b aria-hidden="true">{day}</b>
    </time>
  );
}
