/** What each place shows, from what was read. */

import type { ComponentChild } from 'preact';
import { Browser } from '../../components/policies/Browser';
import { PolicyPage } from '../../components/policies/PolicyPage';
import { Quizzes } from '../../components/quiz/Quizzes';
import type { Now } from '../../components/ui/Time';
import { rulesBroken } from '../../utils/policy/mine';
import { catalogue, nameOf, openCatalogue } from './catalogue';
import { practiceView } from './practice';
import { type Route, route, want } from './route';
import { chosen, load, shelf, state } from './state';
import { quizActions } from './tell';

const zone = (): string => chosen.calendarFor(shelf.value.account ?? undefined).zone;
const standing = () => shelf.value.views.find(({ account }) => account?.key === shelf.value.account)?.standing;

function quizzes({ at }: Route, now: Now) {
  const { account, quizzes: all } = shelf.value;
  return (
    <Quizzes
      state={state.value}
      account={account}
      programme={standing()?.programme}
      quizzes={all}
      chosen={at}
      nameOf={nameOf}
      zone={zone()}
      now={now}
      actions={quizActions}
    />
  );
}

function policies({ at, wanted }: Route) {
  const { account, violations, quizzes: all } = shelf.value;
  const props = {
    ...catalogue.value,
    broken: rulesBroken(violations),
    account,
    quizzes: new Set(all.map(({ violationId }) => violationId)),
    zone: zone(),
    retry: () => openCatalogue(true),
  };
  return at === null ? <Browser {...props} wanted={wanted} want={want} /> : <PolicyPage {...props} id={at} />;
}

export function viewOf(now: Now): ComponentChild {
  const { place } = route.value;
  if (place === 'quiz') return quizzes(route.value, now);
  if (place === 'policies') return policies(route.value);
  return practiceView(route.value, { zone: zone(), programme: standing()?.programme, retry: () => void load() });
}
