/** "Read now": asks every source that may be asked, and says in one line how they answered. */

import { useSignal } from '@preact/signals';
import type { Asked } from '../../utils/domain';
import { dayAndTime, t } from '../../utils/words/words';

export type AskNow = () => Promise<readonly Asked[]>;

/** The line below it is the caller's to place: `said` is told each change. */
export function AskButton({ ask, say }: { ask: AskNow; say(words: string): void }) {
  const busy = useSignal(false);
  const press = async () => {
    busy.value = true;
    say(t('rep_asking'));
    try {
      say(answerWords(await ask()));
    } catch (error) {
      console.error('Good Standing: nothing could be asked', error);
      say(t('rep_asked_failed'));
    } finally {
      busy.value = false;
    }
  };
  return (
    <button type="button" disabled={busy.value} onClick={() => void press()}>
      {t('rep_ask')}
    </button>
  );
}

/** The one answer that matters: fresh numbers, else what stands in their way. */
function answerWords(answers: readonly Asked[]): string {
  const has = (state: Asked['state']) => answers.find((one) => one.state === state);
  if (has('answered')) return t('rep_asked_answered');
  if (has('signed-out')) return t('rep_asked_signed_out');
  const waits = has('waiting') ?? has('failed');
  if (waits?.againAt !== undefined) return t('rep_asked_waiting', dayAndTime(waits.againAt));
  if (waits) return t('rep_asked_failed');
  return t(has('no-permission') ? 'rep_asked_no_permission' : 'rep_asked_nobody');
}
