/**
 * What came of an attempt: the line that is read out and takes the focus, what it gives and what only TikTok gives, what
 * is left, and what was missed with its reasons. One that waits for the service says why; one that is void says so.
 */

import type { Attempt } from '../../utils/domain';
import { givenWords, leftWords, refusedWords, resultWords, voidWords, windowWords } from '../../utils/words/quiz';
import { ago, lookUp, momentOf, t } from '../../utils/words/words';
import { LearnLink } from '../ui/LearnLink';
import { Credits } from './Credits';
import { Official } from './Official';
import type { Head, PartProps } from './props';
import { Review } from './Review';
import { Sign, type SignKind } from './Sign';

interface Props extends PartProps {
  attempt: Attempt;
  head: Head;
  busy: boolean;
  /** To the rules again. */
  rules(): void;
  /** Sends what waits for the service once more. */
  send(): void;
}

const signs: Partial<Record<Attempt['state'], SignKind>> = { passed: 'right', failed: 'wrong' };
const tones: Partial<Record<Attempt['state'], string>> = { passed: 'good', failed: 'careful' };

export function Result(props: Props) {
  const { attempt, view, head, zone, rules } = props;
  const { state } = attempt;
  const passed = state === 'passed';
  const graded = passed || state === 'failed';
  return (
    <div class="result">
      <section class="block">
        <h2 class="row" ref={head} tabIndex={-1}>
          <span class="sign" data-tone={tones[state] ?? 'neutral'}>
            <Sign kind={signs[state] ?? 'open'} />
          </span>
          <span class="grow">{resultWords(attempt)}</span>
        </h2>
        <p class="small">
          <q dir="auto">{attempt.policyWords}</q>
        </p>
        {passed && (
          <p>
            {givenWords(attempt, view)} {!attempt.service && t('quiz_only_tiktok')}
          </p>
        )}
        {state === 'waiting' && <Waiting {...props} />}
        {state === 'void' && <Void attempt={attempt} />}
        <Credits view={view} zone={zone} />
        {!passed && state !== 'waiting' && <Next {...props} />}
        <div class="row wrap">
          <button type="button" class={view.noStart || passed ? '' : 'primary'} onClick={rules}>
            {t(view.noStart ? 'quiz_rules' : 'quiz_again')}
          </button>
          {!passed && (
            <LearnLink to={['practice', attempt.policy]} class="b quiet">
              {t('pol_practise')}
            </LearnLink>
          )}
        </div>
      </section>
      {passed && <Official {...props} first />}
      {graded && <Review attempt={attempt} />}
      {state === 'failed' && <Official {...props} />}
    </div>
  );
}

/** What is left: attempts, until when, or why there is none. */
function Next({ view, zone, now }: Props) {
  if (view.noStart) return <p class="why">{refusedWords(view.noStart)}</p>;
  return (
    <p>
      {leftWords(view)} · {windowWords(view, zone, now.value)}
    </p>
  );
}

function Waiting({ attempt, now, busy, send }: Props) {
  const { trouble, words, triedAt, againAt } = attempt.service ?? {};
  const why = trouble && lookUp(`service_state_${trouble.replaceAll('-', '_')}`);
  return (
    <>
      <p>{t('quiz_wait_words')}</p>
      {why && <p>{why}</p>}
      <Quoted words={words} />
      {triedAt !== undefined && (
        <p class="small">
          {t('quiz_tried', ago(triedAt, now.value))}
          {againAt !== undefined && againAt > now.value && ` ${t('quiz_tried_again', momentOf(againAt))}`}
        </p>
      )}
      <p>
        <button type="button" disabled={busy} onClick={send}>
          {busy ? t('quiz_busy') : t('quiz_send_again')}
        </button>
      </p>
    </>
  );
}

function Void({ attempt }: { attempt: Attempt }) {
  return (
    <>
      <p>{voidWords(attempt)}</p>
      <Quoted words={attempt.service?.words} />
    </>
  );
}

/** The service's own words, as a quote. */
function Quoted({ words }: { words: string | undefined }) {
  if (!words) return null;
  return (
    <>
      <p class="small">{t('quiz_service_says')}</p>
      <blockquote dir="auto">{words}</blockquote>
    </>
  );
}
