/** What has happened in this LIVE, newest first. A marked moment's note can be changed where it stands. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { BoardLive } from '../../utils/domain/board';
import type { TimelineEntry } from '../../utils/domain/live-timeline';
import { clockOf, entryWords } from '../../utils/words/panel';
import { levelTone, t, tn } from '../../utils/words/words';
import { NOTE } from './MarkForm';
import type { PanelActions } from './props';

interface Props {
  live: BoardLive;
  zone: string;
  actions: Pick<PanelActions, 'editMark'>;
}

export function Timeline({ live, zone, actions }: Props) {
  const [editing, edit] = useState('');
  return (
    <section class="pad">
      <h2 id="timeline">{t('pan_timeline')}</h2>
      {/* Not read out as it grows: what matters is read out as an alert. */}
      <ol class="timeline" aria-labelledby="timeline" aria-live="off">
        {live.timeline.map((entry) => (
          <li key={entry.id} data-kind={entry.kind} data-tone={toneOf(entry)}>
            <time dateTime={new Date(entry.at).toISOString()}>{clockOf(entry.at, zone)}</time>
            <div class="grow">
              {entry.kind === 'mark' && editing === entry.id ? (
                <Edit entry={entry} zone={zone} editMark={actions.editMark} close={() => edit('')} />
              ) : (
                <Words entry={entry} />
              )}
            </div>
            {entry.kind === 'mark' && editing !== entry.id && (
              <button
                type="button"
                class="quiet icon"
                aria-label={t('pan_edit', clockOf(entry.at, zone))}
                title={t('pan_edit', clockOf(entry.at, zone))}
                onClick={() => edit(entry.id)}
              >
                <svg class="mark" viewBox="0 0 22 22" aria-hidden="true">
                  <path d="M4 18l1-4L14.5 4.5l3 3L8 17z" />
                </svg>
              </button>
            )}
          </li>
        ))}
      </ol>
      {live.earlier > 0 && <p class="small">{tn('pan_earlier', live.earlier)}</p>}
    </section>
  );
}

function toneOf(entry: TimelineEntry): string | undefined {
  if (entry.kind === 'gap') return 'careful';
  return entry.kind === 'alert' ? levelTone(entry.alert.level) : undefined;
}

function Words({ entry }: { entry: TimelineEntry }) {
  const quoted = quoteOf(entry);
  return (
    <p>
      {entryWords(entry)}
      {quoted && <> {entry.kind === 'alert' ? <q dir="auto">{quoted}</q> : <b dir="auto">{quoted}</b>}</>}
    </p>
  );
}

function quoteOf(entry: TimelineEntry): string | undefined {
  if (entry.kind === 'pin') return entry.title;
  if (entry.kind === 'mark') return entry.note;
  return entry.kind === 'alert' ? (entry.alert.title ?? entry.alert.policyWords ?? entry.alert.quote) : undefined;
}

interface EditProps {
  entry: TimelineEntry & { kind: 'mark' };
  zone: string;
  editMark: PanelActions['editMark'];
  close(): void;
}

function Edit({ entry, zone, editMark, close }: EditProps) {
  const [note, setNote] = useState(entry.note);
  const [said, say] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // The pressed button is gone: the field takes its place.
  useEffect(() => field.current?.focus(), []);
  const store = () =>
    editMark(entry.id, note.trim()).then(close, (error) => {
      console.error('Good Standing: a note could not be stored', error);
      say(t('pan_failed'));
    });
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        void store();
      }}
      onKeyDown={(e) => e.key === 'Escape' && close()}
    >
      <input
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={NOTE}
        aria-label={t('pan_edit_note', clockOf(entry.at, zone))}
        value={note}
        ref={field}
        onInput={(e) => setNote(e.currentTarget.value)}
      />
      <span class="row wrap">
        <button type="submit">{t('pan_store')}</button>
        <button type="button" class="quiet" onClick={close}>
          {t('pan_cancel')}
        </button>
      </span>
      <p class="small said" role="status">
        {said}
      </p>
    </form>
  );
}
