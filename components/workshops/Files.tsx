/** The list in and out: what a file would bring is shown before anything comes in. */

import { useRef, useState } from 'preact/hooks';
import { t, tn } from '../../utils/words/words';
import type { FileRun, Say, WorkshopsProps } from './props';

type Step =
  | { step: 'idle' }
  | { step: 'reading'; file: string }
  | { step: 'ready' | 'storing'; run: FileRun }
  | { step: 'failed'; words: string };

/** More than a list of 20,000 events needs. */
const MOST_BYTES = 20_000_000;

type Props = Pick<WorkshopsProps, 'actions' | 'choices' | 'workshops'> & { say: Say };

export function Files({ actions, choices, workshops, say }: Props) {
  const [state, setState] = useState<Step>({ step: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  /** Of two files chosen in a row the later one counts. */
  const turn = useRef(0);
  const kept = workshops.filter(({ id }) => choices.get(id)?.saved || choices.get(id)?.going);
  const choose = (file: File) => {
    const mine = ++turn.current;
    const settle = (next: Step) => mine === turn.current && setState(next);
    if (file.size > MOST_BYTES) return setState({ step: 'failed', words: t('ws_file_big') });
    setState({ step: 'reading', file: file.name });
    actions.readFile(file).then(
      (run) => settle({ step: 'ready', run }),
      (error: unknown) => {
        console.error('Good Standing: the file could not be read', error);
        settle({ step: 'failed', words: t('ws_file_unreadable') });
      },
    );
  };
  const close = (words: string) => {
    turn.current++;
    input.current?.focus();
    setState({ step: 'idle' });
    say(words);
  };
  const take = (run: FileRun) => {
    setState({ step: 'storing', run });
    actions.takeFile(run).then(
      ({ added, refused }) =>
        close([tn('ws_file_taken', added), ...(refused > 0 ? [tn('ws_file_refused', refused)] : [])].join(' ')),
      (error: unknown) => {
        console.error('Good Standing: the file could not be taken in', error);
        setState({ step: 'failed', words: t('ws_failed_kept') });
      },
    );
  };
  return (
    <section class="part stack" aria-labelledby="ws-files">
      <h2 id="ws-files">{t('ws_files')}</h2>
      <div class="row wrap">
        <button type="button" disabled={workshops.length === 0} onClick={actions.saveList}>
          {t('ws_save_list')}
        </button>
        <button type="button" disabled={kept.length === 0} onClick={() => actions.saveCalendar(kept)}>
          {tn('ws_save_saved', kept.length)}
        </button>
      </div>
      <p class="small" id="ws-file-words">
        {t('ws_files_words')}
      </p>
      <div class="field">
        <label for="ws-file">{t('ws_file')}</label>
        <input
          id="ws-file"
          ref={input}
          type="file"
          accept=".json,.ics,application/json,text/calendar"
          aria-describedby="ws-file-words"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) choose(file);
            // The same file can be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div class="stack" aria-live="polite">
        {state.step === 'reading' && (
          <p>
            {t('ws_file_reading')} <bdi>{state.file}</bdi>
          </p>
        )}
        {state.step === 'failed' && <p class="wrong">{state.words}</p>}
        {(state.step === 'ready' || state.step === 'storing') && (
          <Run
            run={state.run}
            busy={state.step === 'storing'}
            take={() => take(state.run)}
            cancel={() => close(t('ws_file_cancelled'))}
          />
        )}
      </div>
    </section>
  );
}

function Run({ run, busy, take, cancel }: { run: FileRun; busy: boolean; take(): void; cancel(): void }) {
  const { file, events, known, choices, planned, feeds, problems } = run;
  const nothing = events.length + choices.length + planned.length === 0;
  return (
    <div class="dry">
      <h3>
        {t('ws_file_would')} <bdi>{file}</bdi>
      </h3>
      {nothing ? (
        <p>{t('ws_file_nothing')}</p>
      ) : (
        <ul class="dots">
          <li>{tn('ws_file_events', events.length)}</li>
          {known > 0 && <li>{tn('ws_file_known', known)}</li>}
          {choices.length > 0 && <li>{tn('ws_file_choices', choices.length)}</li>}
          {planned.length > 0 && <li>{tn('ws_file_planned', planned.length)}</li>}
        </ul>
      )}
      {feeds.length > 0 && (
        <>
          <p>{tn('ws_file_feeds', feeds.length)}</p>
          <ul class="dots">
            {feeds.slice(0, 50).map((url) => (
              <li key={url}>
                <bdi dir="ltr">{url}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {problems.length > 0 && (
        <ul class="dots small">
          {problems.slice(0, 20).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
          {problems.length > 20 && <li>{tn('more', problems.length - 20)}</li>}
        </ul>
      )}
      <div class="row wrap">
        {!nothing && (
          <button type="button" class="primary" disabled={busy} onClick={take}>
            {tn('ws_file_take', events.length)}
          </button>
        )}
        <button type="button" disabled={busy} onClick={cancel}>
          {t('import_cancel')}
        </button>
      </div>
    </div>
  );
}
