/** The answer, at once: right or wrong by shape and word, why of every option, and where the rule stands. */

import { useEffect, useRef } from 'preact/hooks';
import type { PracticeQuestion } from '../../utils/practice/pool';
import { t } from '../../utils/words/words';
import { Sign } from '../quiz/Sign';
import { LearnLink } from '../ui/LearnLink';
import { RuleLink } from '../ui/RuleLink';
import { langOf } from './Ask';

interface Props {
  question: PracticeQuestion;
  given: { option: string; right: boolean };
  go(): void;
}

export function Feedback({ question, given, go }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { policy, source, from, stem, options } = question;
  return (
    <>
      <h2 ref={head} tabIndex={-1} class="verdict" data-tone={given.right ? 'good' : 'bad'}>
        <Sign kind={given.right ? 'right' : 'wrong'} />
        {t(given.right ? 'prac_right' : 'prac_wrong')}
      </h2>
      <p class="stem" {...langOf(question)} dir="auto">
        {stem}
      </p>
      <ul class="options">
        {options.map((option) => (
          <Option key={option.id} option={option} yours={option.id === given.option} lang={langOf(question)} />
        ))}
      </ul>
      <div class="row wrap">
        <p class="row wrap grow">
          <RuleLink url={source} words={t('read_rule')} />
          {policy !== '' && <LearnLink to={['policy', policy]}>{t('prac_policy')}</LearnLink>}
          {from !== undefined && (
            <span class="small">
              {t('prac_own_from')} <bdi>{from}</bdi>
            </span>
          )}
        </p>
        <button type="button" class="primary" onClick={go}>
          {t('prac_next')}
        </button>
      </div>
    </>
  );
}

interface OptionProps {
  option: PracticeQuestion['options'][number];
  yours: boolean;
  lang: { lang?: string };
}

function Option({ option: { text, why, right }, yours, lang }: OptionProps) {
  const kind = right ? 'right' : yours ? 'wrong' : undefined;
  return (
    <li class={yours ? 'yours' : ''} data-tone={right ? 'good' : yours ? 'bad' : 'neutral'}>
      {kind && (
        <p class="row wrap small">
          <span class="sign">
            <Sign kind={kind} />
            <b>{t(right ? 'prac_best' : 'prac_not')}</b>
          </span>
          {yours && <span>{t('prac_yours')}</span>}
        </p>
      )}
      <p {...lang} dir="auto">
        {text}
      </p>
      <p class="small" {...(why && lang)} dir="auto">
        {why ?? t('prac_no_why')}
      </p>
    </li>
  );
}
