/** The quizzes of an account: the list, or the one that is looked at; else why there is none. Draws in popup and page alike. */

import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/words/words';
import { LearnLink } from '../ui/LearnLink';
import { List } from './List';
import type { Head, QuizzesProps } from './props';
import { Quiz } from './Quiz';

export function Quizzes(props: QuizzesProps) {
  return (
    <div class="quiz">
      <Shown {...props} />
    </div>
  );
}

function Shown(props: QuizzesProps) {
  const { state, quizzes, chosen, arrive = false, actions } = props;
  const head = useRef<HTMLHeadingElement>(null);
  const before = useRef<string | null | undefined>(undefined);
  // What was pressed is gone with its screen: the new one's heading takes the focus.
  const moved = before.current === undefined ? arrive : before.current !== chosen;
  const ready = state === 'ready';
  // Once for each place that is come to.
  useEffect(() => {
    if (!ready) return;
    before.current = chosen;
    if (moved) head.current?.focus();
  }, [ready, chosen]);

  if (state === 'loading') {
    return (
      <p class="block calm" role="status" aria-busy="true">
        {t('loading')}
      </p>
    );
  }
  if (state === 'error') {
    return (
      <section class="block">
        <h2>{t('error_title')}</h2>
        <p role="alert">{t('error_words')}</p>
        <button type="button" class="primary" onClick={actions.retry}>
          {t('retry')}
        </button>
      </section>
    );
  }
  const view = quizzes.find(({ violationId }) => violationId === chosen);
  if (chosen === null) return quizzes.length > 0 ? <List {...props} head={head} /> : <Empty {...props} head={head} />;
  return (
    <>
      <p class="block bare way">
        <button type="button" class="quiet" onClick={() => actions.look(null)}>
          {t('quiz_all')}
        </button>
      </p>
      {view ? <Quiz key={chosen} {...props} view={view} arrive={moved} /> : <Gone head={head} />}
    </>
  );
}

function Gone({ head }: { head: Head }) {
  return (
    <section class="block">
      <h2 ref={head} tabIndex={-1}>
        {t('quiz_gone_title')}
      </h2>
      <p>{t('quiz_gone_words')}</p>
      <Ways />
    </section>
  );
}

function Empty({ account, programme, actions, head }: QuizzesProps & { head: Head }) {
  const why = !account
    ? t('quiz_empty_account')
    : !programme
      ? t('quiz_empty_programme')
      : t(programme.quiz ? 'quiz_empty_ticket' : 'quiz_empty_rules');
  return (
    <section class="block">
      <h2 ref={head} tabIndex={-1}>
        {t('quiz_empty_title')}
      </h2>
      <p>{why}</p>
      {!(account && programme) && (
        <button type="button" onClick={actions.openHealth}>
          {t('open_health')}
        </button>
      )}
      <Ways />
    </section>
  );
}

function Ways() {
  return (
    <p class="row wrap">
      <LearnLink to={['practice']}>{t('quiz_practise')}</LearnLink>
      <LearnLink to={['policies']}>{t('quiz_browse')}</LearnLink>
    </p>
  );
}
