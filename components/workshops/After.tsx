/** After it: was the seller there, what is worth remembering, and what comes next of the kind. */

import { useState } from 'preact/hooks';
import { nextSimilar } from '../../utils/domain/workshops/after';
import type { Workshop, WorkshopChoice } from '../../utils/domain/workshops/workshop';
import { t } from '../../utils/words/words';
import { whenWords } from '../../utils/words/workshops';
import { eventPath } from './address';
import type { Say, WorkshopsProps } from './props';

type Props = WorkshopsProps & { workshop: Workshop; choice: WorkshopChoice | undefined; say: Say };

const NOTES = 4_000;

export function After({ workshop, choice, workshops, choices, policiesOf, now, zone, actions, say }: Props) {
  const [notes, setNotes] = useState(choice?.notes ?? '');
  const { id } = workshop;
  const [next] = nextSimilar(workshop, workshops, choices, now, policiesOf);
  const keep = (more: Partial<WorkshopChoice>, words: string) => {
    const { attended, notes: old, ...rest } = choice ?? { id, at: now };
    const kept = { ...(attended && { attended }), ...(old && { notes: old }), ...rest, ...more, id, at: now };
    actions.choose(kept.notes === '' ? (({ notes: _, ...bare }) => bare)(kept) : kept).then(
      () => say(words),
      (error: unknown) => {
        console.error('Good Standing: a note could not be kept', error);
        say(t('ws_failed'));
      },
    );
  };
  return (
    <section class="part after">
      <fieldset>
        <legend>{t('ws_did_you_go')}</legend>
        {(['yes', 'no'] as const).map((answer) => (
          <label key={answer} class="tick">
            <input
              type="radio"
              name="attended"
              checked={choice?.attended === answer}
              onChange={() => keep({ attended: answer }, t('ws_said_answer'))}
            />
            {t(`ws_went_${answer}`)}
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for="ws-notes">{t('ws_notes')}</label>
        <textarea
          id="ws-notes"
          rows={4}
          maxLength={NOTES}
          value={notes}
          onInput={(event) => setNotes(event.currentTarget.value)}
          onChange={(event) => keep({ notes: event.currentTarget.value.slice(0, NOTES) }, t('ws_said_notes'))}
        />
        <p class="small">{t('ws_notes_words')}</p>
      </div>
      {next && (
        <p>
          {t('ws_next')}{' '}
          <a href={`#${eventPath(next.workshop.id)}`}>
            <bdi>{next.workshop.title}</bdi>
          </a>{' '}
          <span class="small">{whenWords(next.workshop, zone)}</span>
        </p>
      )}
    </section>
  );
}
