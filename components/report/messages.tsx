/** Reminders, warnings and messages of the week, in TikTok's words; what was said again is folded into one. */

import type { MessageGroup } from '../../utils/domain';
import { dayAndTime, levelTone, levelWord, surfaceWord, t, tn } from '../../utils/words/words';
import { Mark } from '../ui/Mark';
import type { PartProps } from './sections';

export function Messages({ report }: PartProps) {
  const { messages, week } = report;
  if (messages.length === 0) return null;
  return (
    <section class="part">
      <h2>{t('messages_heading')}</h2>
      <ul class="list">
        {messages.map((m) => (
          <li key={m.level + m.at + m.words} data-tone={levelTone(m.level)}>
            <Mark kind={m.level} />
            <div class="grow">
              <p>
                <q dir="auto">{m.words}</q>
              </p>
              <small>
                {levelWord(m.level)} · {surfaceWord(m.surface)} · <span class="num">{when(m, week.zone)}</span>
                {m.policyWords && m.policyWords !== m.words && (
                  <>
                    {' · '}
                    <q dir="auto">{m.policyWords}</q>
                  </>
                )}
              </small>
            </div>
            {m.count > 1 && <b class="num">{tn('times', m.count)}</b>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Tue 20:14", or "Tue 20:14 to Thu 21:02" when it came again. */
function when({ at, lastAt, count }: MessageGroup, zone: string): string {
  const first = dayAndTime(at, zone);
  const last = dayAndTime(lastAt, zone);
  return count > 1 && first !== last ? t('between', first, last) : first;
}
