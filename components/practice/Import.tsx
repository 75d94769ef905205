/** A GIFT file of the trainer's own: read, shown as what would come in and what would not, and taken in after a yes. */

import { useRef, useState } from 'preact/hooks';
import type { PolicyBank } from '../../utils/policy/bank';
import { t, tn } from '../../utils/words/words';
import { DryRunView } from './DryRun';
import { type DryRun, dryRun } from './taking';
import type { TrainerProps } from './types';

type Step =
  | { step: 'idle' }
  | { step: 'reading'; file: string }
  | { step: 'ready'; run: DryRun }
  | { step: 'storing'; run: DryRun }
  | { step: 'said'; words: string };

export function Import({ own, banks, names, policyOf, clock, add }: TrainerProps & { banks: readonly PolicyBank[] }) {
  const [state, setState] = useState<Step>({ step: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  /** Of two files chosen in a row the later one counts. */
  const turn = useRef(0);
  const failed = (error: unknown): void => {
    console.error('Good Standing: the file could not be taken in', error);
    setState({ step: 'said', words: t('gift_unreadable') });
  };
  const choose = (file: File): void => {
    const mine = ++turn.current;
    const ifMine = (next: () => void) => () => mine === turn.current && next();
    setState({ step: 'reading', file: file.name });
    dryRun({ file, own, banks, policyOf, now: clock() }).then(
      (run) => ifMine(() => setState({ step: 'ready', run }))(),
      (error: unknown) => ifMine(() => failed(error))(),
    );
  };
  const close = (words: string): void => {
    turn.current++;
    input.current?.focus();
    setState({ step: 'said', words });
  };
  const confirm = (run: DryRun): void => {
    setState({ step: 'storing', run });
    add(run.questions).then(
      ({ stored, refused }) =>
        close([tn('gift_taken', stored), ...(refused > 0 ? [tn('gift_refused', refused)] : [])].join(' ')),
      failed,
    );
  };
  return (
    <section class="part stack" aria-labelledby="gift-in">
      <h2 id="gift-in">{t('gift_in')}</h2>
      <p id="gift-in-words">{t('gift_in_words')}</p>
      <p class="field">
        <label for="gift-file">{t('gift_in_label')}</label>
        <input
          id="gift-file"
          ref={input}
          type="file"
          accept=".gift,.txt,text/plain"
          aria-describedby="gift-in-words"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) choose(file);
            // The same file can be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
      </p>
      <div class="stack" aria-live="polite">
        {state.step === 'reading' && (
          <p>
            {t('gift_reading')} <bdi>{state.file}</bdi>
          </p>
        )}
        {state.step === 'said' && <p>{state.words}</p>}
        {(state.step === 'ready' || state.step === 'storing') && (
          <DryRunView
            run={state.run}
            names={names}
            busy={state.step === 'storing'}
            confirm={() => confirm(state.run)}
            cancel={() => close(t('gift_cancelled'))}
          />
        )}
      </div>
    </section>
  );
}
