/** The boards of the learning page and of the popup's tab of quizzes, each in one state. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { Learn, type Place } from '../../components/learn/Learn';
import { Browser } from '../../components/policies/Browser';
import { PolicyPage } from '../../components/policies/PolicyPage';
import { NOTHING, type PoliciesProps, type Wanted } from '../../components/policies/props';
import type { QuizActions, QuizzesProps } from '../../components/quiz/props';
import { Quizzes } from '../../components/quiz/Quizzes';
import type { Attempt, QuizView } from '../../utils/domain';
import { programmes } from '../../utils/domain/programmes';
import { t } from '../../utils/words/words';
import * as f from './fixtures';
import { dir, nothing, now } from './look';
import { broken, entries } from './policies';
import { attempts, many, quizViews } from './quizzes';
import * as w from './weeks';

const ZONE = 'America/Los_Angeles';

/** The worker's part, played: the quiz can be walked through on the board. */
function actionsOn(view: QuizView | undefined, look: QuizActions['look']): QuizActions {
  let attempt: Attempt = view?.running ?? attempts.fresh;
  return {
    look,
    openHealth: nothing,
    retry: nothing,
    start: async () => ({ attempt }),
    answer: async (_, question, option) => {
      attempt = { ...attempt, at: attempt.at + 1, answers: { ...attempt.answers, [question]: option } };
      return { attempt };
    },
    finish: async () => ({ attempt: { ...attempt, state: 'failed', correct: 2, at: attempt.at + 1 } }),
  };
}

const names: Record<string, string> = {
  'misleading-content': 'Misleading Content',
  'unoriginal-content': 'Unoriginal Content',
};

function quizProps(more: Partial<QuizzesProps> = {}): QuizzesProps {
  const { quizzes = many, chosen = null } = more;
  return {
    state: 'ready',
    account: f.ana.key,
    programme: programmes.find(({ id }) => id === 'creator-points'),
    quizzes,
    chosen,
    nameOf: (id) => names[id],
    zone: ZONE,
    now,
    actions: actionsOn(
      quizzes.find(({ violationId }) => violationId === chosen),
      nothing,
    ),
    ...more,
  };
}

/** What is looked at can be changed, as on the page. */
export function Quiz({ more = {} }: { more?: Partial<QuizzesProps> }) {
  const [chosen, look] = useState(more.chosen ?? null);
  const props = quizProps({ ...more, chosen });
  return <Quizzes {...props} actions={{ ...props.actions, look }} />;
}

/** The result of the last attempt, as one press shows it. */
export function Last({ more }: { more: Partial<QuizzesProps> }) {
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const buttons = [...(self.current?.querySelectorAll('button') ?? [])];
    buttons.find((button) => button.textContent === t('quiz_last'))?.click();
  }, []);
  return (
    <div ref={self}>
      <Quiz more={more} />
    </div>
  );
}

export const one = (view: QuizView): Partial<QuizzesProps> => ({ quizzes: [view], chosen: view.violationId });

interface PageOf {
  place?: Place;
  title?: string;
  children: preact.ComponentChildren;
}

function Page({ place = 'quiz', title, children }: PageOf) {
  return (
    <Learn place={place} where="" title={title} accounts={w.agency} selected={f.ana.key} select={nothing} dir={dir}>
      {children}
    </Learn>
  );
}

const page = (more?: Partial<QuizzesProps>) => (
  <Page>
    <Quiz {...(more && { more })} />
  </Page>
);

const result = (view: QuizView) => (
  <Page>
    <Last more={one(view)} />
  </Page>
);

const policies: PoliciesProps = {
  state: 'ready',
  entries,
  broken,
  account: f.ana.key,
  quizzes: new Set(['7']),
  zone: ZONE,
  retry: nothing,
};

function Rules({ more = {}, start = {} }: { more?: Partial<PoliciesProps>; start?: Partial<Wanted> }) {
  const [wanted, want] = useState<Wanted>({ ...NOTHING, ...start });
  return (
    <Page place="policies">
      <Browser {...policies} {...more} wanted={wanted} want={want} />
    </Page>
  );
}

const rule = (id: string, more: Partial<PoliciesProps> = {}) => (
  <Page place="policies" title={entries.find((entry) => entry.id === id)?.name ?? 'Rules'}>
    <PolicyPage {...policies} {...more} id={id} />
  </Page>
);

export const learning: Record<string, () => preact.JSX.Element> = {
  learn: () => page(),
  'learn-before': () => page(one(quizViews.fresh)),
  'learn-service': () => page(one(quizViews.service)),
  'learn-unpublished': () => page(one(quizViews.unpublished)),
  'learn-unknown': () => page(one(quizViews.unknown)),
  'learn-later': () => page(one(quizViews.later)),
  'learn-run': () => page(one(quizViews.halfway)),
  'learn-passed': () => page(one(quizViews.passed)),
  'learn-result': () => result(quizViews.passed),
  'learn-again': () => result(quizViews.passedAgain),
  'learn-failed': () => result(quizViews.failed),
  'learn-points': () => result(quizViews.confirmed),
  'learn-waiting': () => page(one(quizViews.waiting)),
  'learn-overturned': () => page(one(quizViews.overturned)),
  'learn-refused': () => page(one(quizViews.refused)),
  'learn-expired': () => page(one(quizViews.expired)),
  'learn-tries': () => page(one(quizViews.noAttempts)),
  'learn-confirmed': () => page(one(quizViews.confirmed)),
  'learn-long': () => page(one(quizViews.long)),
  'learn-gone': () => page({ quizzes: [], chosen: '7' }),
  'learn-empty': () => page({ quizzes: [] }),
  'learn-norules': () => page({ quizzes: [], programme: programmes.find(({ quiz }) => !quiz) }),
  'learn-nobody': () => page({ quizzes: [], account: null }),
  'learn-loading': () => page({ state: 'loading' }),
  'learn-error': () => page({ state: 'error' }),
  'learn-policies': () => <Rules />,
  'learn-search': () => <Rules start={{ query: 'promise', role: 'creator' }} />,
  'learn-nothing': () => <Rules start={{ query: 'zzz' }} />,
  'learn-opening': () => <Rules more={{ state: 'loading' }} />,
  'learn-unopened': () => <Rules more={{ state: 'error' }} />,
  'learn-policy': () => rule('misleading-content'),
  'learn-policylong': () => rule('long'),
  'learn-policygone': () => rule('nowhere'),
};
