/** Practice and the trainers' tools: their code is loaded when somebody comes to them. */

import { signal } from '@preact/signals';
import type { Programme } from '../../utils/domain';
import { brokenBy } from '../../utils/domain/practice/broken';
import { names } from '../../utils/policy/catalogue/names';
import { policyFor } from '../../utils/policy/match';
import { t } from '../../utils/words/words';
import type { Route } from './route';
import { chosen, shelf, state } from './state';
import { addQuestions, forgetQuestions, loadBanks, practise, save } from './tell';

const part = signal<typeof import('./practice-parts') | null>(null);

interface Around {
  zone: string;
  programme: Programme | undefined;
  retry(): void;
}

export function openPractice(): void {
  if (part.value) return;
  import('./practice-parts').then(
    (loaded) => {
      part.value = loaded;
    },
    (error) => console.error('Good Standing: practice could not be loaded', error),
  );
}

export function practiceView({ place, at }: Route, { zone, programme, retry }: Around) {
  const loaded = part.value;
  if (!loaded) return <p class="part calm">{t('loading')}</p>;
  const { kept, violations, views, account } = shelf.value;
  const shared = { state: state.value, names, load: loadBanks, clock: chosen.clock, retry };
  if (place === 'trainer') {
    const policyOf = (words: string) => names.find(({ id }) => id === words)?.id ?? policyFor({ policyWords: words });
    const tools = { policyOf, save, add: addQuestions, forget: forgetQuestions };
    return <loaded.Trainer {...shared} {...tools} own={kept.own} />;
  }
  const region = views.find((view) => view.account?.key === account)?.account?.region;
  return (
    <loaded.Practice
      {...shared}
      kept={kept}
      broken={brokenBy(violations, policyFor, programme, chosen.clock())}
      region={region}
      policy={at ?? undefined}
      zone={zone}
      practise={practise}
    />
  );
}
