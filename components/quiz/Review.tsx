/** The questions of a finished attempt: right or wrong by icon and word, why of every option, and the rule's page. */

import type { Attempt, PaperQuestion } from '../../utils/domain';
import { t } from '../../utils/words/words';
import { RuleLink } from '../ui/RuleLink';
import { Sign } from './Sign';

const rightOf = ({ options }: PaperQuestion): string | undefined => options.find(({ right }) => right)?.id;

/** Missed ones first and open; what was right is behind its line. */
export function Review({ attempt }: { attempt: Attempt }) {
  const { paper, answers } = attempt;
  const missed = paper.filter((one) => answers[one.id] !== rightOf(one));
  const got = paper.filter((one) => !missed.includes(one));
  return (
    <>
      <Part name={t('quiz_missed')} questions={missed} attempt={attempt} open />
      <Part name={t(missed.length > 0 ? 'quiz_got' : 'quiz_questions')} questions={got} attempt={attempt} />
    </>
  );
}

interface PartProps {
  name: string;
  questions: readonly PaperQuestion[];
  attempt: Attempt;
  open?: boolean;
}

function Part({ name, questions, attempt, open = false }: PartProps) {
  if (questions.length === 0) return null;
  return (
    <section class="block review">
      <h3>{name}</h3>
      {questions.map((question) => (
        <Reviewed key={question.id} question={question} answer={attempt.answers[question.id]} open={open} />
      ))}
    </section>
  );
}

function Reviewed({ question, answer, open }: { question: PaperQuestion; answer: string | undefined; open: boolean }) {
  const { stem, options, source } = question;
  const right = answer === rightOf(question);
  return (
    <details open={open} data-tone={right ? 'good' : 'bad'}>
      <summary>
        <span class="sign">
          <Sign kind={right ? 'right' : 'wrong'} />
          <b>{t(right ? 'quiz_right' : 'quiz_wrong')}</b>
        </span>
        <span class="grow" lang="en" dir="auto">
          {stem}
        </span>
      </summary>
      <ul class="options">
        {options.map(({ id, text, why, right: best }) => (
          <li
            key={id}
            class={id === answer ? 'yours' : ''}
            data-tone={best ? 'good' : id === answer ? 'bad' : 'neutral'}
          >
            {(best || id === answer) && (
              <p class="row wrap small">
                {best && (
                  <span class="sign">
                    <Sign kind="right" />
                    <b>{t('quiz_best')}</b>
                  </span>
                )}
                {id === answer && !best && (
                  <span class="sign">
                    <Sign kind="wrong" />
                    <b>{t('quiz_wrong')}</b>
                  </span>
                )}{' '}
                {id === answer && <span>{t('quiz_yours')}</span>}
              </p>
            )}
            <p lang="en" dir="auto">
              {text}
            </p>
            <p class="small" lang="en" dir="auto">
              {why}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <RuleLink url={source} words={t('read_rule')} />
      </p>
    </details>
  );
}
