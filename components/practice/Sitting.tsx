/** A sitting: question, answer, next; until it is stopped, the five minutes are over or nothing is left to ask. */

import { useRef, useState } from 'preact/hooks';
import type { PracticeCard } from '../../utils/domain';
import type { BrokenPolicy } from '../../utils/domain/practice/broken';
import type { PolicyNames } from '../../utils/policy/catalogue/policy';
import { answer } from '../../utils/practice/cards';
import { type Chosen, choose } from '../../utils/practice/choose';
import type { PracticeQuestion } from '../../utils/practice/pool';
import { goOn, isEnough, type Session, shuffled, withGiven } from '../../utils/practice/session';
import { t } from '../../utils/words/words';
import { Ask } from './Ask';
import { End } from './End';
import { Feedback } from './Feedback';
import type { PracticeProps } from './types';

interface Props {
  pool: readonly PracticeQuestion[];
  cards: ReadonlyMap<string, PracticeCard>;
  broken: readonly BrokenPolicy[];
  names: readonly PolicyNames[];
  day: string;
  session: Session;
  setSession(session: Session): void;
  stop(): void;
  clock(): number;
  keep: PracticeProps['practise'];
}

interface Given {
  option: string;
  right: boolean;
}

export function Sitting({ pool, cards, broken, names, day, session, setSession, stop, clock, keep }: Props) {
  const next = (): Chosen | undefined => {
    const asked = new Set(session.asked);
    const [found] = choose({ pool, cards, mix: session.mix, broken, asked, now: clock(), day }, 1);
    // Once a question: the answer is shown in the order in which it was asked.
    return found && { ...found, question: shuffled(found.question, cards.get(found.question.id)) };
  };
  const [chosen, setChosen] = useState(next);
  const [given, setGiven] = useState<Given | undefined>(undefined);
  const [ended, setEnded] = useState(false);
  const [lost, setLost] = useState(false);
  const shownAt = useRef(clock());
  if (ended || !chosen)
    return (
      <End
        session={session}
        all={!chosen}
        stop={stop}
        more={() => {
          setSession(goOn(session));
          shownAt.current = clock();
          setEnded(false);
        }}
      />
    );
  const { question } = chosen;
  const check = (option: string, unsure: boolean): void => {
    const right = question.options.some(({ id, right }) => id === option && right);
    const now = clock();
    const spentMs = Math.max(0, now - shownAt.current);
    const card = answer(cards.get(question.id), question, { right, unsure, now });
    setGiven({ option, right });
    setSession(withGiven(session, question.id, right, spentMs));
    keep({ card, right, spentMs }).then(
      () => setLost(false),
      () => setLost(true),
    );
  };
  const go = (): void => {
    setGiven(undefined);
    setChosen(next());
    shownAt.current = clock();
    if (isEnough(session)) setEnded(true);
  };
  const name = names.find(({ id }) => id === question.policy)?.name ?? question.from ?? '';
  return (
    <section class="part sitting">
      <p class="row wrap small">
        <span class="grow">
          {t('prac_question', session.asked.length + (given ? 0 : 1))} · <bdi>{name}</bdi>
          {chosen.why === 'ahead' && ` · ${t('prac_ahead')}`}
        </span>
        <button type="button" class="quiet" onClick={() => (session.asked.length > 0 ? setEnded(true) : stop())}>
          {t('prac_stop')}
        </button>
      </p>
      {given ? (
        <Feedback question={question} given={given} go={go} />
      ) : (
        <Ask key={question.id} question={question} check={check} />
      )}
      <p class="small" role="status">
        {session.asked.length > 0 && t('prac_score', session.right, session.asked.length)}
      </p>
      {lost && (
        <p class="wrong" role="alert">
          {t('prac_lost')}
        </p>
      )}
    </section>
  );
}
