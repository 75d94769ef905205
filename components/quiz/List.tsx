/** The account's quizzes: what can be taken first, the soonest to close on top; each with its window, attempts and both credits. */

import type { QuizView } from '../../utils/domain';
import { attemptsWords, quizState, windowWords } from '../../utils/words/quiz';
import { dayOf, t } from '../../utils/words/words';
import { LearnLink } from '../ui/LearnLink';
import { Until } from '../ui/Time';
import { toneOf } from './Before';
import { Credits } from './Credits';
import type { Head, QuizzesProps } from './props';

/** Within three days a window is drawn as the loud thing: a weekend fits into it. */
const SOON = 3 * 86_400_000;

type Props = QuizzesProps & { head: Head };

export function List(props: Props) {
  const { quizzes, head } = props;
  const open = quizzes.filter(({ noStart }) => !noStart || noStart === 'waiting');
  const other = quizzes.filter((one) => !open.includes(one));
  // In the order in which they come: the soonest to close first.
  const groups: [string, QuizView[]][] = [
    [t('quiz_open_heading'), open],
    [t('quiz_other_heading'), other],
  ];
  return (
    <>
      {groups
        .filter(([, rows]) => rows.length > 0)
        .map(([name, rows], i) => (
          <section class="block" key={name}>
            <h2 class="small" {...(i === 0 && { ref: head, tabIndex: -1 })}>
              {name}
            </h2>
            <ul class="list quizzes">
              {rows.map((view) => (
                <Row key={view.violationId} view={view} {...props} />
              ))}
            </ul>
          </section>
        ))}
      <p class="block row wrap bare">
        <LearnLink to={['practice']}>{t('quiz_practise')}</LearnLink>
        <LearnLink to={['policies']}>{t('quiz_browse')}</LearnLink>
      </p>
    </>
  );
}

function Row({ view, zone, now, actions }: Props & { view: QuizView }) {
  const { violationId, policyWords, terms, noStart, running, nextCreditAt } = view;
  const closes = terms.closesAt !== undefined && terms.closesAt > now.value ? terms.closesAt : undefined;
  const button = noStart ? t('quiz_look') : running?.state === 'open' ? t('quiz_go_on') : t('quiz_start');
  return (
    <li>
      <div class="grow">
        <p>
          <q dir="auto">{policyWords}</q>{' '}
          <span class="chip flat" data-tone={toneOf(view)}>
            {quizState(view)}
          </span>
        </p>
        <small>
          {windowWords(view, zone, now.value)}
          {closes !== undefined && (
            <>
              {' · '}
              <b class={closes - now.value < SOON ? 'soon' : ''}>
                <Until at={closes} now={now} left />
              </b>
            </>
          )}
        </small>
        <small>{attemptsWords(view)}</small>
        <Credits view={view} zone={zone} lean />
        {nextCreditAt !== undefined && nextCreditAt > now.value && (
          <small>{t('rep_next_credit', dayOf(nextCreditAt, zone))}</small>
        )}
      </div>
      <button
        type="button"
        class={noStart ? '' : 'primary'}
        aria-label={`${button}: ${policyWords}`}
        onClick={() => actions.look(violationId)}
      >
        {button}
      </button>
    </li>
  );
}
