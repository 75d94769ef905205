/** "Read now": asks every source that may be asked, and says in one line how they answered. */

import { Component } from 'preact';
import type { Asked } from '../../utils/domain';
import { dayAndTime, t } from '../../utils/words/words';

export type AskNow = () => Promise<readonly Asked[]>;

interface Props {
  ask: AskNow;
  /** The line below the button is the caller's to place. */
  say(words: string): void;
}

/** A class: the popup has no other use for hooks. */
export class AskButton extends Component<Props, { busy: boolean }> {
  override state = { busy: false };

  async press() {
    const { ask, say } = this.props;
    this.setState({ busy: true });
    say(t('rep_asking'));
    try {
      say(answerWords(await ask()));
    } catch (error) {
      console.error('Good Standing: nothing could be asked', error);
      say(t('rep_asked_failed'));
    } finally {
      this.setState({ busy: false });
    }
  }

  override render() {
    return (
      <button type="button" disabled={this.state.busy} onClick={() => void this.press()}>
        {t('rep_ask')}
      </button>
    );
  }
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
