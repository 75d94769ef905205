/**
 * A quiz being taken: one question a screen, native radios, no clock. Each choice is kept at once by the worker; what is
 * looked at is the first question without an answer, so that a window that was closed goes on where it was.
 */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Attempt, QuizView } from '../../utils/domain';
import { attemptWords } from '../../utils/words/quiz';
import { t } from '../../utils/words/words';
import { useKeeping } from './keeping';
import type { Head } from './props';
import { Question } from './Question';

interface Props {
  attempt: Attempt;
  by: QuizView['by'];
  head: Head;
  busy: boolean;
  /** Resolves when the worker has answered, rejects when it could not be reached. */
  keep(question: string, option: string): Promise<void>;
  finish(): Promise<void>;
}

export function Run({ attempt, by, head, busy, keep, finish }: Props) {
  const { paper } = attempt;
  const { answers, state, choose, settle } = useKeeping(attempt, keep);
  const [at, setAt] = useState(() => firstOpen(paper, attempt.answers));
  const [missing, setMissing] = useState<number | undefined>(undefined);
  const first = useRef(true);
  const question = paper[at];
  // Another question takes the focus, whatever brought it.
  useEffect(() => {
    if (!first.current) head.current?.focus();
    first.current = false;
  }, [at]);
  if (!question) return null;
  const answered = paper.filter(({ id }) => answers[id]).length;
  const last = at === paper.length - 1;
  const go = (to: number): void => {
    setMissing(undefined);
    setAt(to);
  };
  const end = async (): Promise<void> => {
    const open = paper.findIndex(({ id }) => !answers[id]);
    if (open >= 0) {
      setAt(open);
      setMissing(open + 1);
      return;
    }
    // What could not be kept is said so; without it there is nothing to hand in.
    if (
      await settle().then(
        () => true,
        () => false,
      )
    )
      await finish();
  };
  const name = t('quiz_answered', answered, paper.length);
  return (
    <section class="block run">
      <p class="row small">
        <span class="grow">
          {t('quiz_question_of', at + 1, paper.length)} · {t('quiz_t_pass')}
        </span>
        <span>{attemptWords(attempt)}</span>
      </p>
      <progress value={answered} max={paper.length} aria-label={name} />
      <div class="scroll">
        <Question
          key={question.id}
          question={question}
          chosen={answers[question.id]}
          head={head}
          choose={(option) => {
            setMissing(undefined);
            choose(question.id, option);
          }}
        />
      </div>
      {missing !== undefined && (
        <p class="why" role="alert">
          {t('quiz_missing', missing)}
        </p>
      )}
      <div class="row wrap acts">
        <p class={state === 'failed' ? 'small grow soon' : 'small grow'} role="status">
          {state === 'failed'
            ? t('quiz_unkept')
            : state === 'idle'
              ? t(by === 'service' ? 'quiz_note_service' : 'quiz_note_here')
              : t(state === 'kept' ? 'quiz_kept' : 'quiz_keeping')}
        </p>
        {at > 0 && (
          <button type="button" onClick={() => go(at - 1)}>
            {t('quiz_back')}
          </button>
        )}
        {last ? (
          <button type="button" class="primary" disabled={busy} onClick={() => void end()}>
            {busy ? t('quiz_busy') : t('quiz_finish')}
          </button>
        ) : (
          <button type="button" class="primary" onClick={() => go(at + 1)}>
            {t('quiz_next')}
          </button>
        )}
      </div>
    </section>
  );
}

/** The first question without an answer; the last one when all have theirs. */
function firstOpen(paper: Attempt['paper'], answers: Attempt['answers']): number {
  const open = paper.findIndex(({ id }) => !answers[id]);
  return open < 0 ? Math.max(0, paper.length - 1) : open;
}
