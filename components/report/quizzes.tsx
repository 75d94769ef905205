/** Quizzes that may give points back: window, rules, where. What is not published is not filled in. */

import type { AccountKey, QuizOpen } from '../../utils/domain';
import { dayOf, lookUp, t, tn } from '../../utils/words/words';
import { LearnLink } from '../ui/LearnLink';
import { type Now, Until } from '../ui/Time';
import { Rules } from './Rules';
import type { PartProps } from './sections';

export function Quizzes({ report, now }: PartProps) {
  const { quizzes, week } = report;
  if (quizzes.length === 0) return null;
  const places = [...new Set(quizzes.map((quiz) => lookUp(quiz.where)).filter(Boolean))];
  return (
    <section class="part">
      <h2>{t('rep_quizzes')}</h2>
      <ul class="list">
        {quizzes.map((quiz) => (
          <li key={quiz.violationId}>
            <Quiz quiz={quiz} account={report.account.key} zone={week.zone} now={now} />
          </li>
        ))}
      </ul>
      {places.map((place) => (
        <p key={place} class="small">
          {t('rep_quiz_where', place)}
        </p>
      ))}
      <Rules rules={quizzes.map((quiz) => quiz.rule)} />
    </section>
  );
}

interface QuizProps {
  quiz: QuizOpen;
  account: AccountKey;
  zone: string;
  now: Now;
}

function Quiz({ quiz, account, zone, now }: QuizProps) {
  const { questions, attempts, points, closesAt, nextCreditAt } = quiz;
  const terms = [
    questions === undefined ? t('rep_questions_unknown') : tn('rep_questions', questions),
    attempts === undefined ? t('rep_attempts_unknown') : tn('rep_attempts', attempts),
    points === undefined ? t('rep_quiz_points_unknown') : tn('rep_quiz_points', points),
  ];
  return (
    <>
      <div class="grow">
        <q dir="auto">{quiz.policyWords}</q>
        <small>{closesAt === undefined ? t('rep_window_unknown') : t('rep_open_until', dayOf(closesAt, zone))}</small>
        <small>{terms.join(' · ')}</small>
        {nextCreditAt !== undefined && nextCreditAt > now.value && (
          <small>{t('rep_next_credit', dayOf(nextCreditAt, zone))}</small>
        )}
      </div>
      <div class="ends">
        {closesAt !== undefined && (
          <b>
            <Until at={closesAt} now={now} />
          </b>
        )}
        <LearnLink to={['quiz', account, quiz.violationId]} class="b desk">
          {t('quiz_take')}
        </LearnLink>
      </div>
    </>
  );
}
