/** Answers as they are chosen: shown at once, kept by the worker one after the other, tried again when one was not kept. */

import { useRef, useState } from 'preact/hooks';
import type { Attempt } from '../../utils/domain';

export type KeepState = 'idle' | 'keeping' | 'kept' | 'failed';

export interface Keeping {
  /** Option by question: what lies in the ledger, and over it what was chosen since. */
  answers: Record<string, string>;
  state: KeepState;
  choose(question: string, option: string): void;
  /** Resolves when nothing waits any more; rejects when something could not be kept again. */
  settle(): Promise<void>;
}

export function useKeeping(attempt: Attempt, keep: (question: string, option: string) => Promise<void>): Keeping {
  const [picked, setPicked] = useState<Record<string, string>>({});
  const [state, setState] = useState<KeepState>('idle');
  const line = useRef<Promise<unknown>>(Promise.resolve());
  /** What the worker has not taken yet; a later choice replaces an earlier one. */
  const unkept = useRef(new Map<string, string>());

  const send = async (): Promise<void> => {
    for (const [question, option] of [...unkept.current]) {
      await keep(question, option);
      if (unkept.current.get(question) === option) unkept.current.delete(question);
    }
  };
  const settle = (): Promise<void> => {
    const done = line.current.then(send);
    line.current = done.catch(() => undefined);
    return done.then(
      () => setState(unkept.current.size > 0 ? 'keeping' : 'kept'),
      (error) => {
        console.error('Good Standing: an answer could not be kept', error);
        setState('failed');
        throw error;
      },
    );
  };
  const choose = (question: string, option: string): void => {
    unkept.current.set(question, option);
    setPicked((before) => ({ ...before, [question]: option }));
    setState('keeping');
    settle().catch(() => undefined);
  };
  return { answers: { ...attempt.answers, ...picked }, state, choose, settle };
}
