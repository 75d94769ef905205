/** Before a sitting: the day, what to practise, and how far one is with each rule. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { PracticeCard } from '../../utils/domain';
import type { BrokenPolicy } from '../../utils/domain/practice/broken';
import { progressOf, sumOf } from '../../utils/domain/practice/progress';
import { type Mix, PROBATION } from '../../utils/practice/mixes';
import type { PracticeQuestion } from '../../utils/practice/pool';
import { number, t, tn } from '../../utils/words/words';
import { Days } from './Days';
import { Progress } from './Progress';
import type { PracticeProps } from './types';

interface Props extends PracticeProps {
  pool: readonly PracticeQuestion[];
  cards: ReadonlyMap<string, PracticeCard>;
  day: string;
  start(mix: Mix): void;
  /** A sitting has just ended here: its heading takes the focus. */
  back: boolean;
}

type Name = 'mine' | 'milestone' | 'probation' | 'policy';

export function Start({ kept, names, broken, policy, pool, cards, day, clock, start, back }: Props) {
  const rows = progressOf(pool, cards, clock());
  const sum = sumOf(rows);
  const titled = names.filter(({ id }) => rows.some((row) => row.policy === id));
  const nameOf = (id: string) => names.find((one) => one.id === id)?.name ?? t('prac_own');
  const given = rows.some((row) => row.policy === policy) ? policy : undefined;
  const [mix, setMix] = useState<Name>(given === undefined ? 'mine' : 'policy');
  const [one, setOne] = useState(given ?? broken[0]?.policy ?? titled[0]?.id ?? '');
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (back) head.current?.focus();
  }, [back]);
  const counting = broken.filter((row) => row.counts);
  const choices: [Name, string, string][] = [
    ['mine', t('prac_mix_mine'), mineWords(broken, nameOf)],
    ['milestone', t('prac_mix_milestone'), counting.length > 0 ? listed(counting, nameOf) : t('prac_no_milestone')],
    ['probation', t('prac_mix_probation'), tn('prac_mix_probation_words', PROBATION.length)],
    ['policy', t('prac_mix_policy'), t('prac_mix_policy_words')],
  ];
  return (
    <>
      <Days days={kept.days} today={day} />
      <section class="part" aria-labelledby="practice-what">
        <h2 id="practice-what" ref={head} {...(back && { tabIndex: -1 })}>
          {t('prac_what')}
        </h2>
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            start(mix === 'policy' ? { policy: one } : mix);
          }}
        >
          <fieldset class="mixes" aria-labelledby="practice-what">
            {choices.map(([name, words, about]) => (
              <label key={name} class="choice">
                <input
                  type="radio"
                  name="mix"
                  value={name}
                  checked={name === mix}
                  disabled={name === 'milestone' && counting.length === 0}
                  onChange={() => setMix(name)}
                />
                <span class="grow">
                  {words}
                  <small>{about}</small>
                </span>
              </label>
            ))}
          </fieldset>
          {mix === 'policy' && (
            <p class="field">
              <label for="practice-policy">{t('prac_policy_label')}</label>
              <select id="practice-policy" value={one} onChange={(event) => setOne(event.currentTarget.value)}>
                {rows.some((row) => row.policy === '') && <option value="">{t('prac_own')}</option>}
                {titled.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </p>
          )}
          <p class="row wrap">
            <button type="submit" class="primary">
              {t('prac_start')}
            </button>
            <span class="small grow">
              {t('prac_sum', number(sum.due), number(sum.fresh), number(sum.of))} {t('prac_gives_nothing')}
            </span>
          </p>
        </form>
      </section>
      <Progress rows={rows} broken={broken} nameOf={nameOf} start={start} />
    </>
  );
}

const listed = (broken: readonly BrokenPolicy[], nameOf: (id: string) => string): string =>
  broken
    .slice(0, 3)
    .map(({ policy }) => nameOf(policy))
    .join(' · ');

function mineWords(broken: readonly BrokenPolicy[], nameOf: (id: string) => string): string {
  const lately = broken.filter(({ times }) => times > 0);
  if (lately.length === 0) return t('prac_mix_mine_none');
  const [top] = lately;
  return top ? tn('prac_mix_mine_words', top.times, nameOf(top.policy)) : '';
}
