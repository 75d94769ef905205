/**
 * The quiz of one violation: its rules, the questions, the result. Holds which of the three is looked at and what the
 * worker answered last; what counts lies in the ledger and comes in with `view`.
 */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Attempt, QuizReply, QuizView } from '../../utils/domain';
import { refusedWords, resultWords } from '../../utils/words/quiz';
import { t } from '../../utils/words/words';
import { Before } from './Before';
import type { PartProps } from './props';
import { Result } from './Result';
import { Run } from './Run';

type Screen = 'rules' | 'run' | 'result';

interface Props extends PartProps {
  /** The heading takes the focus when it is drawn. */
  arrive: boolean;
}

export function Quiz(props: Props) {
  const { view, actions, arrive } = props;
  const [mine, setMine] = useState<Attempt | undefined>(view.running);
  const [screen, setScreen] = useState<Screen>(() => firstScreen(view));
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const [said, say] = useState('');
  const head = useRef<HTMLHeadingElement>(null);
  const first = useRef(!arrive);

  const attempt = newest(mine ?? view.running ?? view.last, view);
  const shown: Screen = !attempt ? 'rules' : screen === 'run' && attempt.state !== 'open' ? 'result' : screen;
  // Each screen takes the focus when it comes, once.
  useEffect(() => {
    if (!first.current) head.current?.focus();
    first.current = false;
  }, [shown]);
  const result = shown === 'result' && attempt ? resultWords(attempt) : '';
  useEffect(() => say(result), [result]);

  /** What the worker says becomes what is shown; a refusal is said in words. */
  const take = (reply: QuizReply): reply is { attempt: Attempt } => {
    if ('attempt' in reply) {
      setMine(reply.attempt);
      return true;
    }
    setTrouble(refusedWords(reply.refused));
    return false;
  };
  const step = async (ask: () => Promise<QuizReply>, then: Screen): Promise<void> => {
    setBusy(true);
    setTrouble('');
    try {
      if (take(await ask())) setScreen(then);
    } catch (error) {
      console.error('Good Standing: a step of the quiz was not done', error);
      setTrouble(t('quiz_unreached'));
    } finally {
      setBusy(false);
    }
  };
  const finish = (): Promise<void> => (attempt ? step(() => actions.finish(attempt.id), 'result') : Promise.resolve());
  const begin = (): void => {
    if (view.running?.state === 'open') {
      setMine(view.running);
      setScreen('run');
    } else void step(() => actions.start(view.violationId), 'run');
  };
  const last = view.last ?? (view.running?.state === 'waiting' ? view.running : undefined);

  return (
    <div class="one">
      <p class="sr" role="status">
        {said}
      </p>
      {trouble && (
        <p class="block why" role="alert">
          {trouble}
        </p>
      )}
      {shown === 'rules' && (
        <Before
          {...props}
          head={head}
          busy={busy}
          begin={begin}
          last={
            last &&
            (() => {
              setMine(last);
              setScreen('result');
            })
          }
        />
      )}
      {shown === 'run' && attempt && (
        <Run
          key={attempt.id}
          attempt={attempt}
          by={view.by}
          head={head}
          busy={busy}
          keep={async (question, option) => {
            take(await actions.answer(attempt.id, question, option));
          }}
          finish={finish}
        />
      )}
      {shown === 'result' && attempt && (
        <Result
          {...props}
          attempt={attempt}
          head={head}
          busy={busy}
          rules={() => {
            setTrouble('');
            setScreen('rules');
          }}
          send={() => void finish()}
        />
      )}
    </div>
  );
}

/** An attempt that is under way is what one came back for. */
function firstScreen({ running }: QuizView): Screen {
  if (!running) return 'rules';
  return running.state === 'open' ? 'run' : 'result';
}

const ORDER: readonly Attempt['state'][] = ['open', 'waiting', 'failed', 'passed', 'void'];

/** The latest that is known of this attempt: from the worker's answer, or from the ledger. */
function newest(attempt: Attempt | undefined, { running, last, voided }: QuizView): Attempt | undefined {
  const known = [attempt, running, last, voided].flatMap((one) => (one && one.id === attempt?.id ? [one] : []));
  return known.sort((a, b) => b.at - a.at || ORDER.indexOf(b.state) - ORDER.indexOf(a.state))[0];
}
