/** Reminders, warnings and messages of the week, in TikTok's words. */

import { dayAndTime, levelTone, levelWord, t, tn } from '../../utils/words/words';
import { Mark } from '../ui/Mark';
import type { PartProps } from './sections';

export function Messages({ report }: PartProps) {
  if (report.messages.length === 0) return null;
  return (
    <section class="part">
      <h2>{t('messages_heading')}</h2>
      <ul class="list">
        {report.messages.map((m) => (
          <li key={m.level + m.at + m.words} data-tone={levelTone(m.level)}>
            <Mark kind={m.level} />
            <div class="grow">
              <p>
                <q dir="auto">{m.words}</q>
              </p>
              <small>
                {levelWord(m.level)} · <span class="num">{dayAndTime(m.at, report.week.zone)}</span>
                {m.count > 1 && ` · ${tn('times', m.count)}`}
              </small>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
