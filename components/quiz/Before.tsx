/** One quiz before Start: whose words the rule is, its rules, what it gives and does not give, and Start, or why not. */

import { quizState, refusedWords, voidWords } from '../../utils/words/quiz';
import { t } from '../../utils/words/words';
import { LearnLink } from '../ui/LearnLink';
import { Credits } from './Credits';
import { Official } from './Official';
import type { Head, PartProps } from './props';
import { Terms } from './Terms';

interface Props extends PartProps {
  head: Head;
  busy: boolean;
  begin(): void;
  /** Absent: there was no attempt yet. */
  last?: (() => void) | undefined;
}

export function Before(props: Props) {
  const { view, head, busy, begin, last, nameOf, zone } = props;
  const { noStart, policy, policyWords, running, used, by, voided } = view;
  const name = policy && nameOf(policy);
  const start =
    running?.state === 'open' ? t('quiz_go_on') : used > 0 ? t('quiz_start_again', used + 1) : t('quiz_start');
  return (
    <div class="before">
      <section class="block rules">
        <h2 ref={head} tabIndex={-1}>
          <q dir="auto">{policyWords}</q>{' '}
          <span class="chip flat" data-tone={toneOf(view)}>
            {quizState(view)}
          </span>
        </h2>
        {policy && name && (
          <p class="small">
            <LearnLink to={['policy', policy]}>
              <bdi lang="en">{name}</bdi>
            </LearnLink>
          </p>
        )}
        <h3>{t('quiz_rules')}</h3>
        <Terms {...props} />
        {voided && (
          <p class="why">
            {t('quiz_void_title')}: {voidWords(voided)}
          </p>
        )}
        {noStart && <p class="why">{refusedWords(noStart)}</p>}
        <p class="small">
          {t(by === 'service' ? 'quiz_by_service' : 'quiz_by_here')} {!noStart && t('quiz_no_clock')}
        </p>
        <div class="row wrap acts">
          {!noStart && (
            <button type="button" class="primary" disabled={busy} onClick={begin}>
              {busy ? t('quiz_busy') : start}
            </button>
          )}
          {last && (
            <button type="button" onClick={last}>
              {t('quiz_last')}
            </button>
          )}
          {policy && (
            <LearnLink to={['practice', policy]} class="b quiet">
              {t('pol_practise')}
            </LearnLink>
          )}
        </div>
      </section>
      <div class="beside">
        <section class="block">
          <h3>{t('quiz_name_credit')}</h3>
          <Credits view={view} zone={zone} />
        </section>
        <Official {...props} first={noStart === 'passed' || noStart === 'no-questions' || noStart === 'no-attempts'} />
      </div>
    </div>
  );
}

/** Colour only where it means something: a pass is good, what can be done now is the accent's. */
export function toneOf({ noStart, credit }: PartProps['view']): 'good' | 'neutral' {
  return credit?.kind === 'confirmed' || noStart === 'passed' || noStart === 'confirmed' ? 'good' : 'neutral';
}
