/** What became of a chosen file: being read, what would come in, coming in, done, or why not. */

import { countWords, troubleWords } from '../../utils/words/settings';
import { t } from '../../utils/words/words';
import type { DryRun, FilePanel } from './types';

export function FileSteps({ state, confirm, cancel }: FilePanel) {
  return (
    <div class="steps" aria-live="polite">
      {state.step === 'working' && (
        <div class="row wrap">
          <span class="grow">
            {t('import_working')} <bdi>{state.file}</bdi>
            <progress
              aria-label={t('import_progress')}
              {...(state.of !== undefined && { value: state.done ?? 0, max: state.of })}
            />
          </span>
          <button type="button" onClick={cancel}>
            {t('import_cancel')}
          </button>
        </div>
      )}
      {state.step === 'ready' && <Run run={state.run} confirm={confirm} cancel={cancel} />}
      {state.step === 'done' && <p>{state.words}</p>}
      {state.step === 'cancelled' && <p>{t('import_cancelled')}</p>}
      {state.step === 'failed' && (
        <p class="wrong" role="alert">
          {troubleWords(state.why)}
        </p>
      )}
    </div>
  );
}

function Run({ run, confirm, cancel }: { run: DryRun } & Pick<FilePanel, 'confirm' | 'cancel'>) {
  const { file, rows, notes, doubt } = run;
  const more = rows.some(({ there }) => there !== undefined);
  const refused = rows.some((one) => (one.refused ?? 0) > 0);
  const nothing = rows.every(({ comes }) => comes === 0);
  return (
    <>
      <div class="scroll">
        <table>
          <caption>
            {t('import_would')} <bdi>{file}</bdi>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('import_what')}</th>
              <th scope="col">{t('import_comes')}</th>
              {more && <th scope="col">{t('import_there')}</th>}
              {refused && <th scope="col">{t('import_refused')}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.what}>
                <th scope="row">{row.what}</th>
                <td>{countWords(row.comes)}</td>
                {more && <td>{countWords(row.there ?? 0)}</td>}
                {refused && <td>{countWords(row.refused ?? 0)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {notes.map((note) => (
        <p class="small" key={note}>
          {note}
        </p>
      ))}
      {doubt && (
        <p class="wrong" role="alert">
          {doubt}
        </p>
      )}
      <p class="small">{t(nothing ? 'import_nothing' : 'import_for_good')}</p>
      <div class="row wrap">
        {!nothing && (
          <button type="button" class="primary" onClick={confirm}>
            {t(doubt ? 'import_confirm_doubt' : 'import_confirm')}
          </button>
        )}
        <button type="button" onClick={cancel}>
          {t('import_cancel')}
        </button>
      </div>
    </>
  );
}
