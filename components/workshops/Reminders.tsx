/** When to be reminded of one workshop: the seller's general choice until another is made here. */

import { REMIND_BEFORE } from '../../utils/domain/workshops/reminders';
import type { Workshop } from '../../utils/domain/workshops/workshop';
import { t } from '../../utils/words/words';
import { reminderWords } from '../../utils/words/workshops';
import type { Say, WorkshopsProps } from './props';

type Props = Pick<WorkshopsProps, 'choices' | 'reminders' | 'now' | 'actions'> & { workshop: Workshop; say: Say };

export function Reminders({ workshop, choices, reminders, now, actions, say }: Props) {
  const { id, startsAt } = workshop;
  const choice = choices.get(id);
  const set = choice?.reminders ?? reminders;
  const wants = Boolean(choice?.saved || choice?.going);
  const change = (span: number, on: boolean) => {
    const next = on ? [...set, span].sort((a, b) => b - a) : set.filter((one) => one !== span);
    // Whoever asks to be reminded wants to keep it.
    const kept = { ...(choice ?? { id }), ...(!wants && { saved: true as const }), reminders: next, at: now };
    actions.choose(kept).then(
      () => say(t(on ? 'ws_said_reminder' : 'ws_said_no_reminder')),
      (error: unknown) => {
        console.error('Good Standing: a reminder could not be kept', error);
        say(t('ws_failed'));
      },
    );
  };
  return (
    <fieldset class="part">
      <legend>{t('ws_remind')}</legend>
      {REMIND_BEFORE.map((span) => {
        const late = startsAt - span <= now;
        return (
          <label key={span} class="tick">
            <input
              type="checkbox"
              checked={wants && set.includes(span) && !late}
              disabled={late}
              onChange={(event) => change(span, event.currentTarget.checked)}
            />
            <span>
              {reminderWords(span)}
              {late && <small> {t('ws_remind_late')}</small>}
            </span>
          </label>
        );
      })}
      {!wants && <p class="small">{t('ws_remind_words')}</p>}
    </fieldset>
  );
}
